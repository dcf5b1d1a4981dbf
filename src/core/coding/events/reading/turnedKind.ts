import type { KindCode } from "../../kinds.ts";
import type { Outlook } from "./outlook.ts";

const CONTACTS: ReadonlySet<KindCode> = new Set<KindCode>([
  "call",
  "meeting",
  "visit",
  "negotiation",
  "contact",
  "invitation",
  "agreement",
]);
const HARMS: ReadonlySet<KindCode> = new Set<KindCode>([
  "sanction",
  "downgrade",
  "deployment",
  "strike",
  "attack",
  "killing",
  "siege",
  "detention",
]);

/**
 * What an event is when it was refused, threatened or pledged instead of done: a meeting refused is a
 * rejection, sanctions threatened are a threat. Undefined where nothing of the codebook remains.
 */
export function turnedKind(kind: KindCode, turned: Outlook["turned"]): KindCode | undefined {
  switch (turned) {
    case undefined:
      return kind;
    case "refused":
      return CONTACTS.has(kind) || kind === "release" || kind === "aid" ? "rejection" : undefined;
    case "threatened":
      return HARMS.has(kind) ? "threat" : undefined;
    case "agreed":
      return CONTACTS.has(kind) || HARMS.has(kind) ? kind : "pledge";
    case "pledged":
      return HARMS.has(kind) ? "threat" : "pledge";
  }
}
