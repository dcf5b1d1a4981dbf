interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;
/** Made here, of texts that came with the page. */
const ownTexts = new Set<string>();

/**
 * The one place where an address becomes a script. Under Trusted Types, `new Worker(url)` takes only
 * what the policy `app` has passed: addresses of the page's own origin, and of texts of its own.
 */
export function trustedScriptUrl(url: string): string {
  policy ??= createPolicy();
  return policy.createScriptURL(url);
}

/** An address of a script whose text is part of the page's own code: for a page without any other file. */
export function addressOfScript(text: string): string {
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  ownTexts.add(address);
  return address;
}

function createPolicy(): ScriptUrlPolicy {
  const rules: ScriptUrlPolicy = { createScriptURL: ownScript };
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  return factory === undefined ? rules : factory.createPolicy("app", rules);
}

function ownScript(url: string): string {
  if (ownTexts.has(url)) return url;
  const address = new URL(url, document.baseURI);
  if (address.origin !== location.origin) throw new TypeError(`not a script of this site: ${address.origin}`);
  return address.href;
}
