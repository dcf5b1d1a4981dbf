import { useEffect, useState } from "react";
import type { Picture } from "../core/events/picture.ts";
import { addressWithGraph, MOST_WITH_GRAPH } from "../core/view/shareAddress.ts";
import { useActions } from "../store/useExplorer.ts";
import type { Shared } from "./shared.ts";

export type PrivateAddress =
  | { readonly type: "making" }
  | { readonly type: "made"; readonly address: string }
  /** `characters` is null where it is not even tried. */
  | { readonly type: "tooLong"; readonly characters: number | null }
  | { readonly type: "failed" };

/** Each takes more than six characters of a link however well it is packed. */
const MOST_TRIED = MOST_WITH_GRAPH / 6;

/** The private address with the shown part of the graph in it. */
export function useAddressWithGraph({ page, view }: Shared, picture: Picture | null): PrivateAddress {
  const { graphFile } = useActions();
  const [made, setMade] = useState<PrivateAddress>({ type: "making" });
  const shown = picture?.totals.interactions.shown ?? null;
  useEffect(() => {
    if (shown === null) return;
    let wanted = true;
    const make = async (): Promise<PrivateAddress> => {
      if (shown > MOST_TRIED) return { type: "tooLong", characters: null };
      const address = await addressWithGraph(page, await graphFile({ type: "part", view, form: "link" }));
      return address.length > MOST_WITH_GRAPH
        ? { type: "tooLong", characters: address.length }
        : { type: "made", address };
    };
    const tell = async (): Promise<void> => {
      const result = await make().catch((): PrivateAddress => ({ type: "failed" }));
      if (wanted) setMade(result);
    };
    void tell();
    return () => void (wanted = false);
  }, [graphFile, page, view, shown]);
  return made;
}
