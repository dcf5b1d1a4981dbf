import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { useExplorer, useExplorerStore } from "../../store/useExplorer.ts";
import { linkOfPlace } from "./placeLinks.ts";

interface PlaceLinkProps extends Omit<ComponentProps<"a">, "href" | "onClick"> {
  readonly place: number;
  readonly current: boolean;
  readonly onGo: (place: number) => void;
  readonly children: ReactNode;
}

/** A link to a place of the story: followed here at once, or opened elsewhere as any link. */
export function PlaceLink({ place, current, onGo, children, ...rest }: PlaceLinkProps) {
  const { getState } = useExplorerStore();
  const chrome = useExplorer((state) => state.view.chrome);
  const go = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo(place);
  };
  return (
    <a
      {...rest}
      href={linkOfPlace(getState(), place, chrome)}
      aria-current={current ? "step" : undefined}
      onClick={go}
    >
      {children}
    </a>
  );
}
