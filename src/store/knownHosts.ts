const KEY = "demarche.hosts";

/** Hosts whose data this person has allowed before. */
export interface KnownHosts {
  has(host: string): boolean;
  add(host: string): void;
}

/** Kept in this browser. Where storage is forbidden, each visit asks anew. */
export const STORED_HOSTS: KnownHosts = {
  has: (host) => stored().includes(host),
  add(host) {
    try {
      localStorage.setItem(KEY, JSON.stringify([...new Set([...stored(), host])].slice(-100)));
    } catch {
      // Asked again next time.
    }
  },
};

/** For an embed, which uses no storage: each visit asks anew. */
export const NO_HOSTS: KnownHosts = { has: () => false, add: () => {} };

function stored(): readonly string[] {
  try {
    const text: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(text) ? text.filter((host) => typeof host === "string") : [];
  } catch {
    return [];
  }
}
