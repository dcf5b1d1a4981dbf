import type { KnownPerson } from "../../tables/actorTable.ts";
import { nameWords } from "../lexicon/nameKey.ts";
import type { Entity, Mention } from "../mention.ts";
import { addEntity, learn, type Answer, type Link } from "./link.ts";

/** The person of a name: one met before, by the table or by a shared word of the name, or somebody new. */
export function linkPerson(link: Link, mention: Mention, index: number): Answer {
  const { says } = mention;
  const { text } = link.reading;
  const name = plainName(says.name === undefined ? "" : text.slice(says.name.start, says.name.end));
  const candidates = samePersons(link, mention, name);
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) {
    learn(link, only, { state: says.state, offices: says.offices, sex: says.sex, known: says.person });
    return { entity: only };
  }
  if (others.length > 0) return {};
  const person = link.lexicon.people.byId.get(says.person ?? "");
  return { entity: addEntity(link, newPerson(link, mention, name, person, index)) };
}

function newPerson(
  link: Link,
  { says }: Mention,
  name: string,
  person: KnownPerson | undefined,
  index: number,
): Entity {
  const bodyState = link.lexicon.bodies.get(says.body ?? "")?.state;
  return {
    type: "person",
    name,
    known: person?.id,
    state: person?.state ?? says.state ?? bodyState,
    offices: [...new Set([...says.offices, ...officesOnDay(person, link.reading.published)])],
    sex: person?.sex ?? says.sex,
    named: true,
    firstMention: index,
  };
}

/** Offices held on the day, and their last words: "foreign minister", "minister". */
function officesOnDay(person: KnownPerson | undefined, day: number): string[] {
  const held = (person?.offices ?? []).filter(({ first, last }) => first <= day && day <= last);
  return held.flatMap(({ title }) => [
    title,
    title.startsWith("secretary of") ? "secretary" : (title.split(" ").at(-1) ?? title),
  ]);
}

/** Without line breaks, doubled spaces and characters that cannot be seen. */
function plainName(written: string): string {
  return written
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Persons that the name may mean, of the latest who share a word with it. */
function samePersons(link: Link, { says }: Mention, name: string): number[] {
  const words = nameWords(name);
  const sharing = [...new Set(words.flatMap((word) => (link.byWord.get(word) ?? []).slice(-MOST_ALIKE)))];
  const byTable = sharing.filter(
    (index) => says.person !== undefined && link.entities[index]?.known === says.person,
  );
  if (byTable.length > 0) return byTable;
  const byName = sharing.filter((index) => {
    const entity = link.entities[index];
    return (
      entity !== undefined && shareName(link.wordsOf.get(index) ?? [], words) && !contradicts(entity, says)
    );
  });
  if (byName.length < 2) return byName;
  const sameOffice = byName.filter((index) =>
    says.offices.some((office) => link.entities[index]?.offices.includes(office)),
  );
  return sameOffice.length === 1 ? sameOffice : byName;
}

/** Of one name word, only so many persons are compared. */
const MOST_ALIKE = 20;

/** Every word of the shorter name is in the longer: "Payne" in "Marise Payne". */
function shareName(known: readonly string[], words: readonly string[]): boolean {
  const [shorter, longer] = known.length <= words.length ? [known, words] : [words, known];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

/** Of another state, or known to the tables as somebody else. */
function contradicts(entity: Entity, says: Mention["says"]): boolean {
  const otherState = entity.state !== undefined && says.state !== undefined && entity.state !== says.state;
  const otherPerson = entity.known !== undefined && says.person !== undefined && entity.known !== says.person;
  return otherState || otherPerson;
}
