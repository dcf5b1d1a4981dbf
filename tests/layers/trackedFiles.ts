import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

const NOT_OURS = new Set([".git", "node_modules", "dist", ".cache", "test-results", "playwright-report"]);

/** The repository's files, tracked or about to be; without git (an unpacked archive), all but what is made. */
export function repositoryFiles(): string[] {
  try {
    const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const files = listed.split("\0").filter((path) => path !== "" && textOf(path) !== null);
    if (files.length > 0) return files;
  } catch {
    // not a git repository, or no git
  }
  return walk(".");
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** A file's text; "" for a binary file, null for one that is not there (deleted, not yet committed). */
export function textOf(path: string): string | null {
  try {
    const text = readFileSync(path, "utf8");
    return text.includes("\0") ? "" : text;
  } catch {
    return null;
  }
}

const MACHINE_PATH = /(?<![\w.%-])\/(?:work|root|home|Users|tmp|mnt)\/[\w.-]+|\b[A-Z]:\\Users\\/g;
const REGISTRY = /\bregistry\.[a-z][\w.-]*\.[a-z]{2,}|\b[\w-]+\.(?:artifactory|jfrog|nexus)\b[\w.-]*/gi;

/** What belongs to one machine or network and says nothing to others. */
export function machineWords(path: string, text: string, registry: string | undefined): string[] {
  const hosts = registry === undefined || !URL.canParse(registry) ? [] : [new URL(registry).hostname];
  const named = hosts.filter((host) => host !== "" && host !== "localhost" && text.includes(host));
  const found = [...(text.match(MACHINE_PATH) ?? []), ...(text.match(REGISTRY) ?? []), ...named];
  return [...new Set(found)].map((word) => `${path} names ${word}`);
}
