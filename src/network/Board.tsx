import { type ReactNode, type RefObject, useEffect, useState } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import { useExplorerStore } from "../store/useExplorer.ts";
import { KeyboardBoard } from "../ui/KeyboardBoard.tsx";
import { KeyboardHands } from "./keyboardHands.ts";
import styles from "./Network.module.css";
import type { DrivenStage } from "./useStage.ts";
import { NETWORK_KEYS } from "./walkWords.ts";

interface BoardProps {
  readonly board: RefObject<HTMLDivElement | null>;
  readonly driven: DrivenStage | null;
  readonly catalogue: Catalogue;
  readonly children: ReactNode;
}

/** The drawing as one tab stop, with its keys and what is said of each. */
export function Board({ board, driven, catalogue, children }: BoardProps) {
  const words = useKeyboard(board, driven, catalogue);
  return (
    <KeyboardBoard
      board={board}
      className={styles.board}
      description="network"
      name="Actors and their ties"
      keys={NETWORK_KEYS}
      words={words}
      wordsTestId="network-words"
    >
      {children}
    </KeyboardBoard>
  );
}

function useKeyboard(
  board: RefObject<HTMLDivElement | null>,
  driven: DrivenStage | null,
  catalogue: Catalogue,
): string {
  const explorer = useExplorerStore();
  const [words, setWords] = useState("");
  useEffect(() => {
    const element = board.current;
    if (element === null || driven === null) return;
    const hands = new KeyboardHands(driven, catalogue, explorer, setWords);
    const press = (event: KeyboardEvent): void => {
      if (!hands.press(event, () => element.blur())) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // A click focuses the network too, but says already by its selection where it is.
    const enter = (): void => {
      if (element.matches(":focus-visible")) hands.enter();
    };
    const exit = (): void => {
      hands.exit();
      setWords("");
    };
    element.addEventListener("keydown", press);
    element.addEventListener("focus", enter);
    element.addEventListener("blur", exit);
    return () => {
      element.removeEventListener("keydown", press);
      element.removeEventListener("focus", enter);
      element.removeEventListener("blur", exit);
    };
  }, [board, driven, catalogue, explorer]);
  return words;
}
