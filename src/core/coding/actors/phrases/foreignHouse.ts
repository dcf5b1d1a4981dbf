import type { Draft } from "./draft.ts";
import { ownerAt, type Owner } from "./nationality.ts";
import { normAt, type Scan } from "./scan.ts";
import { titleAt } from "./title.ts";

const KINDS = new Set(["house", "senate", "congress", "parliament"]);

/**
 * "The House of Representatives *of Japan*", "the *Nigerian* Senate": a house of another state than the
 * one that the tables know by that name alone.
 */
export function foreignHouse(scan: Scan, first: number, owner: Owner): Draft | undefined {
  const state = stateOfHouse(scan, owner);
  if (state !== undefined) return houseOf(scan, first, owner, state, state.unit.end);
  const house = owner.how === "adjective" || owner.possessive ? ownerAt(scan, owner.end) : undefined;
  if (house === undefined || house.possessive || titleAt(scan, house.end) !== undefined) return undefined;
  return isOther(scan, house, owner) ? houseOf(scan, first, house, owner, house.end) : undefined;
}

/** The other state of which a house is said to be: "the House of Representatives of *Japan*". */
function stateOfHouse(scan: Scan, house: Owner): Owner | undefined {
  if (house.possessive || normAt(scan, house.end) !== "of") return undefined;
  const state = ownerAt(scan, house.end + (normAt(scan, house.end + 1) === "the" ? 2 : 1));
  return state?.how === "name" && isOther(scan, house, state) ? state : undefined;
}

function isOther(scan: Scan, house: Owner, { state }: Owner): boolean {
  const kind = house.body !== undefined && KINDS.has(normAt(scan, house.unit.first));
  return kind && state !== undefined && house.state !== state;
}

function houseOf(scan: Scan, first: number, house: Owner, of: Owner, end: number): Draft | undefined {
  const state = scan.lexicon.states.get(of.state ?? "");
  if (state === undefined) return undefined;
  const [from, to] = [scan.tokens[house.unit.first]?.start, scan.tokens[house.unit.end - 1]?.end];
  const bodyName = `${scan.text.slice(from, to)} of ${state.name}`;
  return { first, end, form: "body", bodyName, state: state.code, offices: [], plural: false };
}
