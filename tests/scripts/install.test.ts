import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { missingPackage } from "../../scripts/install.mjs";

const linux = { os: "linux", cpu: "x64", libc: "glibc" };
const lock = {
  "": { version: "0.1.0" },
  "node_modules/react": { version: "19.3.1" },
  "node_modules/a": { version: "1.0.0" },
  "node_modules/a/node_modules/b": { version: "2.0.0" },
  "node_modules/binding-linux": {
    version: "1.0.0",
    optional: true,
    os: ["linux"],
    cpu: ["x64"],
    libc: ["glibc"],
  },
  "node_modules/binding-musl": {
    version: "1.0.0",
    optional: true,
    os: ["linux"],
    cpu: ["x64"],
    libc: ["musl"],
  },
  "node_modules/binding-mac": { version: "1.0.0", optional: true, os: ["darwin"], cpu: ["arm64"] },
  "node_modules/binding-wasm": { version: "1.0.0", optional: true, cpu: ["wasm32"] },
};
const installedOnLinux = [
  "node_modules/react",
  "node_modules/a",
  "node_modules/a/node_modules/b",
  "node_modules/binding-linux",
];
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "demarche-install-"));
  write("package-lock.json", JSON.stringify({ packages: lock }));
  const packages: Record<string, { version: string }> = {};
  for (const path of installedOnLinux) {
    packages[path] = { version: lock[path as keyof typeof lock].version };
    write(`${path}/package.json`, "{}");
  }
  write("node_modules/.package-lock.json", JSON.stringify({ packages }));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

test("everything is there, whatever the times of the files", () => {
  expect(missingPackage(root, linux)).toBe(null);
  write("package-lock.json", JSON.stringify({ packages: lock })); // newer now, the same
  expect(missingPackage(root, linux)).toBe(null);
});

test("nothing is installed", () => {
  rmSync(join(root, "node_modules"), { recursive: true });
  expect(missingPackage(root, linux)).toBe("none installed yet");
});

test("an installation was cut short: npm's record is not there", () => {
  rmSync(join(root, "node_modules/.package-lock.json"));
  expect(missingPackage(root, linux)).toBe("none installed yet");
});

test("npm's record is damaged", () => {
  write("node_modules/.package-lock.json", '{"packages": {"node_mod');
  expect(missingPackage(root, linux)).toBe("none installed yet");
});

test("the lock file asks for another version", () => {
  write(
    "package-lock.json",
    JSON.stringify({ packages: { ...lock, "node_modules/react": { version: "19.4.0" } } }),
  );
  expect(missingPackage(root, linux)).toBe("react 19.4.0 is not installed");
});

test("the lock file asks for a package more", () => {
  write(
    "package-lock.json",
    JSON.stringify({ packages: { ...lock, "node_modules/@x/y": { version: "1.0.0" } } }),
  );
  expect(missingPackage(root, linux)).toBe("@x/y 1.0.0 is not installed");
});

test("a package's folder was deleted", () => {
  rmSync(join(root, "node_modules/a/node_modules/b"), { recursive: true });
  expect(missingPackage(root, linux)).toBe("b is not there");
});

test("node_modules was copied from another machine", () => {
  expect(missingPackage(root, { os: "darwin", cpu: "arm64", libc: null })).toBe(
    "binding-mac 1.0.0 is not installed",
  );
  expect(missingPackage(root, { os: "linux", cpu: "x64", libc: "musl" })).toBe(
    "binding-musl 1.0.0 is not installed",
  );
});

test("the lock file is damaged", () => {
  write("package-lock.json", "<<<<<<<");
  expect(() => missingPackage(root, linux)).toThrow("package-lock.json is missing or damaged: restore it.");
});
