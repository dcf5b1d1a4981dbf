import { Fragment, type ReactNode } from "react";
import { edtfInWords } from "../core/model/edtf.ts";
import type { Interaction, Kind } from "../core/model/graph.ts";
import type { ReportedBasis } from "../core/model/vocabulary.ts";
import type { PanelContext } from "./context.ts";
import { Facts } from "./Facts.tsx";
import { findClass, findKind } from "./kindLabel.ts";
import panel from "./panel.module.css";
import { findActor, selectActor, selectInteraction } from "./selecting.ts";
import { ViewLink } from "./ViewLink.tsx";

interface CodedFactsProps {
  readonly context: PanelContext;
  readonly interaction: Interaction;
}

/** How the interaction was coded, and when it happened and was reported. */
export function CodedFacts({ context, interaction }: CodedFactsProps): ReactNode {
  const kind = findKind(context.catalogue.codebook, interaction.kind);
  const { place, topics, direction = kind?.direction } = interaction;
  return (
    <section className={panel.section}>
      <h3 className={panel.caption}>Coding and dates</h3>
      <Facts
        facts={[
          ["Kind", <KindOf key="kind" context={context} interaction={interaction} />],
          ["Codes", kind === undefined ? "" : codesInWords(kind)],
          [
            "Direction",
            direction === undefined ? "" : direction === "mutual" ? "mutual" : "from initiator to target",
          ],
          ["Occurred", edtfInWords(interaction.date)],
          ["Reported", reportedInWords(interaction.reported, interaction.reportedBasis)],
          ["Place", place === undefined ? "" : <PlaceOf key="place" context={context} place={place} />],
          ["Topics", topics.length === 0 ? "" : <TopicList key="topics" context={context} topics={topics} />],
          ["Coded by", interaction.codedBy],
          ["Link", <OwnLink key="link" context={context} id={interaction.id} />],
        ]}
      />
    </section>
  );
}

/** "Meeting, of the class Contact"; the kind is a button that shows only its like. */
function KindOf({ context, interaction }: CodedFactsProps): ReactNode {
  const { codebook } = context.catalogue;
  const kind = findKind(codebook, interaction.kind);
  if (kind === undefined) return interaction.kind;
  const ofClass = findClass(codebook, kind.class)?.label;
  return (
    <>
      <button
        className={panel.link}
        type="button"
        title="Show only this kind"
        onClick={() => context.onKind(kind.id)}
      >
        {kind.label}
      </button>
      {ofClass !== undefined && `, of the class ${ofClass}`}
    </>
  );
}

interface TopicListProps {
  readonly context: PanelContext;
  readonly topics: readonly string[];
}

function TopicList({ context, topics }: TopicListProps): ReactNode {
  return topics.map((topic, place) => (
    <Fragment key={topic}>
      {place > 0 && ", "}
      <button
        className={panel.link}
        type="button"
        title="Show only this topic"
        onClick={() => context.onTopic(topic)}
      >
        {topic.replaceAll("-", " ")}
      </button>
    </Fragment>
  ));
}

/** A place that is an actor of the data is a link to it. */
function PlaceOf({ context, place }: { readonly context: PanelContext; readonly place: string }): ReactNode {
  const actor = findActor(context.catalogue, place)?.actor;
  if (actor === undefined) return place;
  return (
    <ViewLink context={context} to={selectActor(actor.id)} className={panel.link}>
      {actor.shortName}
    </ViewLink>
  );
}

function OwnLink({ context, id }: { readonly context: PanelContext; readonly id: string }): ReactNode {
  return (
    <ViewLink context={context} to={selectInteraction(id)} className={panel.link}>
      {id}
    </ViewLink>
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
