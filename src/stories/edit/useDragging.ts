import { type DragEvent, useState } from "react";
import type { Story } from "../../core/model/graph.ts";
import { useActions } from "../../store/useExplorer.ts";

/** What makes a row of the list one that can be dragged, and one that takes what is dragged. */
export interface Dragging {
  /** The slide over which another is held, which would go there; null for none. */
  readonly over: string | null;
  handle(slide: string): { readonly onDragStart: (event: DragEvent) => void; readonly onDragEnd: () => void };
  target(
    slide: string,
    place: number,
  ): {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Moving slides with the mouse; the buttons beside them do the same. */
export function useDragging({ id }: Story): Dragging {
  const { editStory } = useActions();
  const [held, setHeld] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const letGo = (): void => {
    setHeld(null);
    setOver(null);
  };
  return {
    over: held === over ? null : over,
    handle: (slide) => ({
      onDragStart(event) {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", slide);
        setHeld(slide);
      },
      onDragEnd: letGo,
    }),
    target: (slide, to) => ({
      onDragOver(event) {
        if (held === null) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
        if (over !== slide) setOver(slide);
      },
      onDrop(event) {
        if (held === null) return;
        event.preventDefault();
        editStory(id, { type: "move", slide: held, to });
        letGo();
      },
    }),
  };
}
