import { useEffect, useState } from "react";
import { addressAtOnce, addressOf } from "../core/view/shareAddress.ts";

/** The whole address of a link; empty while a long one is being packed. */
export function useShareAddress(page: string, link: string): string {
  const atOnce = addressAtOnce(page, link);
  const [packed, setPacked] = useState("");
  const isLong = atOnce === null;
  useEffect(() => {
    if (!isLong) return;
    let wanted = true;
    const pack = async (): Promise<void> => {
      const address = await addressOf(page, link);
      if (wanted) setPacked(address);
    };
    void pack();
    return () => void (wanted = false);
  }, [page, link, isLong]);
  return atOnce ?? packed;
}
