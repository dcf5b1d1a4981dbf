import { isDataAddress, isLocalAddress } from "../dataAddress.ts";
import { isId } from "./id.ts";
import type { Parameter } from "./parameter.ts";

export const data: Parameter = {
  name: "d",
  alias: "data",
  read: (raw) =>
    isId(raw) || isDataAddress(raw) || isLocalAddress(raw)
      ? { ok: true, patch: { data: raw } }
      : {
          ok: false,
          expected: "the id of a data set, such as `iraq-2020`, or the public https address of one",
        },
  write: (view) => view.data ?? undefined,
};
