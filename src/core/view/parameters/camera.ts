import type { Parameter } from "./parameter.ts";

const CAMERA = /^(-?\d{1,7})\.(-?\d{1,7})\.([1-9]\d{0,6})$/;

export const camera: Parameter = {
  name: "cam",
  read: (raw) => {
    const numbers = CAMERA.exec(raw);
    if (numbers === null)
      return {
        ok: false,
        expected: "three whole numbers (the centre and the width seen), such as `500.290.1000`",
      };
    // Adding 0 makes 0 of -0.
    const [x = 0, y = 0, width = 1] = numbers.slice(1).map((digits) => Number(digits) + 0);
    return { ok: true, patch: { camera: { x, y, width } } };
  },
  write: ({ camera: seen }) => (seen === null ? undefined : `${seen.x}.${seen.y}.${seen.width}`),
};
