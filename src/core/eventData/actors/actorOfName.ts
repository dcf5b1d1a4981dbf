import type { ActorType } from "../../model/vocabulary.ts";
import { countryOfName } from "./countryOf.ts";

export interface NamedActor {
  readonly type: ActorType;
  /** ISO 3166-1 alpha-3, or empty. */
  readonly country: string;
}

/**
 * What an actor is by its name, where that is sure: "India" is a state, "Police (India)" a body;
 * "Citizen (India)", "Mike Pompeo" and "Hamas" do not say, and are `unknown`. The country is the one
 * in brackets, if it is one; "Military (Hamas)" is no body of a state.
 */
export function actorOfName(name: string): NamedActor {
  const state = countryOfName(name);
  if (state !== "") return { type: "state", country: state };
  const [, head = name, bracket] = /^(.*?) \((.*)\)$/.exec(name) ?? [];
  const country = bracket === undefined ? "" : countryOfName(bracket);
  const type = typeOfHead(head);
  const isOfNoState = type === "government body" && bracket !== undefined && country === "";
  return { type: isOfNoState ? "unknown" : type, country };
}

function typeOfHead(head: string): ActorType {
  for (const [type, list] of NAMED) if (list.has(head.toLowerCase())) return type;
  for (const [type, form] of FORMED) if (form.test(head)) return type;
  return "unknown";
}

/** Whole names: generic agents of ICEWS, and organisations of states. */
const NAMED: readonly (readonly [ActorType, ReadonlySet<string>])[] = [
  [
    "government body",
    lines(`
    government
    foreign affairs
    domestic affairs
    legislature
    cabinet / council of ministers / advisors
    military
    naval
    air force
    armed force
    army national guard
    marine corp
    border patrol
    intelligence
    military intelligence
    state duma
    rajya sabha
    secretariat
    senate
    congress
    house of representatives
    lower house of parliament
    government commission
    executive office of the president
    interim government
    coast guard`),
  ],
  [
    "armed group",
    lines(`
    armed band
    armed gang
    armed opposition
    death squad
    islamic extremist group
    militia
    rebel group
    terrorist organization`),
  ],
  [
    "party",
    lines(`
    ruling coalition
    opposition coalition`),
  ],
  [
    "company",
    lines(`
    airline
    national airline
    pharmaceutical firm`),
  ],
  [
    "place/facility",
    lines(`
    healthcare facility
    naval base`),
  ],
  [
    "intergovernmental organisation",
    lines(`
    african union
    asean
    ecowas
    nato
    opec
    sadc
    the eu
    the european union
    unesco
    unhcr
    unicef
    arab league
    arctic council
    association of southeast asian nations
    caribbean community
    commonwealth of independent states
    council of europe
    economic community of west african states
    european central bank
    european commission
    european council
    european parliament
    european union
    group of seven
    group of twenty
    gulf cooperation council
    international atomic energy agency
    international criminal court
    international monetary fund
    league of arab states
    north atlantic treaty organization
    organization for economic cooperation and development
    organization for security and cooperation in europe
    organization of american states
    organization of the islamic conference
    organization of petroleum exporting countries
    shanghai cooperation organization
    south asian association
    un security council
    united nations
    united nations general assembly
    world bank
    world health organization
    world trade organization`),
  ],
];

/** Words that no person's or people's name has. */
const FORMED: readonly (readonly [ActorType, RegExp])[] = [
  ["place/facility", /\bEmbassy\b/i],
  ["government body", /\b(?:Ministry|Ministery|Department\/Ministry)\b/i],
  ["government body", /\b(?:Police|Courts?|Central Bank|Election Commission|Electoral Commission)$/i],
  ["party", /\bParty$/i],
  ["company", /\b(?:Airlines|Inc\.?|Ltd\.?)$/i],
];

function lines(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
}
