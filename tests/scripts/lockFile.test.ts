import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Readonly<Record<string, Locked>>;
};

/** Whether a package at that path finds the other: in its own node_modules or one above. */
function finds(path: string, name: string): boolean {
  if (`${path === "" ? "" : `${path}/`}node_modules/${name}` in packages) return true;
  return path !== "" && finds(path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))), name);
}

test("every package for every platform is locked, or npm ci refuses on all of them", () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) => {
    const names = Object.keys({ ...dependencies, ...optionalDependencies });
    return names.filter((name) => !finds(path, name)).map((name) => `${path} needs ${name}`);
  });
  expect(missing).toEqual([]);
});

test("each has its checksum, and no address of a registry", () => {
  const locked = Object.entries(packages).filter(([path]) => path !== "");
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
