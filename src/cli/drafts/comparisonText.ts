import { type BriefComparison, type Difference, type Found, presentOf } from "./compareCodings.ts";

/**
 * One line for all briefs: how much of the reviewed coding the coder finds by itself. What has evidence
 * in two briefs counts once, and as the same where one of them tells it the same.
 */
export function comparisonCounts(comparisons: readonly BriefComparison[]): string {
  const same = new Set(comparisons.flatMap((one) => one.same.map(({ id }) => id)));
  const differing = new Set(comparisons.flatMap((one) => one.differing.map(({ reviewed }) => reviewed.id)));
  const found = new Set([...same, ...differing]);
  const missed = comparisons.flatMap((one) => one.onlyReviewed).filter(({ id }) => !found.has(id));
  const more = comparisons.reduce((total, { onlyFound }) => total + onlyFound.length, 0);
  return `the coder finds ${found.size} of ${found.size + missed.length} reviewed interactions (${found.size - same.size} of them told otherwise) and ${more} that are not reviewed`;
}

/** All that differs, brief by brief and in the order of the text; briefs without a difference are left out. */
export function comparisonText(comparisons: readonly BriefComparison[]): string {
  const told = comparisons.filter(
    ({ differing, onlyFound, onlyReviewed }) => differing.length + onlyFound.length + onlyReviewed.length > 0,
  );
  return [...told.flatMap(briefLines), comparisonCounts(comparisons)].join("\n");
}

function briefLines({ brief, differing, onlyFound, onlyReviewed }: BriefComparison): string[] {
  return [
    brief,
    ...differing.flatMap(differenceLines),
    ...onlyFound.map((one) => `  found, not in the reviewed coding: ${foundText(one)}`),
    ...onlyReviewed.map(
      (one) =>
        `  in the reviewed coding, not found: ${one.modality} ${one.kind}, ${presentOf(one).join(", ")}, ${one.date ?? "undated"}, ${one.id}`,
    ),
    "",
  ];
}

function differenceLines({ found, reviewed, kind, date, participants }: Difference): string[] {
  const { coded, present } = found;
  return [
    `  told otherwise: ${reviewed.id}`,
    ...(kind ? [`    kind: found ${coded.kind}, reviewed ${reviewed.kind}`] : []),
    ...(date ? [`    date: found ${coded.date ?? "none"}, reviewed ${reviewed.date ?? "none"}`] : []),
    ...(participants
      ? [
          `    participants: found ${present.join(", ")}; reviewed ${presentOf(reviewed).toSorted().join(", ")}`,
        ]
      : []),
  ];
}

function foundText({ coded, present }: Found): string {
  const { modality, kind, date, evidence, rule } = coded;
  return `${modality} ${kind}, ${present.join(", ")}, ${date ?? "undated"}, by ${rule}\n    “${evidence}”`;
}
