import type { Entity, Mention } from "../mention.ts";
import { addEntity, type Answer, type Link } from "./link.ts";
import { linkBody, linkState } from "./linkState.ts";
import { lastActingState, lastSubject, subjectOf } from "./salience.ts";

/**
 * A title without a name: "the secretary of state" is the one person met before who holds that office.
 * "The Georgian premier", met by nobody before, is an unnamed official who counts as Georgia. "The emir"
 * that could be anybody stays unresolved.
 */
export function linkTitle(link: Link, mention: Mention, index: number): Answer {
  const { says, grammar } = mention;
  if (grammar.head === "counterpart") return linkCounterpart(link, mention, index);
  const found = INDEFINITE.has(says.determiner ?? "") ? [] : holders(link, mention, index);
  if (found.length === 1) return { entity: found[0], inferred: true };
  if (found.length > 1) return {};
  if (says.state !== undefined || says.body !== undefined)
    return unnamedOfficial(link, mention, index, says.offices);
  return ownOfficial(link, mention, index);
}

/** "a US official" is somebody new. */
const INDEFINITE = new Set(["a", "an", "another", "some", "any", "several", "other"]);

/** "its ambassador", "his defence minister": an official of the state that "its" or "his" is of. */
function ownOfficial(link: Link, mention: Mention, index: number): Answer {
  const { determiner } = mention.says;
  const owner =
    determiner === "its" ? lastActingState(link, mention.sentence, index) : possessor(link, mention, index);
  const state = owner === undefined ? undefined : link.entities[owner]?.state;
  if (state === undefined) return {};
  const says = { ...mention.says, state };
  return { ...unnamedOfficial(link, { ...mention, says }, index, says.offices), inferred: true };
}

function possessor(link: Link, { sentence, says }: Mention, index: number): number | undefined {
  const personal = says.determiner === "his" || says.determiner === "her";
  return personal ? subjectOf(link, sentence, index) : undefined;
}

/** "his Greek counterpart": an official of that state with the office of whoever "his" is. */
function linkCounterpart(link: Link, mention: Mention, index: number): Answer {
  const owner = lastSubject(link, index);
  const offices = owner === undefined ? [] : (link.entities[owner]?.offices ?? []);
  const found = holders(link, { ...mention, says: { ...mention.says, offices } }, index).filter(
    (one) => one !== owner,
  );
  if (found.length === 1 && mention.says.state !== undefined) return { entity: found[0], inferred: true };
  return unnamedOfficial(link, mention, index, offices);
}

function unnamedOfficial(link: Link, mention: Mention, index: number, offices: readonly string[]): Answer {
  const { state, body } = mention.says;
  if (state === undefined && body === undefined) return {};
  const stands = body === undefined ? linkState(link, state ?? "", index) : linkBody(link, mention, index);
  const owner = stands.entity === undefined ? undefined : link.entities[stands.entity];
  if (owner === undefined) return {};
  const { name, known } = owner;
  return {
    entity: addEntity(link, {
      type: body === undefined ? "state" : owner.type,
      name,
      known,
      state: state ?? owner.state,
      offices,
      named: false,
      firstMention: index,
    }),
  };
}

/** Those met before who may be meant: the same state where one is said, and the most exact office. */
function holders(link: Link, { says }: Mention, index: number): number[] {
  const [exact] = says.offices;
  if (exact === undefined) return [];
  const found: number[] = [];
  for (let at = Math.max(0, link.entities.length - MOST_COMPARED); at < link.entities.length; at++) {
    const entity = link.entities[at];
    if (entity !== undefined && entity.firstMention < index && holds(link, entity, says)) found.push(at);
  }
  return found;
}

/** Only the latest entities can be meant by a title alone. */
const MOST_COMPARED = 150;
const LOOSE = new Set(["leader", "official", "envoy", "diplomat", "head", "chief"]);

function holds(link: Link, entity: Entity, says: Mention["says"]): boolean {
  const isOfficial = entity.type === "person" || !entity.named;
  if (!isOfficial) return false;
  const [exact = ""] = says.offices;
  const owned = says.state !== undefined || says.body !== undefined;
  if (says.state !== undefined && entity.state !== says.state) return false;
  if (says.body !== undefined && says.state === undefined && !ofBody(link, entity, says.body)) return false;
  if (owned && LOOSE.has(exact)) return entity.named && entity.offices.length > 0;
  return entity.offices.some((office) => sameOffice(office, exact));
}

function ofBody(link: Link, entity: Entity, body: string): boolean {
  const person = link.lexicon.people.byId.get(entity.known ?? "");
  return person?.offices.some((office) => office.body === body) ?? false;
}

const FOREIGN = new Set(["foreign minister", "foreign secretary", "secretary of state", "top diplomat"]);

function sameOffice(held: string, said: string): boolean {
  return held === said || (said === "top diplomat" && FOREIGN.has(held));
}
