import type { ReactNode } from "react";
import type { Catalogue } from "../core/events/catalogue.ts";
import { edtfInWords } from "../core/model/edtf.ts";
import type { Interaction, Kind } from "../core/model/graph.ts";
import type { ReportedBasis } from "../core/model/vocabulary.ts";
import { Facts } from "./Facts.tsx";
import { findClass, findKind } from "./kindLabel.ts";
import panel from "./panel.module.css";
import { shortNameOf } from "./selecting.ts";

interface CodedFactsProps {
  readonly interaction: Interaction;
  readonly catalogue: Catalogue;
}

/** How the interaction was coded, and when it happened and was reported. */
export function CodedFacts({ interaction, catalogue }: CodedFactsProps): ReactNode {
  const kind = findKind(catalogue.codebook, interaction.kind);
  const classLabel = kind === undefined ? undefined : findClass(catalogue.codebook, kind.class)?.label;
  const { place, topics, direction = kind?.direction } = interaction;
  return (
    <section className={panel.section}>
      <h3 className={panel.caption}>Coding and dates</h3>
      <Facts
        facts={[
          [
            "Kind",
            `${kind?.label ?? interaction.kind}${classLabel === undefined ? "" : `, of the class ${classLabel}`}`,
          ],
          ["Codes", kind === undefined ? "" : codesInWords(kind)],
          [
            "Direction",
            direction === undefined ? "" : direction === "mutual" ? "mutual" : "from initiator to target",
          ],
          ["Occurred", edtfInWords(interaction.date)],
          ["Reported", reportedInWords(interaction.reported, interaction.reportedBasis)],
          ["Place", place === undefined ? "" : shortNameOf(catalogue, place)],
          ["Topics", topics.map((topic) => topic.replaceAll("-", " ")).join(", ")],
          ["Coded by", interaction.codedBy],
          ["Id", interaction.id],
        ]}
      />
    </section>
  );
}

/** "CAMEO 041, PLOVER CONSULT:phone (score 1.5), Goldstein 1". */
function codesInWords({ cameo, plover, ploverScore, goldstein }: Kind): string {
  const codes = [
    cameo === undefined ? "" : `CAMEO ${cameo}`,
    plover === undefined || plover === "-" ? "" : `PLOVER ${plover}${scoreInWords(ploverScore)}`,
    goldstein === undefined ? "" : `Goldstein ${signed(goldstein)}`,
  ];
  return codes.filter((code) => code !== "").join(", ");
}

function scoreInWords(score: number | null | undefined): string {
  return score === null || score === undefined ? "" : ` (score ${signed(score)})`;
}

/** With a true minus sign. */
function signed(value: number): string {
  return String(value).replace("-", "−");
}

const REPORTED_WORDS: Readonly<Record<ReportedBasis, string>> = {
  source: "the earliest dated source",
  public: "a public act or read-out, known the same day",
  unknown: "",
};

function reportedInWords(reported: string | null, basis: ReportedBasis): string {
  if (reported === null || basis === "unknown") return "day not known";
  return `${edtfInWords(reported)} (${REPORTED_WORDS[basis]})`;
}
