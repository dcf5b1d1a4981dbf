import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { promisify } from "node:util";
import type { Interaction } from "../src/core/model/graph.ts";
import { DATA, graph, sentence } from "./support/data.ts";
import { counts, openDrawn } from "./support/network.ts";
import { expectAgreement, overviewTotals, summaryText } from "./support/screen.ts";
import { expect, test } from "./support/test.ts";

const run = promisify(execFile);

interface Shown {
  readonly shown: number;
  readonly all: number;
}

/** What the command line prints for a link. */
interface Answer {
  readonly totals: Readonly<Record<"actors" | "ties" | "interactions", Shown>>;
  readonly interactions: readonly Interaction[];
  readonly notices: readonly string[];
}

const CALLS = "?t=2020-01-01..2020-01-01&class=contact";

const LINKS = [
  ["the contacts of one day", CALLS],
  ["the opening", "?view=opening"],
  ["a focus and two hops around it", "?t=2019-12-27..2020-01-03&actor=kataib-hezbollah&hops=2"],
  ["ties of at least two interactions", "?min=2"],
] as const;

for (const [what, link] of LINKS) {
  test(`the command line and the screen agree on ${what}`, async ({ page }) => {
    const [{ totals, notices }] = await Promise.all([answerTo(link), openDrawn(page, `/${link}`)]);
    const { actors, ties, interactions } = totals;
    expect(notices).toEqual([]);
    expect(actors.shown).toBeGreaterThan(1);
    expect(await counts(page)).toEqual({ actors: actors.shown, ties: ties.shown });
    const sentence = `Showing ${ofAll(actors)} actors and ${ofAll(interactions)} interactions`;
    expect((await summaryText(page)).slice(0, sentence.length)).toBe(sentence);
    expect(await overviewTotals(page)).toMatchObject({
      Actors: actors.shown,
      Ties: ties.shown,
      Interactions: interactions.shown,
    });
    await expectAgreement(page);
  });
}

test("the command line lists Pompeo’s calls of 1 January, each with its sentences", async () => {
  const { interactions } = await answerTo(CALLS);
  const calls = interactions.filter(
    ({ kind, participants }) => kind === "call" && participants.some(({ actor }) => actor === "mike-pompeo"),
  );
  const partners = calls
    .flatMap(({ participants }) => participants.map(({ actor }) => actor))
    .filter((actor) => actor !== "mike-pompeo");
  expect(partners.toSorted()).toEqual(["adel-abdul-mahdi", "benjamin-netanyahu", "mohammed-bin-abdulrahman"]);
  for (const { date, evidence, sources } of calls) {
    expect(date).toBe("2020-01-01");
    expect(sources.length).toBeGreaterThan(0);
    expect(evidence.length).toBeGreaterThan(0);
    for (const span of evidence) expect(sentence(span)).toMatch(/\bPompeo\b.*\.$/);
  }
  const texts = calls.flatMap(({ evidence }) => evidence.map(sentence));
  for (const words of ["Abdul Mahdi", "Netanyahu", "Al Thani"]) expect(texts.join(" ")).toContain(words);
  for (const text of texts) expect(graph.briefs.some((brief) => brief.text.includes(text))).toBe(true);
});

async function answerTo(link: string): Promise<Answer> {
  const { stdout } = await run("npm", ["run", "--silent", "demarche", "--", "query", DATA, link], {
    cwd: dirname(dirname(DATA)),
    maxBuffer: 50 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Answer;
}

function ofAll({ shown, all }: Shown): string {
  return shown === all ? `all ${all}` : `${shown} of ${all}`;
}
