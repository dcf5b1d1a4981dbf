import { wordSet } from "../grammar/closedWords.ts";

/** Verbs that say what is done with an event named by a noun: "held talks", "cancelled a visit". */

export const DOES = wordSet(
  `hold have conduct make pay launch carry stage mount begin start open resume continue complete conclude finish end wrap reach strike
   impose issue send deliver place give exchange convene lead perform undertake enter participate take attend join host agree wage sign
   restart step intensify commit chair kick commence embark undertake`,
);
export const UNDERGOES = wordSet("receive get suffer take field sustain");
export const ENDS = wordSet(
  "cancel suspend halt end postpone lift ease stop abandon drop remove sever cut scrap delay terminate shelve quit leave collapse waive",
);
export const ANNOUNCES = wordSet("announce declare unveil proclaim confirm approve");
export const PLANS = wordSet("plan schedule prepare arrange expect");
export const REFUSES = wordSet("reject refuse decline rule dismiss deny");
/** Of a noun as subject: that it took place. */
export const OCCURS = wordSet(
  `take begin start end resume continue occur last follow break come hold reach sign agree conclude kill wound injure hit target destroy
   strike leave go enter fail collapse erupt intensify mark open carry conduct launch impose place cause displace broker mediate
   send deliver make schedule plan expect announce cancel postpone suspend`,
);
/** Of a deed of force as subject: whom it befell is the object. */
export const BEFALLS = wordSet("kill wound injure hit target destroy strike damage");
