import type { ReactNode } from "react";

/** Points down; styles turn it where what it opens is open. */
export function FoldIcon(): ReactNode {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M2 3.5l3 3 3-3" />
    </svg>
  );
}
