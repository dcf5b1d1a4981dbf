import { isId } from "./id.ts";
import type { Parameter } from "./parameter.ts";

/** `path=a~b`: from the first actor to the second, so that the order is kept. */
export const chain: Parameter = {
  name: "path",
  read: (raw) => {
    const [from = "", to = "", ...more] = raw.split("~", 3);
    return isId(from) && isId(to) && from !== to && more.length === 0
      ? { ok: true, patch: { chain: [from, to] } }
      : { ok: false, expected: "two actors, such as `mike-pompeo~javad-zarif`" };
  },
  write: (view) => view.chain?.join("~"),
};
