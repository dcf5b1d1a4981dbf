import { type ReactNode, type RefObject, useId } from "react";

interface KeyboardBoardProps {
  readonly board: RefObject<HTMLDivElement | null>;
  readonly className: string | undefined;
  /** What it is, for a screen reader: "network". */
  readonly description: string;
  readonly name: string;
  /** The keys that it hears, in words. */
  readonly keys: string;
  /** Where the keyboard stands, in words; they are read out when they change. */
  readonly words: string;
  readonly wordsTestId: string;
  readonly children: ReactNode;
}

/** A drawing as one tab stop, with its keys and what is said of each place. */
export function KeyboardBoard(props: KeyboardBoardProps): ReactNode {
  const { board, className, description, name, keys, words, wordsTestId, children } = props;
  const keysId = useId();
  return (
    <>
      <div
        ref={board}
        className={className}
        role="application"
        aria-roledescription={description}
        aria-label={name}
        aria-describedby={keysId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes the keyboard
        tabIndex={0}
      >
        {children}
      </div>
      <p id={keysId} className="visually-hidden">
        {keys}
      </p>
      <p className="visually-hidden" aria-live="assertive" data-testid={wordsTestId}>
        {words}
      </p>
    </>
  );
}
