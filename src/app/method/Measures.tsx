import type { ReactNode } from "react";
import styles from "./Method.module.css";

const MEASURES: readonly (readonly [name: string, meaning: string])[] = [
  [
    "Tie",
    "Two actors who took part in at least one common interaction of the view that ties them. An actor’s ties are its distinct partners.",
  ],
  [
    "Strength",
    "The number of interactions on a tie: a count, not closeness or importance. An interaction adds at most 1 to a tie and 1 to an actor, so a meeting of five raises each count by one. The counts of ties are never added up, since one interaction may stand on several.",
  ],
  [
    "Size of a sign",
    "The area, not the width, grows with the actor’s interactions in this view, or with its ties where the legend says so: one busy channel and many partners are two different things.",
  ],
  [
    "Lines",
    "A tie of several tones is drawn as one strand a tone: cooperative solid, neutral dotted, hostile dashed with an arrowhead, force solid and heavier. Width grows with the count, and beside strands of hundreds also with the share of the strongest.",
  ],
  [
    "Ties drawn",
    "A picture of very many ties cannot be read, so the network draws the 400 strongest of them (150 of data with more than 500 actors), and those of what is selected or in focus; it says how many of how many, and can draw more or all. Tables, counts and exports always have all of them.",
  ],
  [
    "Certain and possible",
    "An interaction whose date may lie outside the window counts as possible. Each is counted once in the histogram, on its first possible day within the window, so the bars add up to the total; an undated one has no bar.",
  ],
  [
    "As known on a day",
    "Leaves out what had not yet been reported on that day. Where the day of report is unknown, the interaction stays and is counted apart.",
  ],
  [
    "Roll-up to states",
    "Counts holders of a state office on that date, ministries, armies and embassies with their state. Armed groups, parties and intergovernmental organisations never roll up, nor does a person who also holds an office in one. Ties inside one state fall away, and are counted.",
  ],
  [
    "Independent sources",
    "Sources of one publisher count as one, and so do sources whose publishers name the same agency: “Hamodia / Reuters” and “National Post / Reuters”. A wire story that is reprinted without naming the agency, or two reporters who spoke to the same official, cannot be told apart from independent reports.",
  ],
  [
    "Least strength, focus",
    "Least strength keeps ties of at least so many interactions, and of those the ones whose interactions have at least so many independent sources. Focus keeps chosen actors and those within one or two ties of them, after that.",
  ],
  [
    "Chains",
    "Who talks through whom: at most four interactions, each of which ties the next two actors and is no earlier than the one before; the fewest links first, at most 100. Direction is not looked at, since who is called talks too. Where an imprecise date leaves the order open, the chain is marked as possible; without a date, an interaction is in none. That two things followed each other does not show that one led to the other.",
  ],
  [
    "Left out",
    "Whatever a filter leaves out is counted under the first reason that applies; the list stands under the summary of the view.",
  ],
];

/** The words of the screen, in the order in which a reader meets them. */
export function Measures(): ReactNode {
  return (
    <section>
      <h3>What the measures mean</h3>
      <dl className={styles.facts}>
        {MEASURES.map(([name, meaning]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
