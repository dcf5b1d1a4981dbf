import { actorsIn, PRESENT_ROLES } from "../core/events/tiesOf.ts";
import type { Interaction, Kind } from "../core/model/graph.ts";
import type { ActorId } from "../core/model/ids.ts";
import type { Role } from "../core/model/vocabulary.ts";

export type WhoPart =
  | { readonly type: "actor"; readonly actor: ActorId }
  | { readonly type: "word"; readonly word: string };

/** Who did it with or to whom, as parts to be read one after another; notes are read apart, "at", "about". */
export interface Who {
  readonly main: readonly WhoPart[];
  readonly notes: readonly (readonly WhoPart[])[];
}

type Told = Pick<Interaction, "participants" | "direction">;
type Coded = Pick<Kind, "id" | "class" | "direction">;

/** A list of actors and the word before it. */
interface Phrase {
  readonly word: string;
  readonly actors: readonly ActorId[];
}

const MOST_NAMED = 6;
const FORCE_CLASS = "force";

/**
 * "Pompeo with Netanyahu"; "PMF to Kataib Hezbollah", "at US Embassy"; "League between Northland and
 * Southland". Follows the rule by which an interaction makes ties: an own direction overrides the
 * kind's, and nobody is named twice.
 */
export function whoOf(interaction: Told, kind: Coded | undefined): Who {
  const { lead, main, notes } = phrases(interaction, kind);
  const named = new Set<ActorId>(lead);
  const fresh = ({ word, actors }: Phrase): Phrase => {
    const others = actors.filter((actor) => !named.has(actor));
    for (const actor of others) named.add(actor);
    return { word, actors: others };
  };
  return {
    main: [...listParts(lead), ...phraseParts(fresh(main))],
    notes: notes.map((note) => phraseParts(fresh(note))).filter((parts) => parts.length > 0),
  };
}

interface Phrases {
  readonly lead: readonly ActorId[];
  readonly main: Phrase;
  readonly notes: readonly Phrase[];
}

function phrases({ participants, direction }: Told, kind: Coded | undefined): Phrases {
  const of = (...roles: readonly Role[]): readonly ActorId[] => actorsIn(participants, new Set(roles));
  const circumstances: readonly Phrase[] = [
    { word: "at", actors: of("venue") },
    { word: "about", actors: of("subject") },
    { word: "without", actors: of("absent") },
  ];
  const told =
    (direction ?? kind?.direction) === "directed"
      ? (mediated(of, kind) ?? directed(of, kind) ?? mutual(of, participants))
      : mutual(of, participants);
  return { ...told, notes: [...told.notes, ...circumstances] };
}

type Of = (...roles: readonly Role[]) => readonly ActorId[];

function mediated(of: Of, kind: Coded | undefined): Phrases | undefined {
  const between = of("target", "party");
  if (kind?.id !== "mediation" || of("mediator").length === 0 || between.length === 0) return undefined;
  return {
    lead: of("mediator"),
    main: { word: between.length > 1 ? "between" : "with", actors: between },
    notes: [
      { word: "initiated by", actors: of("initiator") },
      { word: "hosted by", actors: of("host") },
      { word: "victims:", actors: of("victim") },
    ],
  };
}

/** What the first phrase with anybody in it says becomes the sentence, the rest become notes. */
function directed(of: Of, kind: Coded | undefined): Phrases | undefined {
  const lead = of("initiator");
  if (lead.length === 0) return undefined;
  const against = kind?.class === FORCE_CLASS ? "against" : "to";
  const done: readonly (Phrase & { readonly noted: string })[] = [
    { word: against, noted: "", actors: of("target") },
    { word: "against", noted: "victims:", actors: of("victim") },
    { word: "hosted by", noted: "hosted by", actors: of("host") },
    { word: "with", noted: "with", actors: of("party") },
  ];
  const first = done.find(({ actors }) => actors.length > 0);
  const notes = done.filter((phrase) => phrase !== first);
  return {
    lead,
    main: first ?? { word: "", actors: [] },
    notes: [
      ...notes.map(({ noted, actors }) => ({ word: noted, actors })),
      { word: "through", actors: of("mediator") },
    ],
  };
}

function mutual(of: Of, participants: Told["participants"]): Phrases {
  const mediators = of("mediator");
  const present = actorsIn(participants, PRESENT_ROLES);
  const others = present.filter((actor) => !mediators.includes(actor));
  const initiators = of("initiator");
  const lead = initiators.length > 0 ? initiators : others.length > 0 ? others.slice(0, 1) : mediators;
  return {
    lead,
    main: { word: "with", actors: others },
    notes: [{ word: "through", actors: mediators }],
  };
}

function phraseParts({ word, actors }: Phrase): readonly WhoPart[] {
  return actors.length === 0 ? [] : [{ type: "word", word }, ...listParts(actors)];
}

/** "a", "a and b", "a, b and c"; of very many the first six and how many more. */
function listParts(actors: readonly ActorId[]): readonly WhoPart[] {
  const tooMany = actors.length > MOST_NAMED + 1;
  const named = tooMany ? actors.slice(0, MOST_NAMED) : actors;
  const parts = named.flatMap((actor, place): readonly WhoPart[] => {
    const last = place === named.length - 1 && !tooMany;
    const joint: WhoPart = { type: "word", word: last ? "and" : "," };
    return place === 0 ? [{ type: "actor", actor }] : [joint, { type: "actor", actor }];
  });
  return tooMany ? [...parts, { type: "word", word: `and ${actors.length - named.length} more` }] : parts;
}

/** The parts as one text: "Pompeo with Netanyahu and Macron". */
export function partsText(parts: readonly WhoPart[], nameOf: (actor: ActorId) => string): string {
  return parts
    .map((part) => (part.type === "actor" ? nameOf(part.actor) : part.word))
    .join(" ")
    .replaceAll(" , ", ", ");
}
