import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Explorer, ExplorerActions } from "./explorer.ts";
import type { ExplorerState } from "./state.ts";

export const ExplorerContext = createContext<Explorer | null>(null);

/** The store itself, for code that listens without rendering (the network). */
export function useExplorerStore(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error("useExplorer is used outside the explorer");
  return explorer;
}

export function useExplorer<T>(select: (state: ExplorerState) => T): T {
  return useStore(useExplorerStore(), select);
}

export function useActions(): ExplorerActions {
  return useExplorerStore().actions;
}
