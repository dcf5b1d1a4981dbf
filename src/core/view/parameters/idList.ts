import type { Catalogue } from "../../events/catalogue.ts";
import type { View } from "../view.ts";
import type { Nouns } from "../words.ts";
import { isId } from "./id.ts";
import { readList, writeList } from "./list.ts";
import type { Parameter, Patch } from "./parameter.ts";

/** A set of ids of one sort; whether the data have them is for `restoreView` to say. */
export interface IdListParameter extends Parameter {
  readonly nouns: Nouns;
  readonly ids: (view: View) => readonly string[];
  readonly patch: (ids: readonly string[]) => Patch;
  readonly inData: (catalogue: Catalogue) => readonly string[];
}

interface IdListOptions extends Pick<IdListParameter, "name" | "nouns" | "ids" | "patch" | "inData"> {
  /** An id of this sort, for messages. */
  readonly example: string;
}

export function idList({ example, ...rest }: IdListOptions): IdListParameter {
  const expected = { one: `an id such as \`${example}\``, many: `ids such as \`${example}\`` };
  const rules = {
    nouns: rest.nouns,
    expected,
    item: (text: string) => (isId(text) ? text : undefined),
    patch: rest.patch,
  };
  return {
    ...rest,
    read: (raw) => readList(raw, rules),
    write: (view) => writeList(rest.ids(view).filter(isId)),
  };
}
