import type { Draft } from "./draft.ts";
import { normAt, type Scan } from "./scan.ts";

/**
 * "The Turkish and Qatari foreign ministers, Çavuşoğlu and Al Thani," are two people, not four: as many
 * names behind a comma as there are titles before it are theirs, in that order.
 */
export function withNamedTitles(scan: Scan, drafts: readonly Draft[]): Draft[] {
  const named: Draft[] = [];
  let at = 0;
  while (at < drafts.length) {
    const draft = drafts[at];
    if (draft === undefined) break;
    const names = namesAfter(scan, drafts, at);
    named.push(names.length === 0 ? draft : merged(draft, names));
    at += 1 + names.length;
  }
  return named;
}

/** The names of the holders of a group of titles, or none. */
function namesAfter(scan: Scan, drafts: readonly Draft[], at: number): readonly Draft[] {
  const group = drafts[at];
  const titles = group?.parts ?? [];
  if (group === undefined || titles.length < 2 || titles.some(({ form }) => form !== "title")) return [];
  const names = drafts.slice(at + 1, at + 1 + titles.length);
  if (names.length < titles.length || names.some(({ form }) => form !== "person")) return [];
  let end = group.end;
  const joined = names.every((name, index) => {
    const length = index === 0 ? comma(scan, end) : separator(scan, end);
    const follows = length > 0 && name.first === end + length;
    end = name.end;
    return follows;
  });
  return joined ? names : [];
}

function comma(scan: Scan, at: number): number {
  return normAt(scan, at) === "," ? 1 : 0;
}

function separator(scan: Scan, at: number): number {
  const norm = normAt(scan, at);
  if (norm === "and") return 1;
  if (norm !== ",") return 0;
  return normAt(scan, at + 1) === "and" ? 2 : 1;
}

function merged(group: Draft, names: readonly Draft[]): Draft {
  const parts = names.map((name, index) => {
    const title = group.parts?.[index];
    return {
      ...name,
      state: name.state ?? title?.state,
      body: name.body ?? title?.body,
      offices: [...new Set([...(title?.offices ?? []), ...name.offices])],
    };
  });
  return { ...group, end: names.at(-1)?.end ?? group.end, parts };
}
