import { fold } from "../../text/fold.ts";
import { isDomain } from "./heads.ts";

const SAME_OFFICE: Readonly<Record<string, string>> = {
  premier: "prime minister",
  fm: "foreign minister",
  pm: "prime minister",
  "defense minister": "defence minister",
  "minister of defense": "defence minister",
  "minister of defence": "defence minister",
  "minister for foreign affairs": "foreign minister",
  "minister of foreign affairs": "foreign minister",
  "external affairs minister": "foreign minister",
  "minister of external affairs": "foreign minister",
  "foreign affairs minister": "foreign minister",
  "state secretary": "secretary of state",
  "defense secretary": "secretary of defense",
  "treasury secretary": "secretary of the treasury",
  "secretary general": "secretary-general",
  "national security advisor": "national security adviser",
};

/** One name for titles that mean the same office (folded): "minister of foreign affairs" is "foreign minister". */
export function sameOffice(title: string): string {
  return Object.hasOwn(SAME_OFFICE, title) ? (SAME_OFFICE[title] ?? title) : title;
}

const OF = / (?:of|for|to) (?:the )?(?=\p{Lu})/gu;
const NATIONALITY =
  /^(?:US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.|Swiss|French|Dutch|Greek|Czech|[A-Z]\w+(?:ian|ean|an|ish|ese|qi|ni|li|ti)) (?=\p{Lu})/u;

/**
 * The office alone, as texts name it, of a written-out title: "Minister of Foreign Affairs of Iran" is
 * "foreign minister", "US Secretary of State" is "secretary of state".
 */
export function officeAlone(title: string): string {
  const bare = title.replace(NATIONALITY, "");
  let end = bare.length;
  for (const match of bare.matchAll(OF)) {
    const [next = ""] = bare.slice(match.index + match[0].length).split(/[\s,]/);
    if (!isDomain(fold(next))) {
      end = match.index;
      break;
    }
  }
  return sameOffice(fold(bare.slice(0, end)).trim());
}
