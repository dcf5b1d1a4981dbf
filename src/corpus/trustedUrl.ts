interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;

/**
 * The one place where an address becomes a script. Under Trusted Types, `new Worker(url)` takes only
 * what the policy `app` has passed: addresses of the page's own origin.
 */
export function trustedScriptUrl(url: string): string {
  policy ??= createPolicy();
  return policy.createScriptURL(url);
}

function createPolicy(): ScriptUrlPolicy {
  const rules: ScriptUrlPolicy = { createScriptURL: ownOrigin };
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  return factory === undefined ? rules : factory.createPolicy("app", rules);
}

function ownOrigin(url: string): string {
  const address = new URL(url, document.baseURI);
  if (address.origin !== location.origin) throw new TypeError(`not a script of this site: ${address.origin}`);
  return address.href;
}
