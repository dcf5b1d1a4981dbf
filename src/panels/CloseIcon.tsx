import type { ReactNode } from "react";

/** A cross, drawn in the colour of its text. */
export function CloseIcon({ size = 16 }: { readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 3.5l9 9m0-9l-9 9" />
    </svg>
  );
}
