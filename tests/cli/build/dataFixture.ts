import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Files = Readonly<Record<string, unknown>>;

export const CALL = {
  id: "2020-01-04-macron-salih-call",
  kind: "call",
  date: "2020-01-04",
  tone: "cooperative",
  toneReason: "support",
  modality: "actual",
  confidence: "medium",
  participants: [
    { actor: "emmanuel-macron", role: "party" },
    { actor: "barham-salih", role: "party" },
  ],
  summary: "Macron assured Salih of his support.",
  topics: ["de-escalation"],
  evidence: [{ brief: "2020-01-04-calls", quote: "Macron assured Salih of his support." }],
  sources: [{ source: "cnn-2020-01-04", locator: "opening", basis: "page opening" }],
  reported: "2020-01-04",
  reportedBasis: "source",
};

/** The smallest data folder that builds: one call, its brief and its source. */
export const SMALL: Files = {
  "dataset.json": {
    id: "small",
    title: "Small",
    description: "One call.",
    licence: "MIT",
    dataVersion: "1",
    contact: "us",
    codedBy: "Editors",
  },
  "codebook.json": {
    classes: [{ id: "contact", label: "Contact" }],
    kinds: [{ id: "call", class: "contact", label: "Call", direction: "mutual", tone: "neutral" }],
  },
  "sources.json": [
    {
      id: "cnn-2020-01-04",
      publisher: "CNN",
      title: "A call",
      author: null,
      date: "2020-01-04",
      url: "https://example.org/a",
      kind: "report",
    },
  ],
  "actors.json": [
    {
      id: "emmanuel-macron",
      name: "Emmanuel Macron",
      shortName: "Macron",
      type: "person",
      country: "FRA",
      names: [],
      roles: [],
      memberOf: [],
      summary: "President.",
    },
    {
      id: "barham-salih",
      name: "Barham Salih",
      shortName: "Salih",
      type: "person",
      country: "IRQ",
      names: [],
      roles: [],
      memberOf: [],
      summary: "President.",
    },
  ],
  "keyDates.json": [{ date: "2020-01-04", label: "A call", interaction: "2020-01-04-macron-salih-call" }],
  "views.json": [{ id: "opening", title: "All", note: "One call.", link: "?t=.." }],
  "stories.json": [
    { id: "calls", title: "Calls", slides: [{ id: "one", caption: "One call", link: "?t=.." }] },
  ],
  "layout.json": [],
  "briefs/2020-01-04-calls.md":
    "---\nid: 2020-01-04-calls\ntitle: Calls\ndate: 2020-01-04\nsources:\n  - cnn-2020-01-04\n---\n\nThe day was quiet.\nMacron assured Salih of his support.\n",
  "codings/2020-01-04-calls.json": [CALL],
};

/** Writes the files into a new temporary folder and gives its path. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "demarche-data-"));
  for (const below of ["briefs", "codings"]) mkdirSync(join(folder, below));
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}
