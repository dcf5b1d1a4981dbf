import { useEffect } from "react";

/** Keeps the element of that id in sight within its list. */
export function useScrolledTo(id: string | undefined): void {
  useEffect(() => {
    if (id !== undefined) document.getElementById(id)?.scrollIntoView({ block: "nearest" });
  }, [id]);
}
