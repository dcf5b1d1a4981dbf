import type { Codebook, Kind, KindClass } from "../core/model/graph.ts";

export function findKind(codebook: Codebook, kindId: string): Kind | undefined {
  return codebook.kinds.find(({ id }) => id === kindId);
}

export function findClass(codebook: Codebook, classId: string): KindClass | undefined {
  return codebook.classes.find(({ id }) => id === classId);
}

/** "Phone or video call"; the id itself where the codebook has no such kind. */
export function kindLabel(codebook: Codebook, kindId: string): string {
  return findKind(codebook, kindId)?.label ?? kindId;
}
