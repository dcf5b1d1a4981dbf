import type { ReactNode } from "react";
import type { Interaction } from "../core/model/graph.ts";
import { ActorName } from "./ActorName.tsx";
import styles from "./Cells.module.css";
import { type Lookup, shortName } from "./lookup.ts";
import type { Draw } from "./sheet.ts";
import { type WhoPart, whoOf } from "./whoOf.ts";

interface Context {
  readonly lookup: Lookup;
  readonly draw: Draw;
  readonly chosen: ReadonlySet<string>;
}

interface WhoProps extends Context {
  readonly interaction: Interaction;
}

/** "Pompeo with Netanyahu", with signs; "about United States" under it. */
export function Who({ interaction, lookup, draw, chosen }: WhoProps): ReactNode {
  const { main, notes } = whoOf(interaction, lookup.kinds.get(interaction.kind));
  const context = { lookup, draw, chosen };
  return (
    <>
      <span className={styles.who}>
        {main.map((part, place) => (
          <Part key={place} part={part} first={place === 0} {...context} />
        ))}
      </span>
      {notes.map((parts, place) => (
        <small key={place} className={styles.note}>
          {parts.map((part, place) => (
            <NotePart key={place} part={part} first={place === 0} {...context} />
          ))}
        </small>
      ))}
    </>
  );
}

interface PartProps extends Context {
  readonly part: WhoPart;
  readonly first: boolean;
}

function Part({ part, first, ...context }: PartProps): ReactNode {
  return (
    <>
      {spaceBefore(part, first)}
      {part.type === "actor" ? (
        <ActorName id={part.actor} {...context} />
      ) : (
        <span className={styles.word}>{part.word}</span>
      )}
    </>
  );
}

function NotePart({ part, first, lookup, chosen }: PartProps): ReactNode {
  const text = part.type === "actor" ? shortName(lookup, part.actor) : part.word;
  const bold = part.type === "actor" && chosen.has(part.actor);
  return (
    <>
      {spaceBefore(part, first)}
      {bold ? <b className={styles.chosen}>{text}</b> : text}
    </>
  );
}

function spaceBefore(part: WhoPart, first: boolean): string {
  return first || (part.type === "word" && part.word === ",") ? "" : " ";
}
