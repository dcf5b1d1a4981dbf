import { afterEach, expect, test, vi } from "vitest";
import { buildCommand } from "../../src/cli/build.ts";

const heard = { out: "", err: "" };
vi.spyOn(process.stdout, "write").mockImplementation((text) => {
  heard.out += String(text);
  return true;
});
vi.spyOn(process.stderr, "write").mockImplementation((text) => {
  heard.err += String(text);
  return true;
});
afterEach(() => Object.assign(heard, { out: "", err: "" }));

test("--check finds the committed graph file up to date", async () => {
  expect(await buildCommand(["--check"])).toBe(0);
  expect(heard).toEqual({
    out: "public/iraq-2020.json is up to date: 240 interactions, 106 actors, 291 sources, 69 briefs\n",
    err: "",
  });
});

test("--ties lists the contacts between persons", async () => {
  expect(await buildCommand(["--ties"])).toBe(0);
  expect(heard.err).toBe("");
  expect(heard.out.split("\n")[0]).toBe("101 pairs of persons, 132 contacts between them");
  expect(heard.out).toContain(`
benjamin-netanyahu and mike-pompeo: 2020-01-01, actual call, 2020-01-01-pompeo-netanyahu-call
  mike-pompeo (party), benjamin-netanyahu (party)
  Pompeo thanked Netanyahu for standing against Iran’s regional influence and for condemning the embassy attack.
`);
});

test("an option that build does not have is refused", async () => {
  expect(await buildCommand(["--chek"])).toBe(1);
  expect(heard).toEqual({
    out: "",
    err: '"--chek" is not an option of build; expected --check, --ties or --drafts, or none\n',
  });
});
