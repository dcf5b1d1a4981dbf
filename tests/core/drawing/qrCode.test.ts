import jsqr from "jsqr";
import { describe, expect, it } from "vitest";
import { type QrCode, qrCode } from "../../../src/core/drawing/qrCode.ts";

const SCALE = 4;
const LINK =
  "https://demarche.example.org/?v=1.k3f&d=iraq-2020&dv=9ac1f02e&t=2019-12-27..2020-01-08&kind=call~meeting&actor=mike-pompeo&hops=1&tab=network&sel=2020-01-01-pompeo-netanyahu-call";

/** What another program reads in the picture that the path draws: dark on light, four pixels a module. */
function scanned({ size, path }: QrCode): string | undefined {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  const darken = (x: number, y: number): void => {
    for (let at = 0; at < SCALE * SCALE; at += 1) {
      const pixel = (y * SCALE + Math.floor(at / SCALE)) * width + x * SCALE + (at % SCALE);
      pixels.fill(0, pixel * 4, pixel * 4 + 3);
    }
  };
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(run); step += 1) darken(Number(x) + step, Number(y));
  }
  // The package is CommonJS with a default inside.
  const decode = (jsqr as unknown as { default: typeof jsqr }).default ?? jsqr;
  return decode(pixels, width, width)?.data;
}

describe("a QR code", () => {
  it.each([
    ["a short address", "https://demarche.example.org/"],
    ["a link", LINK],
    ["letters of other alphabets", "https://demarche.example.org/?q=%D8%A7 السفارة"],
    ["the longest link before it is packed", `${LINK}&q=${"x".repeat(1_800)}`],
  ])("of %s is read by another program as what was written", (_, text) => {
    const code = qrCode(text);
    expect(code === null ? null : scanned(code)).toBe(text);
  });

  it("leaves four modules free on every side", () => {
    const code = qrCode(LINK);
    const places = [...(code?.path ?? "").matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => ({
      left: Number(x),
      top: Number(y),
      right: Number(x) + Number(run),
    }));
    const size = code?.size ?? 0;
    expect({
      left: Math.min(...places.map(({ left }) => left)),
      top: Math.min(...places.map(({ top }) => top)),
      right: size - Math.max(...places.map(({ right }) => right)),
      bottom: size - 1 - Math.max(...places.map(({ top }) => top)),
    }).toEqual({ left: 4, top: 4, right: 4, bottom: 4 });
  });

  it("is none where no code could hold the text", () => {
    expect(qrCode("x".repeat(2_954))).toBeNull();
    expect(qrCode("x".repeat(2_953))).not.toBeNull();
  });
});
