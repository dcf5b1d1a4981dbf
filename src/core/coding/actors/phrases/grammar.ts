import type { Grammar } from "../mention.ts";
import { words } from "../lexicon/wordSets.ts";
import type { Draft } from "./draft.ts";
import { isPossessive, normAt, type Scan } from "./scan.ts";

const PREPOSITIONS =
  words(`to in at near from with by of for on between among against over into inside outside across through
  throughout around toward towards about via within under behind off beyond along alongside including despite without upon like
  regarding concerning amid before after during since until than`);
const LOCATIVE = words(
  "in at near inside outside across throughout around within off beyond along over through on",
);

/** How the words stand in their sentence: the preposition before, the possessive behind. */
export function grammarOf(scan: Scan, draft: Draft): Grammar {
  const before = normAt(scan, draft.first - 1);
  const preposition = PREPOSITIONS.has(before) ? before : undefined;
  const placeLike =
    (draft.parts?.[0] ?? draft).form === "state" || (draft.parts?.[0] ?? draft).form === "place";
  return {
    preposition,
    possessive: isPossessive(scan, draft.end),
    locative: placeLike && preposition !== undefined && LOCATIVE.has(preposition),
    head: draft.head,
    headClass: draft.headClass,
    plural: draft.plural,
  };
}
