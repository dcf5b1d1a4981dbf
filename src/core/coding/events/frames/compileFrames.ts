import type { NounFrame, VerbFrame } from "./frame.ts";

type Words = ReadonlySet<string>;

export interface ReadyVerbFrame extends Omit<VerbFrame, "source" | "target" | "need" | "veto" | "without"> {
  /** Name of the rule: "call/phone". */
  readonly rule: string;
  readonly particle: readonly string[];
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly need: Words | undefined;
  readonly veto: Words;
  readonly without: Words;
}

export interface ReadyNounFrame extends Omit<NounFrame, "source" | "target" | "need" | "veto" | "verbs"> {
  readonly rule: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly need: Words | undefined;
  readonly veto: Words;
  readonly verbs: Words;
}

/** Frames by lemma, those with a particle first, so that "call on" is tried before "call". */
export function compileVerbFrames(
  frames: readonly VerbFrame[],
): ReadonlyMap<string, readonly ReadyVerbFrame[]> {
  const byLemma = new Map<string, ReadyVerbFrame[]>();
  for (const frame of frames) {
    for (const verb of words(frame.verbs)) {
      const [lemma = "", ...particle] = verb.split("_");
      const ready = readyVerb(frame, lemma, particle);
      byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), ready]);
    }
  }
  for (const [lemma, list] of byLemma)
    byLemma.set(
      lemma,
      list.toSorted((a, b) => b.particle.length - a.particle.length),
    );
  return byLemma;
}

function readyVerb(frame: VerbFrame, lemma: string, particle: readonly string[]): ReadyVerbFrame {
  return {
    ...frame,
    rule: `${frame.kind}/${[lemma, ...particle].join("-")}`,
    particle,
    source: words(frame.source ?? "subject"),
    target: words(frame.target ?? ""),
    need: frame.need === undefined ? undefined : new Set(words(frame.need)),
    veto: new Set(words(frame.veto ?? "")),
    without: new Set(words(frame.without ?? "")),
  };
}

export function compileNounFrames(
  frames: readonly NounFrame[],
): ReadonlyMap<string, readonly ReadyNounFrame[]> {
  const byNoun = new Map<string, ReadyNounFrame[]>();
  for (const frame of frames) {
    for (const noun of withPlurals(words(frame.nouns))) {
      const ready: ReadyNounFrame = {
        ...frame,
        rule: `${frame.kind}/${noun}`,
        source: words(frame.source ?? ""),
        target: words(frame.target ?? ""),
        need: frame.need === undefined ? undefined : new Set(words(frame.need)),
        veto: new Set(words(frame.veto ?? "")),
        verbs: new Set(words(frame.verbs ?? "")),
      };
      byNoun.set(noun, [...(byNoun.get(noun) ?? []), ready]);
    }
  }
  return byNoun;
}

/** "letter" also as "letters"; a noun that has its plural in the list keeps it. */
function withPlurals(nouns: readonly string[]): readonly string[] {
  return [...new Set(nouns.flatMap((noun) => (noun.endsWith("s") ? [noun] : [noun, pluralOf(noun)])))];
}

function pluralOf(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}
