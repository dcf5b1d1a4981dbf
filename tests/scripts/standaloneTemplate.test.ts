import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { INJECTED_STYLES } from "../../scripts/securityPolicy.mjs";
import { standaloneTemplate } from "../../scripts/standaloneTemplate.mjs";

const parts = { script: "run()", style: "p{color:red}", icon: "<svg/>" };
const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const between = (page: string, from: string, to: string) => page.split(from)[1]?.split(to)[0] ?? "";

describe("the policy of the standalone page", () => {
  test("allows its own script, its own style and a worker made of text, and reaches nothing", () => {
    const page = standaloneTemplate(parts);
    const styles = [parts.style, INJECTED_STYLES.cytoscape, INJECTED_STYLES.reactAria].map(sha256).join(" ");
    expect(between(page, '<meta http-equiv="Content-Security-Policy" content="', '" />')).toBe(
      `default-src 'none'; script-src ${sha256(parts.script)}; style-src ${styles}; img-src data: blob:; font-src data:; ` +
        "connect-src 'none'; worker-src blob:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types app",
    );
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<(script|style|link)/));
  });

  test("is of the texts as they stand in the page, with the end tags in them disarmed", () => {
    const script = "const end = '</script><p></SCRIPT >';";
    const page = standaloneTemplate({ ...parts, script });
    const inPage = between(page, '<script type="module">', "</script>");
    expect(inPage).toBe(String.raw`const end = '<\/script><p><\/SCRIPT >';`);
    expect(page).toContain(`script-src ${sha256(inPage)};`);
  });
});

test.each([
  [{ style: "p{}</style>" }, 'The style of the standalone page holds "</style".'],
  [{ style: "p{}\r\n" }, String.raw`The style of the standalone page holds "\r".`],
  [{ script: "a = '\0'" }, String.raw`The script of the standalone page holds "\u0000".`],
  [{ script: "a = '<!--'; b = '<script>'" }, 'The script of the standalone page holds "<!-- and <script".'],
])("what would be read as something else is refused: %j", (change, message) => {
  expect(() => standaloneTemplate({ ...parts, ...change })).toThrow(message);
});
