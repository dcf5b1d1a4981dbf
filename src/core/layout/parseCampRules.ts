import * as v from "valibot";
import { ACTOR_TYPES } from "../model/vocabulary.ts";
import type { CampRules } from "./campRules.ts";

const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const rule = v.strictObject({
  id: v.string(),
  label: v.nullable(v.string()),
  match: v.strictObject({
    types: v.optional(v.array(v.picklist(ACTOR_TYPES))),
    countries: v.optional(v.array(v.string())),
    ids: v.optional(v.array(v.string())),
  }),
  at: v.strictTuple([fraction, fraction]),
});

/** Reads `data/layout.json`; throws an Error that names the place, the value and what was expected. */
export function parseCampRules(input: unknown): CampRules {
  const result = v.safeParse(v.array(rule), input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(
    `layout.json, ${v.getDotPath(issue) ?? "top"}: ${issue.received}; expected ${issue.expected ?? "a list of camps"}`,
  );
}
