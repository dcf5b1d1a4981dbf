import type { Parameter } from "./parameter.ts";

const DIGITS = /^[0-9a-f]{8}$/;

export const fingerprint: Parameter = {
  name: "dv",
  read: (raw) =>
    DIGITS.test(raw)
      ? { ok: true, patch: { fingerprint: raw } }
      : { ok: false, expected: "a fingerprint of data, such as `9ac1f02e`" },
  write: (view) => view.fingerprint ?? undefined,
};
