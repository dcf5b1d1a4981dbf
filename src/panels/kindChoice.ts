import type { Codebook } from "../core/model/graph.ts";

/**
 * Class and kind are one facet: an interaction is kept when its class or its kind is ticked, or
 * nothing is. Lists stay sorted, as in a link.
 */
export interface KindChoice {
  readonly classes: readonly string[];
  readonly kinds: readonly string[];
}

export function isKindTicked(
  choice: KindChoice,
  kind: { readonly id: string; readonly class: string },
): boolean {
  return choice.classes.includes(kind.class) || choice.kinds.includes(kind.id);
}

/** "all" also when every kind of the class is ticked one by one. */
export function classTicked(
  choice: KindChoice,
  codebook: Codebook,
  classId: string,
): "all" | "some" | "none" {
  if (choice.classes.includes(classId)) return "all";
  const kinds = kindsOf(codebook, classId);
  const ticked = kinds.filter((id) => choice.kinds.includes(id)).length;
  if (ticked === 0) return "none";
  return ticked === kinds.length ? "all" : "some";
}

/** Ticks the whole class, or unticks it with all its kinds if it was ticked whole. */
export function toggleClass(choice: KindChoice, codebook: Codebook, classId: string): KindChoice {
  const others = without(choice, codebook, classId);
  if (classTicked(choice, codebook, classId) === "all") return others;
  return { ...others, classes: [...others.classes, classId].toSorted() };
}

/** Ticks or unticks one kind; a class whose every kind is ticked is written as the class. */
export function toggleKind(choice: KindChoice, codebook: Codebook, kindId: string): KindChoice {
  const classId = codebook.kinds.find(({ id }) => id === kindId)?.class;
  if (classId === undefined) return choice;
  const kinds = kindsOf(codebook, classId);
  const was = kinds.filter((id) => isKindTicked(choice, { id, class: classId }));
  const now = was.includes(kindId) ? was.filter((id) => id !== kindId) : [...was, kindId];
  const others = without(choice, codebook, classId);
  if (now.length === kinds.length) return { ...others, classes: [...others.classes, classId].toSorted() };
  return { ...others, kinds: [...others.kinds, ...now].toSorted() };
}

function kindsOf(codebook: Codebook, classId: string): readonly string[] {
  return codebook.kinds.filter((kind) => kind.class === classId).map(({ id }) => id);
}

function without(choice: KindChoice, codebook: Codebook, classId: string): KindChoice {
  const kinds = kindsOf(codebook, classId);
  return {
    classes: choice.classes.filter((id) => id !== classId),
    kinds: choice.kinds.filter((id) => !kinds.includes(id)),
  };
}
