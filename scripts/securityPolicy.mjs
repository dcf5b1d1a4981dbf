import { createHash } from "node:crypto";

/**
 * The one text of the content security policy: sent as a header by `serve.mjs` and
 * `public/_headers`, put into the built page by `vite.config.ts`, and checked by the tests.
 */

/**
 * The style elements that libraries put into the page while it runs, letter for letter. The policy
 * allows exactly these, by hash; a test compares them with what the installed versions inject.
 * (On iOS alone, react-aria's scroll lock adds one more. It is refused, and the lock does without.)
 */
export const INJECTED_STYLES = {
  cytoscape: ".__________cytoscape_container { position: relative; }",
  reactAria: "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
};

/**
 * A content security policy source for one inline style or script element.
 * @param {string} text the element's text
 */
export function inlineHash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** @typedef {{ localhost?: boolean }} PolicyOptions `localhost`: data may come from this machine too */

/** @param {PolicyOptions} [options] */
function directives({ localhost = false } = {}) {
  const styles = Object.values(INJECTED_STYLES).map(inlineHash).join(" ");
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' https:${localhost ? " http://localhost:*" : ""}`,
    "worker-src 'self'",
    "frame-src 'self'", // embed-example.html shows a view of its own host
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types app",
  ];
}

/** Directives that browsers ignore, with a warning, in a `<meta>` element. */
const HEADER_ONLY = /^(frame-ancestors|report-uri|report-to|sandbox)\b/;

/**
 * The policy as the value of a `Content-Security-Policy` header.
 * @param {PolicyOptions} [options]
 */
export function headerPolicy(options) {
  return directives(options).join("; ");
}

/**
 * The policy for a `<meta http-equiv>`: the same, less what only a header may say.
 * @param {PolicyOptions} [options]
 */
export function metaPolicy(options) {
  return directives(options)
    .filter((directive) => !HEADER_ONLY.test(directive))
    .join("; ");
}

/**
 * The policy of a page that is opened from a disk: its one script and its one style sheet stand in it,
 * its worker is made of text in the script, and it may reach nothing at all.
 * @param {{ script: string, style: string }} inline the texts of the two elements
 */
export function standalonePolicy({ script, style }) {
  return [
    "default-src 'none'",
    `script-src ${inlineHash(script)}`,
    `style-src ${[style, ...Object.values(INJECTED_STYLES)].map(inlineHash).join(" ")}`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src 'none'",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types app",
  ].join("; ");
}

/**
 * Whether this build or server is one for data served from this machine.
 * @param {Record<string, string | undefined>} environment
 */
export function allowsLocalhost(environment) {
  return environment["DEMARCHE_LOCALHOST"] === "1";
}

/**
 * The headers of every response, whatever its status.
 * @param {PolicyOptions} [options]
 * @returns {Record<string, string>}
 */
export function securityHeaders(options) {
  return {
    "Content-Security-Policy": headerPolicy(options),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  };
}
