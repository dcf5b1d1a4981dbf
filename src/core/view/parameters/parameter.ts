import type { View } from "../view.ts";

/** What one parameter says of a view; `namedView` is the id given with `view=`. */
export type Patch = Partial<View> & { readonly namedView?: string };

/**
 * `expected` completes "`hops=3` is not ..."; `notices` are short clauses on what was left out of a
 * value that could otherwise be used.
 */
export type ParameterReading =
  | { readonly ok: true; readonly patch: Patch; readonly notices?: readonly string[] }
  | { readonly ok: false; readonly expected: string };

/**
 * One parameter of the link. Values are plain text: percent escapes belong to the codec. `read` never
 * throws and takes time in proportion to the value at most; `write` gives undefined for the default,
 * and `read(write(view))` gives back that part of the view.
 */
export interface Parameter {
  readonly name: string;
  /** Another name that is read, never written. */
  readonly alias?: string;
  readonly read: (raw: string) => ParameterReading;
  readonly write: (view: View) => string | undefined;
}
