const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;
const NOT_IN_SLUGS = /[^a-z0-9]+/g;
const MOST_CHARACTERS = 60;

/** "Pompeo’s round of calls" is `pompeo-s-round-of-calls`; the stand-in where no Latin letter or digit is left. */
export function slugOf(text: string, standIn: string): string {
  const letters = ASCII.test(text) ? text : text.normalize("NFKD").replace(MARKS, "");
  const words = letters.toLowerCase().replace(NOT_IN_SLUGS, "-");
  const short = words.replace(/^-/, "").slice(0, MOST_CHARACTERS).replace(/-$/, "");
  return short === "" ? standIn : short;
}

/** The slug itself, or with the first of `-2`, `-3` ... that is not taken. */
export function untaken(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
