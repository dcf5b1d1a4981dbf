/** The kinds of the codebook, by code: the 30 of the typology and its 6 extensions. */
export const KIND_CODES = [
  "call",
  "meeting",
  "visit",
  "letter",
  "negotiation",
  "mediation",
  "contact",
  "statement",
  "appeal",
  "demand",
  "invitation",
  "praise",
  "pledge",
  "agreement",
  "aid",
  "release",
  "deescalation",
  "condemnation",
  "accusation",
  "rejection",
  "threat",
  "sanction",
  "downgrade",
  "protest",
  "detention",
  "deployment",
  "strike",
  "attack",
  "killing",
  "siege",
  "vote",
  "appointment",
  "advisory",
  "operations",
  "exercise",
  "shootdown",
] as const;
export type KindCode = (typeof KIND_CODES)[number];

/** Kinds that tie every pair of those present; the others go from initiator to target. */
const MUTUAL: ReadonlySet<KindCode> = new Set<KindCode>([
  "call",
  "meeting",
  "negotiation",
  "contact",
  "agreement",
  "exercise",
]);

export function isMutual(kind: KindCode): boolean {
  return MUTUAL.has(kind);
}
