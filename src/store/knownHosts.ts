const KEY = "demarche.hosts";

/** Hosts whose data this person has allowed before. Where storage is forbidden, each visit asks anew. */
export function isKnownHost(host: string): boolean {
  return known().includes(host);
}

export function rememberHost(host: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...new Set([...known(), host])].slice(-100)));
  } catch {
    // Asked again next time.
  }
}

function known(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter((host) => typeof host === "string") : [];
  } catch {
    return [];
  }
}
