import type { ReactNode } from "react";
import type { Catalogue } from "../../core/events/catalogue.ts";
import { isMachineCoded } from "../../core/model/machineCoded.ts";
import { counted } from "../../core/view/words.ts";
import styles from "./Method.module.css";

/** What is open: what it holds, under which licence, in which version. */
export function AboutData({ catalogue }: { readonly catalogue: Catalogue }): ReactNode {
  const { title, description, dataVersion } = catalogue;
  return (
    <section>
      <h3>The data</h3>
      <p className={styles.lead}>{title}</p>
      {description !== "" && <p>{description}</p>}
      <dl className={styles.facts}>
        <dt>Holds</dt>
        <dd>{contentsInWords(catalogue)}</dd>
        <dt>Version</dt>
        <dd>{dataVersion === "" ? "not stated" : dataVersion}</dd>
        <dt>Licence</dt>
        <dd>{licenceInWords(catalogue)}</dd>
      </dl>
      <p>
        An <b>interaction</b> is one dated and sourced event among two or more <b>actors</b>: a call, a
        meeting, a threat, a strike. An actor is a person, state, government body, armed group, party,
        organisation, company or place. Each actor has a role in the interaction: it began it, took part, was
        host, carried messages, was its target or victim. Somebody who is only talked about, who sent somebody
        else, or at whose place it happened is named too, but that ties nobody to anybody.
      </p>
    </section>
  );
}

/** What is known of it: the files of machine-coded data sets come without their terms. */
function licenceInWords({ licence, sources, title }: Catalogue): string {
  if (licence.trim() !== "") return licence;
  return isMachineCoded({ sources })
    ? `not stated in the files. The terms of those who publish ${title} apply: look them up there before you pass on the data, or a figure made of them.`
    : "not stated";
}

/** "240 interactions among 106 actors, of 36 kinds in 8 classes, from 291 sources". */
function contentsInWords({ interactionIds, actors, codebook, sources }: Catalogue): string {
  const interactions = counted(interactionIds.length, { one: "interaction", many: "interactions" });
  const among = counted(actors.length, { one: "actor", many: "actors" });
  const kinds = counted(codebook.kinds.length, { one: "kind", many: "kinds" });
  const classes = counted(codebook.classes.length, { one: "class", many: "classes" });
  const from = counted(sources.length, { one: "source", many: "sources" });
  return `${interactions} among ${among}, of ${kinds} in ${classes}, from ${from}`;
}
