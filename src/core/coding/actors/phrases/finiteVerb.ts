import type { Token } from "../../text/token.ts";
import { words } from "../lexicon/wordSets.ts";
import { tokenAt, type Scan } from "./scan.ts";

const FINITE = words(`is are was were be has have had will would did does do may might can could should must
  said says say met meets meet told tells tell held holds hold spoke speaks speak went goes go came comes come left leaves
  began begins took takes take gave gives give made makes make sent sends send agreed agrees agree struck strikes shot shoots
  fired fires hit hits killed kills signed signs sign urged urges urge calls called call asks warns denies rejects accuses
  condemns criticizes criticises visits arrives travels discusses discuss thanks welcomes hosts receives announces imposes
  suspends recalls expels summons threatens vows pledges blames backs launches attacks withdraws launch attack won fought
  broke froze led swore wrote writes put puts let cut cuts withdrew became bombed shook sought seeks seek found`);

/** A guess: the word is a verb of its clause. Words in -ed are taken for verbs. */
export function isFiniteWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.capital) return false;
  return FINITE.has(token.norm) || (token.norm.length > 4 && token.norm.endsWith("ed"));
}

export function looksFinite(scan: Scan, at: number): boolean {
  return isFiniteWord(tokenAt(scan, at));
}

const CLOSED =
  words(`after against along also amid among around because before behind between beyond both despite down during either
  even ever from have here hence into just later like near never next only onto over rather should since still than that then there
  though through throughout thus till today tomorrow tonight toward under unless until upon very well were what when where whether which
  while whom whose will with within without would yesterday yet must does done been being about above across again already soon ever
  once twice alone alike again back away together forward instead`);

/** A preposition, conjunction, auxiliary or common adverb: no noun. */
export function isClosedWord(norm: string): boolean {
  return CLOSED.has(norm);
}
