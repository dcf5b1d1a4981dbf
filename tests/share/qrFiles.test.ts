import { expect, it } from "vitest";
import { qrSvg } from "../../src/share/qrFiles.ts";

it("as a file says where it goes, whatever stands in the title", () => {
  const svg = qrSvg({ size: 29, path: "M4 4h1v1h-1z" }, [
    "<b>Siege</b> & \u0000more",
    "Data",
    "host.example",
  ]);
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect([...document.querySelectorAll("text")].map(({ textContent }) => textContent)).toEqual([
    "<b>Siege</b> & more",
    "Data",
    "host.example",
  ]);
  expect(document.querySelector("path")?.getAttribute("d")).toBe("M4 4h1v1h-1z");
});
