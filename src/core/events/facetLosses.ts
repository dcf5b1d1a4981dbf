import { CONFIDENCES, MODALITIES } from "../model/vocabulary.ts";
import type { View } from "../view/view.ts";
import type { Columns } from "./columns.ts";
import { anyIn, maskOf, rowsOf } from "./lists.ts";
import { KEPT, lossCode } from "./lossCode.ts";
import { rowsWithText } from "./textIndex.ts";

/** What a view filters without regard to its window, its kinds and its actors: the same for every step of the window. */
export interface FacetLosses {
  /** The loss code of each row. */
  readonly ofRow: Uint8Array;
  /** How many rows are lost to the steps before the window. */
  readonly asOf: number;
  readonly status: number;
  /** Undated rows that are not. */
  readonly undatedLeft: number;
}

type FacetView = Pick<View, "asOf" | "status" | "topics" | "sources" | "confidence" | "text">;

const AS_OF = lossCode("asOf");
const STATUS = lossCode("status");
const STATUS_ROWS = rowsOf(MODALITIES);
const CONFIDENCE_ROWS = rowsOf(CONFIDENCES);

/** True for losses that come before the window in the order of filtering. */
export function isBeforeWindow(loss: number): boolean {
  return loss === AS_OF || loss === STATUS;
}

/** Equal for views that filter alike here. */
export function facetKey({ asOf, status, topics, sources, confidence, text }: FacetView): string {
  return JSON.stringify([asOf, status, topics, sources, confidence, text]);
}

export function facetLossesOf(columns: Columns, view: FacetView): FacetLosses {
  const ofRow = new Uint8Array(columns.interactionCount);
  const lossOf = lossTest(columns, view);
  const counts = { asOf: 0, status: 0, undatedLeft: 0 };
  for (let row = 0; row < ofRow.length; row += 1) {
    const loss = lossOf(row);
    ofRow[row] = loss;
    if (loss === AS_OF) counts.asOf += 1;
    else if (loss === STATUS) counts.status += 1;
    else if (row >= columns.datedCount) counts.undatedLeft += 1;
  }
  return { ofRow, ...counts };
}

function lossTest(columns: Columns, view: FacetView): (row: number) => number {
  const { reported, modality, confidence, topics, sources, rows } = columns;
  const asOf = view.asOf ?? Infinity;
  const status = maskOf(view.status, STATUS_ROWS);
  const topicMask = maskOf(view.topics, rows.topics);
  const sourceMask = maskOf(view.sources, rows.sources);
  const confidenceMask = maskOf(view.confidence, CONFIDENCE_ROWS);
  const withText = view.text === "" ? undefined : rowsWithText(columns.text(), view.text);
  const [topic, source, sure, text] = [
    lossCode("topic"),
    lossCode("source"),
    lossCode("confidence"),
    lossCode("text"),
  ];
  return (row) => {
    if (reported[row]! > asOf) return AS_OF;
    if (status?.[modality[row]!] === 0) return STATUS;
    if (topicMask !== undefined && !anyIn(topics, row, topicMask)) return topic;
    if (sourceMask !== undefined && !anyIn(sources, row, sourceMask)) return source;
    if (confidenceMask?.[confidence[row]!] === 0) return sure;
    return withText?.[row] === 0 ? text : KEPT;
  };
}
