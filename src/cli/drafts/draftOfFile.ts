import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Coder } from "../../core/coding/coder.ts";
import { dayFromIso } from "../../core/model/day.ts";
import { parseEdtf } from "../../core/model/edtf.ts";
import { readBrief } from "../build/brief.ts";
import { actorIdsOf, type NamedActor } from "./actorIds.ts";
import { onBriefDay } from "./onBriefDay.ts";
import { type DraftCoding, draftCodings } from "./draftCodings.ts";

const DATA = join(import.meta.dirname, "../../../data");

/**
 * The draft for `data/codings` of a brief with its whole head, written as in `data/briefs`. Actors are
 * looked up in `data/actors.json`. Throws an Error where the brief is not of that form.
 */
export function draftOfFile(
  file: string,
  content: string,
  date: string | undefined,
  code: Coder,
): DraftCoding[] {
  const brief = readBrief({ file: `briefs/${basename(file)}`, content });
  const published = dayFromIso(date ?? "") ?? parseEdtf(brief.date)?.last;
  if (published === undefined)
    throw new Error(`has the date "${brief.date}"; expected EDTF, as in 2020-01-31`);
  const { kinds } = json("codebook.json") as { readonly kinds: readonly Kind[] };
  const tones = new Map(kinds.map(({ id, tone }) => [id, tone]));
  return draftCodings(brief, onBriefDay(code(brief.text, published), brief.date), {
    actorIds: actorIdsOf(json("actors.json") as readonly NamedActor[]),
    toneOf: (kind) => tones.get(kind) ?? "neutral",
  });
}

interface Kind {
  readonly id: string;
  readonly tone: string;
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(join(DATA, name), "utf8"));
}
