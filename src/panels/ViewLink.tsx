import type { MouseEvent, ReactNode, SyntheticEvent } from "react";
import type { Selection } from "../core/view/view.ts";
import type { PanelContext } from "./context.ts";

interface ViewLinkProps {
  readonly context: Pick<PanelContext, "hrefs" | "onSelect">;
  readonly to: Selection;
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A link to the same view with something else selected: a plain click selects it in place. */
export function ViewLink({ context, to, className, title, children }: ViewLinkProps): ReactNode {
  const { hrefs, onSelect } = context;
  const writeOut = (event: SyntheticEvent<HTMLAnchorElement>): void => {
    event.currentTarget.href = hrefs.exactly(to);
  };
  const select = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    onSelect(to);
  };
  return (
    <a
      className={className}
      title={title}
      href={hrefs.at(to)}
      onPointerEnter={writeOut}
      onPointerDown={writeOut}
      onFocus={writeOut}
      onClick={select}
    >
      {children}
    </a>
  );
}
