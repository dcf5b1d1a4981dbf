import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  INJECTED_STYLES,
  allowsLocalhost,
  headerPolicy,
  metaPolicy,
  securityHeaders,
  inlineHash,
} from "../../scripts/securityPolicy.mjs";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=' " +
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self' https:; worker-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types app";

describe("the policy", () => {
  test("is this text", () => {
    expect(headerPolicy()).toBe(POLICY);
  });

  test("can stand in a page as it is", () => {
    expect(metaPolicy()).toBe(POLICY);
    expect(metaPolicy()).not.toMatch(/["<>&]|frame-ancestors|report-/);
  });

  test("lets data come from this machine in a localhost build only", () => {
    expect(headerPolicy({ localhost: true })).toBe(POLICY.replace("https:;", "https: http://localhost:*;"));
    expect([{ DEMARCHE_LOCALHOST: "1" }, { DEMARCHE_LOCALHOST: "0" }, {}].map(allowsLocalhost)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("is the one in the example for static hosts", () => {
    const lines = Object.entries(securityHeaders()).map(([name, value]) => `  ${name}: ${value}`);
    expect(readFileSync("public/_headers", "utf8")).toContain(["/*", ...lines, ""].join("\n"));
  });
});

/**
 * What the installed libraries put into style elements, read from their code: the text assigned to
 * `textContent` after a style element is made, with the constants in it filled in.
 */
function injectedStyle(file: string, constants: readonly string[]): string {
  const code = readFileSync(`node_modules/${file}`, "utf8");
  const made = code.slice(code.search(/createElement\(['"]style['"]\)/));
  const expression = /\.textContent = ([^;]*(?:;[^;]*?)*?(?:'|`\.trim\(\)));/.exec(made)?.[1] ?? "";
  const values = constants.map((name) => {
    const value = new RegExp(`(?:var|const) (\\S*${name}) = '([^']*)'`).exec(code);
    return { name: value?.[1] ?? name, text: value?.[2] ?? "" };
  });
  return values.reduce((text, { name, text: value }) => fillIn(text, name, value), literalOf(expression));
}

function fillIn(text: string, name: string, value: string): string {
  return text.replaceAll(`\${${name}}`, value).replaceAll(`' + ${name} + '`, value);
}

function literalOf(expression: string): string {
  const template = /^`([^]*)`\.trim\(\)$/.exec(expression);
  return template === null ? expression.replace(/^'|'$/g, "") : (template[1] ?? "").trim();
}

describe("the style elements of the installed libraries", () => {
  test("cytoscape's is the one allowed", () => {
    const style = injectedStyle("cytoscape/dist/cytoscape.esm.mjs", ["className"]);
    expect(style).toBe(INJECTED_STYLES.cytoscape);
    expect(headerPolicy()).toContain(inlineHash(style));
  });

  test("react-aria's is the one allowed", () => {
    const style = injectedStyle("react-aria/dist/private/interactions/usePress.mjs", ["PRESSABLE_ATTRIBUTE"]);
    expect(style).toBe(INJECTED_STYLES.reactAria);
    expect(headerPolicy()).toContain(inlineHash(style));
  });
});
