import * as v from "valibot";
import { day, link, ownId, record, text, title } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import { newProblemLog } from "../model/problemLog.ts";
import { isJsonObject, ownField, readRecord } from "../model/readRecord.ts";
import { isNot, quoted } from "../model/wording.ts";
import { isDataAddress, isLocalAddress } from "../view/dataAddress.ts";
import { readJson } from "./json.ts";

const FORMAT = "demarche-view";
const VERSION = 1;
/** In UTF-16 units: a view takes a few hundred, a thousand pinned actors 40,000. */
const MOST_CHARACTERS = 1_000_000;

/** A view as a file: its link, what it shows in words, and which data it is a view of. */
export interface ViewFile {
  readonly title: string;
  /** Starts with `?`. */
  readonly link: string;
  /** The summary sentence on the day of making. */
  readonly summary: string;
  readonly data: ViewedData;
  /** A day, `YYYY-MM-DD`. */
  readonly made: string;
}

export interface ViewedData {
  readonly id: string;
  readonly title: string;
  /** First 8 hex digits; null where it is not known. */
  readonly fingerprint: string | null;
  /** The https address that the data were loaded from; null for data of the page and for files. */
  readonly address: string | null;
}

export type ViewFileRead =
  | { readonly ok: true; readonly file: ViewFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Issue = { readonly input: unknown };

const fingerprint = () => {
  const message = (issue: Issue) => isNot(issue.input, "a fingerprint, such as 9ac1f02e");
  return v.pipe(v.string(message), v.regex(/^[0-9a-f]{8}$/, message));
};

const address = () => {
  const message = (issue: Issue) => isNot(issue.input, "the public https address of a graph file");
  return v.pipe(
    v.string(message),
    v.check((value) => isDataAddress(value) || isLocalAddress(value), message),
  );
};

const ViewedDataRecord = record("the data of a view", {
  id: ownId(),
  title: title(),
  fingerprint: v.nullish(fingerprint(), null),
  address: v.nullish(address(), null),
});

const ViewFileRecord = record("a view file", {
  title: title(),
  link: link(),
  summary: v.nullish(text(), ""),
  data: ViewedDataRecord,
  made: day(),
});

export function viewFileText(file: ViewFile): string {
  const { title: name, link: at, summary, data, made } = file;
  const { id, title: of, fingerprint: version, address: from } = data;
  const ordered = {
    format: FORMAT,
    version: VERSION,
    title: name,
    link: at,
    summary,
    data: { id, title: of, fingerprint: version, address: from },
    made,
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** True for a text that says of itself that it is a view file; whether it holds is for `readViewFile` to say. */
export function claimsToBeView(json: string): boolean {
  return json.length <= MOST_CHARACTERS && /"format"\s*:\s*"demarche-view"/.test(json);
}

/** Any text into a view file. One fault and it is refused: half a view would show something else. Never throws. */
export function readViewFile(json: string): ViewFileRead {
  if (json.length > MOST_CHARACTERS) {
    return refused(
      `The file has ${json.length} characters; expected at most ${MOST_CHARACTERS} in a view file.`,
    );
  }
  const read = readJson(json, "a view file");
  if (!read.ok) return read;
  const header = headerFault(read.value);
  if (header !== null) return refused(header);
  const log = newProblemLog();
  const file = readRecord({ value: read.value, path: "", log }, ViewFileRecord);
  if (file !== undefined) return { ok: true, file };
  return { ok: false, problems: log.problems.map((problem) => ({ ...problem, effect: "refused" })) };
}

function headerFault(value: unknown): string | null {
  const expected = `an object with "format": "${FORMAT}" and "version": ${VERSION}`;
  if (!isJsonObject(value)) return `The file holds ${quoted(value)}; expected ${expected}.`;
  const format = ownField(value, "format");
  if (format !== FORMAT)
    return `The format ${quoted(format)} is not that of a view file; expected ${expected}.`;
  const version = ownField(value, "version");
  if (version === VERSION) return null;
  return `The view file has version ${quoted(version)}; expected ${VERSION}: a newer Demarche may have made it.`;
}

function refused(message: string): ViewFileRead {
  return { ok: false, problems: [{ path: "", message, effect: "refused" }] };
}
