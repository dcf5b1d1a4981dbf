import { quoted } from "./notices.ts";
import { withCommas } from "./words.ts";

/** What a page may say to a view embedded in it. `fault` says what was wrong with a message that was meant for us. */
export type ParentMessage =
  /** Tell me what you show, now and after each change. */
  | { readonly type: "hello" }
  /** Show the view of this link. */
  | { readonly type: "show"; readonly view: string }
  | { readonly type: "fault"; readonly message: string };

/** What an embed tells the page around it; `ready` says nothing but that it listens. */
export type EmbedMessage =
  | { readonly type: "demarche:ready" }
  | { readonly type: "demarche:view"; readonly view: string; readonly summary: string }
  | { readonly type: "demarche:error"; readonly message: string };

const HELLO = "demarche:hello";
const SHOW = "demarche:show";
const OURS = "demarche:";
/** Never answered, or a page that sends back what it hears would be answered for ever. */
const OWN_WORDS: readonly EmbedMessage["type"][] = ["demarche:ready", "demarche:view", "demarche:error"];
const MOST_CHARACTERS = 1_000_000;

/** Reads what `postMessage` brought, whatever it is; null for what is not meant for an embed. Never throws. */
export function readParentMessage(data: unknown): ParentMessage | null {
  const type = ownField(data, "type");
  if (typeof type !== "string" || !type.startsWith(OURS)) return null;
  if (OWN_WORDS.some((own) => own === type)) return null;
  if (type !== HELLO && type !== SHOW)
    return fault(`${quoted(type)} is not a message for an embed; expected \`${HELLO}\` or \`${SHOW}\``);
  const known = type === HELLO ? ["type"] : ["type", "view"];
  const stray = Object.keys(Object(data)).find((field) => !known.includes(field));
  if (stray !== undefined)
    return fault(
      `\`${type}\` has the field ${quoted(stray)}; expected only ${known.map(quoted).join(" and ")}`,
    );
  return type === HELLO ? { type: "hello" } : readShow(ownField(data, "view"));
}

function readShow(view: unknown): ParentMessage {
  if (typeof view !== "string")
    return fault(`\`view\` of \`${SHOW}\` is ${nameOf(view)}; expected a link, such as \`?view=opening\``);
  if (view.length > MOST_CHARACTERS)
    return fault(
      `\`view\` of \`${SHOW}\` has ${withCommas(view.length)} characters; expected at most ${withCommas(MOST_CHARACTERS)}`,
    );
  return { type: "show", view };
}

/** A field of the object itself: nothing that it inherits, and nothing of other values. */
function ownField(data: unknown, name: string): unknown {
  return typeof data === "object" && data !== null && Object.hasOwn(data, name)
    ? (data as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function nameOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function fault(message: string): ParentMessage {
  return { type: "fault", message: `${message}.` };
}
