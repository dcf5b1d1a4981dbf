import { type ReactNode, useState } from "react";
import type { CsvForm } from "../core/formats/csv.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { tableChoices } from "./choices.ts";
import styles from "./Export.module.css";
import type { Exported } from "./exported.ts";
import { Part } from "./Part.tsx";
import { Segments } from "./Segments.tsx";

const FORMS: readonly (readonly [CsvForm, string])[] = [
  ["spreadsheet", "For spreadsheets"],
  ["raw", "Raw"],
];

const WORDS: Readonly<Record<CsvForm, string>> = {
  spreadsheet:
    "Safe to open in Excel, LibreOffice and the like: what they could run as a formula gets an apostrophe before it.",
  raw: "The cells exactly as they are, for programs. A spreadsheet could run what stands in them as a formula.",
};

/** The interactions, actors and ties shown, as tables. */
export function TablesPart({ exported }: { readonly exported: Exported }): ReactNode {
  const [form, setForm] = useState<CsvForm>("spreadsheet");
  return (
    <Part
      title="Tables"
      choice={<Segments legend="Cells of the tables" options={FORMS} value={form} onChange={setForm} />}
    >
      <p className={styles.lead}>{WORDS[form]}</p>
      <ChoiceList exported={exported} choices={tableChoices(exported.picture, form)} />
    </Part>
  );
}
