import * as v from "valibot";
import { parseEdtf, EDTF_EXPECTED } from "./edtf.ts";
import { dayFromIso } from "./day.ts";
import { isSlug, SLUG } from "./ids.ts";
import { suggesterOf } from "./suggestion.ts";
import { anyOf, isNot, isNotA, isUnknown, quoted } from "./wording.ts";

/**
 * The kinds of field that records are made of. Each says in its own words what is wrong, the value
 * and what was expected, `undefined` (a missing field) included. Patterns stand beside the stricter
 * checks so that the JSON Schema, which cannot hold a check, has them.
 */
type Issue = { readonly input: unknown };

const LONGEST_DATE = 40;
const ID_EXPECTED = "lower-case letters, digits and single hyphens, such as mike-pompeo";
const TERM_EXPECTED = `2020, or ${EDTF_EXPECTED}`;
const DAY_EXPECTED = "2020-01-31";

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const EDTF = String.raw`\d{4}-\d{2}|${DAY}|${DAY}/${DAY}|\[${DAY}\.\.${DAY}\]|(?:\d{4}-\d{2}|${DAY})~`;
const HTTP = /^[hH][tT][tT][pP][sS]?:\/\/[^\s]+$/;

export const text = () => v.string((issue: Issue) => isNot(issue.input, "text"));

export const title = () =>
  v.pipe(
    text(),
    v.regex(/\S/, (issue: Issue) => `${quoted(issue.input)} is blank; expected text`),
  );

/** The id of this record. */
export function ownId<Id extends string>() {
  const message = (issue: Issue) => isNotA(issue.input, "an id", ID_EXPECTED);
  return branded<Id>(v.pipe(v.string(message), v.check(isSlug, message), v.regex(SLUG, message)));
}

/** The id of another record, which only the whole file can vouch for. */
export function idOf<Id extends string>(noun: string) {
  const expected = `the id of ${noun}`;
  return branded<Id>(
    v.pipe(
      v.string((issue: Issue) => isNot(issue.input, expected)),
      v.description(expected),
    ),
  );
}

export const topic = () => {
  const message = (issue: Issue) => isNotA(issue.input, "a topic", ID_EXPECTED);
  return v.pipe(v.string(message), v.check(isSlug, message), v.regex(SLUG, message));
};

export const date = () => dated((value) => parseEdtf(value) !== undefined, EDTF, EDTF_EXPECTED, "a date");

/** Terms of office are often known by the year alone, which interactions never are. */
export const termBound = () =>
  dated(
    (value) => /^\d{4}$/.test(value) || parseEdtf(value) !== undefined,
    `\\d{4}|${EDTF}`,
    TERM_EXPECTED,
    "a date",
  );

export const day = () => dated((value) => dayFromIso(value) !== undefined, DAY, DAY_EXPECTED, "a day");

export const link = () =>
  v.pipe(
    text(),
    v.regex(/^\?/, (issue: Issue) => isNotA(issue.input, "a link", "one that starts with ?")),
  );

/** `[x, y]` in layout units. */
export const position = () =>
  v.strictTuple([integer(), integer()], (issue: Issue) =>
    isNotA(issue.input, "a position", "two whole numbers, such as [120, 80]"),
  );

export const httpAddress = () => {
  const message = (issue: Issue) => isNot(issue.input, "an http or https address");
  return v.pipe(v.string(message), v.regex(HTTP, message));
};

/** One of a closed vocabulary, with "did you mean". */
export function word<const Words extends readonly string[]>(noun: string, words: Words) {
  const near = suggesterOf(words);
  return v.picklist(words, ({ input }: Issue) =>
    typeof input === "string"
      ? isUnknown(input, noun, near(input), anyOf(words))
      : isNot(input, `a ${noun}: ${anyOf(words)}`),
  );
}

export const number = () => {
  const message = (issue: Issue) => isNot(issue.input, "a number");
  return v.pipe(v.number(message), v.finite(message));
};

export const integer = () => {
  const message = (issue: Issue) => isNot(issue.input, "a whole number");
  return v.pipe(v.number(message), v.safeInteger(message));
};

export const offset = () =>
  v.pipe(
    integer(),
    v.minValue(0, (issue) => isNot(issue.input, "a whole number of 0 or more")),
  );

export const list = <const Item extends v.GenericSchema>(item: Item, things: string) =>
  v.array(item, (issue: Issue) => isNot(issue.input, `a list of ${things}`));

/** A list that must have something in it, such as evidence. */
export const filledList = <const Item extends v.GenericSchema>(item: Item, thing: string, things: string) =>
  v.pipe(
    v.array(item, ({ input }: Issue) =>
      isNot(input, input === undefined ? `at least one ${thing}` : `a list of ${things}`),
    ),
    v.minLength(1, `is empty; expected at least one ${thing}`),
  );

/** An object; a missing field is reported in that field's own words. `expects` carries the noun. */
export function record<const Entries extends v.ObjectEntries>(noun: string, entries: Entries) {
  const schema = v.object(entries, (issue) => {
    const missing = issue.path?.[0]?.key;
    return typeof missing === "string" ? missingField(entries[missing]) : isNot(issue.input, noun);
  });
  return Object.assign(schema, { expects: noun as "Object" });
}

/**
 * The same record with these lists not looked into: for those whose items are read one by one, so
 * that a faulty item costs only itself. Their places among the fields stay.
 */
export function withoutLooking<
  const Entries extends v.ObjectEntries,
  const Message extends v.ErrorMessage<v.ObjectIssue> | undefined,
  const Key extends keyof Entries & string,
>(schema: v.ObjectSchema<Entries, Message>, keys: readonly Key[]) {
  const unread = Object.fromEntries(keys.map((key) => [key, UNREAD])) as Record<Key, typeof UNREAD>;
  return { ...schema, entries: { ...schema.entries, ...unread } } as v.ObjectSchema<
    Omit<Entries, Key> & Record<Key, typeof UNREAD>,
    Message
  >;
}

const UNREAD = v.nullish(v.unknown(), []);

/** May be left out; null counts as left out. */
export function absent<const Wrapped extends v.GenericSchema>(wrapped: Wrapped) {
  return v.nullish(wrapped, () => undefined) as unknown as v.OptionalSchema<Wrapped, undefined>;
}

function missingField(field: v.ObjectEntries[string] | undefined): string {
  const issues = field === undefined ? undefined : v.safeParse(field, undefined).issues;
  return issues?.[0].message ?? "missing";
}

function dated(exists: (value: string) => boolean, pattern: string, expected: string, noun: string) {
  const message = (issue: Issue) => isNotA(issue.input, noun, expected);
  return v.pipe(
    v.string(message),
    v.check((value) => value.length <= LONGEST_DATE && exists(value), message),
    v.regex(new RegExp(`^(?:${pattern})$`), message),
  );
}

/** Says that a checked text is an id of its kind, which the type of a pattern cannot. */
function branded<Id extends string>(schema: v.GenericSchema<string>) {
  return schema as v.GenericSchema<string, Id>;
}
