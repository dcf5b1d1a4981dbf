import { useShallow } from "zustand/react/shallow";
import type { View } from "../core/view/view.ts";
import { useExplorer } from "./useExplorer.ts";

/** The filters as they are set this moment, ahead of their picture; the same object while only time or place change. */
export function useLiveFilters(): Omit<View, "window" | "camera" | "selection" | "pins"> {
  return useExplorer(
    useShallow(({ view }) => {
      const { window: _window, camera: _camera, selection: _selection, pins: _pins, ...filters } = view;
      return filters;
    }),
  );
}
