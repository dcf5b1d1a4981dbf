import type { KnownPerson } from "../../tables/actorTable.ts";
import { nameKey, nameWords } from "./nameKey.ts";
import { words } from "./wordSets.ts";

/** People of the tables by what they are called. */
export interface PeopleIndex {
  /** By the key of a full name or variant. */
  readonly byName: ReadonlyMap<string, KnownPerson>;
  readonly byId: ReadonlyMap<string, KnownPerson>;
  /** First words of the keys of `byName`: whatever begins otherwise need not be looked up. */
  readonly firstWords: ReadonlySet<string>;
  /** By the one word that stands for them: a surname, or the family name where that comes first. */
  readonly bySurname: ReadonlyMap<string, readonly KnownPerson[]>;
}

const FAMILY_NAME_FIRST = new Set(["CHN", "KOR", "PRK", "TWN", "HKG", "VNM", "KHM"]);
const PARTICLES = words(
  "al el bin ibn ben de da do dos du der den van von di la le abu ould st ii iii iv v vi xvi jr jr.",
);

export function peopleIndex(people: readonly KnownPerson[]): PeopleIndex {
  const byName = new Map<string, KnownPerson>();
  const bySurname = new Map<string, KnownPerson[]>();
  for (const person of people) {
    for (const name of [person.name, ...person.names]) {
      const key = nameKey(name);
      if (!byName.has(key)) byName.set(key, person);
    }
    for (const surname of surnamesOf(person)) {
      const list = bySurname.get(surname) ?? [];
      if (!list.includes(person)) list.push(person);
      bySurname.set(surname, list);
    }
  }
  for (const [key, person] of uniqueEndings(people)) if (!byName.has(key)) byName.set(key, person);
  return {
    byName,
    byId: new Map(people.map((person) => [person.id, person])),
    firstWords: new Set([...byName.keys()].map((key) => key.split(" ")[0] ?? key)),
    bySurname,
  };
}

/** "Abdul Mahdi", "bin Salman": the last words of a full name, two or more, that only one person has. */
function uniqueEndings(people: readonly KnownPerson[]): Map<string, KnownPerson> {
  const found = new Map<string, KnownPerson>();
  const shared = new Set<string>();
  for (const person of people) {
    for (const name of [person.name, ...person.names]) {
      const parts = nameWords(name);
      for (let from = 1; from < parts.length - 1; from++) {
        const key = parts.slice(from).join(" ");
        if (found.has(key) && found.get(key) !== person) shared.add(key);
        else found.set(key, person);
      }
    }
  }
  for (const key of shared) found.delete(key);
  return found;
}

/** "Obama", "Xi", "al-Sisi" and "Sisi", "von der Leyen"; a name of one word stands for itself. */
function surnamesOf(person: KnownPerson): Set<string> {
  const found = new Set<string>();
  for (const name of [person.name, ...person.names]) {
    const parts = nameWords(name).filter((word) => !/^(?:[ivx]+|jr)$/.test(word));
    if (/^(?:King|Queen|Pope|Emperor|Sultan) /.test(name)) continue;
    if (parts.length === 1) found.add(parts[0] ?? "");
    else if (FAMILY_NAME_FIRST.has(person.state ?? "")) found.add(parts[0] ?? "");
    else surnamesIn(parts).forEach((surname) => found.add(surname));
  }
  found.delete("");
  return found;
}

function surnamesIn(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? "";
  let from = parts.length - 1;
  while (from > 1 && PARTICLES.has(parts[from - 1] ?? "")) from -= 1;
  return [...new Set([last, parts.slice(from).join(" ")])];
}

/** Surnames that are common words or names of others: they count only where the person is in office. */
const RISKY = keysOf(
  words(`park moon bush brown hunt straw major wallace gates clark peters power key burns carter rice hague fox
  martin taylor johnson clinton powell kim lee li hu ma wu wang hong liu geng hua ri lam ban singh khan sharif hasan
  hassan salman price gabriel michel charles morales garcia santos castro rudd howard hamond cohen katz barak peres park
  mitchell sherman sullivan graham sanders mccain lew austin cameron blair wong tsang aziz mubarak kan suga abas gul
  power hook sall rama key harper harris baird carr bishop payne powers olmert cook cooper turnbull abot`),
);
/** Surnames never taken alone. */
const NEVER = keysOf(
  words(
    "may march price power key hook straw major ban park hong hunt bishop hua ma wang ri lew lam carr kan",
  ),
);

/** As surnames are compared: "Carr" and "car" are one. */
function keysOf(surnames: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...surnames].map(nameKey));
}

/**
 * The one person a surname alone can mean on a day: of those in office then the only one, else the only
 * one of that name, unless it is a common word. Undefined where it could be several or none.
 */
export function personBySurname(index: PeopleIndex, surname: string, day: number): KnownPerson | undefined {
  const key = nameKey(surname);
  const all = index.bySurname.get(key) ?? [];
  if (all.length === 0) return undefined;
  const inOffice = all.filter((person) =>
    person.offices.some(({ first, last }) => first <= day && day <= last),
  );
  const ofStates = inOffice.filter((person) => person.offices.some(({ body }) => body === undefined));
  const likely = ofStates.length === 1 ? ofStates : inOffice;
  if (likely.length === 1) return NEVER.has(key) ? undefined : likely[0];
  return inOffice.length === 0 && all.length === 1 && !RISKY.has(key) && !NEVER.has(key) ? all[0] : undefined;
}
