import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importEvents } from "../../../../src/core/eventData/readers/importEvents.ts";
import type { InputFile } from "../../../../src/core/eventData/readers/inputFile.ts";
import { ACTOR_TYPES } from "../../../../src/core/model/vocabulary.ts";
import { repeatedZip } from "../repeatedZip.ts";
import { eventLines } from "../eventLines.ts";
import {
  ENTITIES,
  gdeltLine,
  ICEWS_HEADER,
  icewsLine,
  inputFile,
  RELATIONS,
  tabbed,
  TEST,
  TRAIN,
} from "../inputFiles.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const ICEWS18: readonly (readonly [string, string])[] = [
  ["train.txt", TRAIN],
  ["test.txt", TEST],
  ["entity2id.txt", ENTITIES],
  ["relation2id.txt", RELATIONS],
];
const ICEWS18_EVENTS = [
  "2018-01-01 visit: ruritania-s-envoy, india (train.txt 1)",
  "2018-01-02 praise: india, france (train.txt 2)",
  "2018-01-02 cameo-181: citizen-india, ruritania-s-envoy (train.txt 3)",
  "2018-01-03 visit: ruritania-s-envoy, france (test.txt 1)",
];

async function importOf(files: readonly InputFile[]) {
  const result = await importEvents(files);
  if (!result.ok) throw new Error(result.message);
  return result;
}

async function faultOf(...files: readonly InputFile[]): Promise<string> {
  const result = await importEvents(files);
  return result.ok ? "no fault" : result.message;
}

describe("ICEWS18", () => {
  test("is read from its event files and the names of its ids", async () => {
    const { data, examples } = await importOf(ICEWS18.map(([name, text]) => inputFile(name, text)));
    expect(eventLines(data)).toEqual(ICEWS18_EVENTS);
    expect(data.sourceName).toBe("ICEWS18");
    expect(data.actors).toEqual({
      id: ["ruritania-s-envoy", "france", "india", "citizen-india"],
      name: ["Ruritania’s envoy", "France", "India", "Citizen (India)"],
      externalId: ["", "", "", ""],
      type: Uint8Array.from(["unknown", "state", "state", "unknown"] as const, (type) =>
        ACTOR_TYPES.indexOf(type),
      ),
      country: ["", "FRA", "IND", "IND"],
    });
    expect([data.setAside, examples]).toEqual([[], []]);
  });

  test("gives the same whatever the order of the files, the size of chunks, and when zipped", async () => {
    const packedOf = async (files: readonly InputFile[]) =>
      Buffer.from((await importOf(files)).packed).toString("base64");
    const plain = ICEWS18.map(([name, text]) => inputFile(name, text));
    const expected = await packedOf(plain);
    expect(await packedOf(plain.toReversed())).toBe(expected);
    expect(await packedOf(ICEWS18.map(([name, text]) => inputFile(name, text, 1)))).toBe(expected);
    const entries = ICEWS18.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => [
      `icews/${name}`,
      bytesOf(text),
    ]);
    const zip = zipSync(
      Object.fromEntries([...entries, ["README.md", bytesOf("About\n")], ["stat.txt", bytesOf("4\t3\t0")]]),
    );
    for (const chunkBytes of [1, 7, 1 << 16]) {
      const { data, ignored } = await importOf([inputFile("icews.zip", zip, chunkBytes)]);
      expect(eventLines(data)).toEqual(ICEWS18_EVENTS);
      expect(ignored).toEqual(["README.md", "stat.txt"]);
    }
  });

  test("sets aside what is no event of it, by line and reason", async () => {
    const broken = tabbed(
      [0, 0, 1, 0],
      [0, 0, 0, 0],
      [0, 0, 1, 8_760],
      [0, 0, 9, 0],
      [0, 9, 1, 0],
      [0, "x", 1, 0],
      [0, 0, 1, -24],
      [1, 2],
    );
    const files = [
      inputFile("train.txt", broken),
      ...ICEWS18.slice(2).map(([name, text]) => inputFile(name, text)),
    ];
    const { data, examples } = await importOf(files);
    expect(eventLines(data)).toEqual(["2018-01-01 visit: ruritania-s-envoy, india (train.txt 1)"]);
    expect(examples.map(({ file, line, reason }) => `${file} ${line}: ${reason}`)).toEqual([
      "train.txt 2: both actors are the same",
      "train.txt 3: an hour beyond 2018, counted from 1 January 2018",
      "train.txt 6: not subject, relation, object and hour as whole numbers, with tabs between",
      "train.txt 7: not subject, relation, object and hour as whole numbers, with tabs between",
      "train.txt 8: not subject, relation, object and hour as whole numbers, with tabs between",
      "train.txt 4: an actor that entity2id.txt does not name",
      "train.txt 5: a relation that relation2id.txt does not name",
    ]);
    expect(data.setAside[0]).toEqual({
      reason: "not subject, relation, object and hour as whole numbers, with tabs between",
      count: 3,
    });
  });

  test("cannot do without the names", async () => {
    const [train, , entities, relations] = ICEWS18.map(([name, text]) => inputFile(name, text));
    expect(await faultOf(train!, relations!)).toBe(
      "Events in the layout of ICEWS18 are numbers; expected entity2id.txt, the names of the actors, together with them.",
    );
    expect(await faultOf(train!, entities!)).toBe(
      "Events in the layout of ICEWS18 are numbers; expected relation2id.txt, the texts of the relations, together with them.",
    );
    expect(await faultOf(entities!, relations!)).toBe("There are no events in these files.");
  });

  test("tells its files of ids by what is in them, whatever they are called", async () => {
    const { data } = await importOf([
      inputFile("a.txt", TRAIN),
      inputFile("b.txt", ENTITIES),
      inputFile("c.txt", RELATIONS),
    ]);
    expect(data.actors.name).toContain("Ruritania’s envoy");
  });
});

describe("ICEWS", () => {
  test("is read with its header, sectors and countries", async () => {
    const union = ["European Union", "International Government Organization,Regional", "NA"] as const;
    const envoy = ["António (envoy)", "International Government Organization,Global", "Portugal"] as const;
    const text = tabbed(
      ICEWS_HEADER,
      icewsLine({ date: "2018-06-02" }),
      icewsLine({ source: union, code: "050" }),
      icewsLine({ source: envoy, code: "0211" }),
    );
    const { data } = await importOf([inputFile("events.2018.tab", text)]);
    expect(eventLines(data)).toEqual([
      "2018-06-01 cameo-050: european-union, india (events.2018.tab 3)",
      "2018-06-01 appeal: antonio-envoy, india (events.2018.tab 4)",
      "2018-06-02 visit: ruritania-s-envoy, india (events.2018.tab 2)",
    ]);
    expect(Array.from(data.actors.type, (type) => ACTOR_TYPES[type])).toEqual([
      "state",
      "unknown",
      "intergovernmental organisation",
      "unknown",
    ]);
    expect(data.actors.country).toEqual(["IND", "PRT", "", ""]);
    expect(data.setAside).toEqual([]);
  });

  test("names in windows-1252 are read as such", async () => {
    const [before = "", after = ""] = tabbed(icewsLine({ source: ["Nicol?s", "NA", "NA"] })).split("?");
    const bytes = Uint8Array.of(...bytesOf(before), 0xe1, ...bytesOf(after));
    expect((await importOf([inputFile("a.tab", bytes)])).data.actors.name).toContain("Nicolás");
  });

  test("sets aside what is no event of it", async () => {
    const text = tabbed(
      icewsLine(),
      icewsLine({ date: "2018-02-30" }),
      icewsLine({ code: "999" }),
      icewsLine({ source: ["NA", "NA", "NA"] }),
      icewsLine({ target: ["  ", "NA", "NA"] }),
      icewsLine({ source: ["India", "NA", "India"] }),
      icewsLine({ source: ["long".repeat(100), "NA", "NA"] }),
      ["=cmd()", "<img src=x>"],
      [],
    );
    const { data, examples } = await importOf([inputFile("a.tab", text)]);
    expect(data.day).toHaveLength(1);
    expect(examples.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      "2: no such day, or a year before 1800 or after 2200",
      "3: an event code that CAMEO does not have",
      "4: an actor is missing",
      "5: an actor is missing",
      "6: both actors are the same",
      "7: an actor’s name of more than 300 bytes",
      "8: not 20 fields with tabs between",
    ]);
  });
});

describe("GDELT 2.0", () => {
  test("an actor is a code with a name; names that several codes have are told apart", async () => {
    const text = tabbed(
      gdeltLine(),
      gdeltLine({ actor1: ["USAGOV", "UNITED STATES", "USA", "", "GOV"], code: "1831" }),
      gdeltLine({ actor1: ["AFGINSTAL", "TALIBAN", "AFG", "TAL", "INS"], day: "20181023" }),
      gdeltLine({ actor1: ["MNC", "", "", "", "MNC"] }),
    );
    const { data } = await importOf([inputFile("20181024.export.CSV", text)]);
    expect(eventLines(data)).toEqual([
      "2018-10-23 visit: taliban, india (20181024.export.CSV 3)",
      "2018-10-24 visit: united-states-usa, india (20181024.export.CSV 1)",
      "2018-10-24 attack: united-states-usagov, india (20181024.export.CSV 2)",
      "2018-10-24 visit: mnc, india (20181024.export.CSV 4)",
    ]);
    const { name, externalId, type, country } = data.actors;
    expect(name.map((one, at) => [one, externalId[at], ACTOR_TYPES[type[at]!], country[at]])).toEqual([
      ["INDIA", "IND INDIA", "state", "IND"],
      ["MNC", "", "company", ""],
      ["TALIBAN", "AFGINSTAL TALIBAN", "armed group", "AFG"],
      ["UNITED STATES (USA)", "USA UNITED STATES", "state", "USA"],
      ["UNITED STATES (USAGOV)", "USAGOV UNITED STATES", "unknown", "USA"],
    ]);
  });

  test("sets aside what is no event of it", async () => {
    const text = tabbed(
      gdeltLine(),
      gdeltLine({ actor1: ["", ""] }),
      gdeltLine({ day: "20180230" }),
      gdeltLine({ code: "---" }),
      ["1", "2"],
    );
    const { examples } = await importOf([inputFile("a.CSV", text)]);
    expect(examples.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      "2: an actor is missing",
      "3: no such day, or a year before 1800 or after 2200",
      "4: an event code that CAMEO does not have",
      "5: not 61 fields with tabs between",
    ]);
  });
});

describe("files that cannot be read are refused with a sentence", () => {
  const EXPECTED =
    "expected ICEWS18 (subject, relation, object, hour; entity2id.txt; relation2id.txt), ICEWS (20 columns) or GDELT 2.0 (61 columns), with tabs between the columns, plain or zipped";

  test.each([
    [
      "notes.txt",
      "Dear diary\n",
      `"notes.txt" is not a file of events that can be read: its first line has no columns; ${EXPECTED}.`,
    ],
    [
      "a.tsv",
      tabbed(["a", "b", "c"]),
      `"a.tsv" is not a file of events that can be read: its first line has 3 columns; ${EXPECTED}.`,
    ],
    ["empty.txt", "", `"empty.txt" is empty; ${EXPECTED}.`],
    [
      "old.CSV",
      tabbed(gdeltLine().slice(0, 58)),
      '"old.CSV" has 58 columns, as GDELT 1.0 has; expected an export of GDELT 2.0 with 61.',
    ],
    [
      "bad.zip",
      "PK\u0003\u0004 and no more",
      '"bad.zip" is a zip that cannot be unpacked: there is no file in it.',
    ],
  ])("%s", async (name, text, message) => {
    expect(await faultOf(inputFile(name, text))).toBe(message);
  });

  test("a zip that was cut", async () => {
    const zip = zipSync({ "train.txt": bytesOf(TRAIN.repeat(1_000)) });
    expect(await faultOf(inputFile("cut.zip", zip.subarray(0, 40)))).toBe(
      '"cut.zip" is a zip that cannot be unpacked: it is cut or damaged.',
    );
  });

  test("a zip of nothing but zeros, a thousand times as long as it looks, holds no events", async () => {
    const zip = repeatedZip(new Uint8Array(32 << 20), 3);
    expect(zip.length).toBeLessThan(200_000);
    expect(await faultOf(inputFile("zeros.zip", zip))).toBe("There are no events in these files.");
  });

  test("a zipped line without an end is told, and not kept", async () => {
    const endless = Buffer.concat([Buffer.from(TRAIN), Buffer.alloc(64 << 20, "1")]);
    const names = [inputFile("entity2id.txt", ENTITIES), inputFile("relation2id.txt", RELATIONS)];
    const { data } = await importOf([inputFile("endless.zip", repeatedZip(endless, 1)), ...names]);
    expect(data.setAside).toEqual([{ reason: "a line of more than 1 MiB", count: 1 }]);
    expect(data.day).toHaveLength(3);
  });

  test("two data sets at once, and one file twice", async () => {
    const icews = inputFile("a.tab", tabbed(icewsLine()));
    expect(await faultOf(icews, inputFile("b.CSV", tabbed(gdeltLine())))).toBe(
      '"b.CSV" is of GDELT, the files before it of ICEWS; expected the files of one data set.',
    );
    expect(await faultOf(icews, icews)).toBe('"a.tab" is there twice; expected each file once.');
  });

  test("no line of a file is an event", async () => {
    expect(await faultOf(inputFile("a.tab", tabbed(ICEWS_HEADER, icewsLine({ date: "soon" }))))).toBe(
      'No event could be read: of 1 lines, "no such day, or a year before 1800 or after 2200".',
    );
  });
});

test("tells how far it is, and stops when told to", async () => {
  const file = inputFile(
    "a.tab",
    tabbed(ICEWS_HEADER, ...Array.from({ length: 100 }, () => icewsLine())),
    4_096,
  );
  const told: [number, number][] = [];
  await importEvents([file], { onProgress: (done, total) => told.push([done, total]) });
  expect(told[0]).toEqual([4_096, file.size]);
  expect(told.at(-1)).toEqual([file.size, file.size]);
  let chunks = 0;
  const stopped = await importEvents([file], { isStopped: () => (chunks += 1) === 2 });
  expect(stopped).toEqual({ ok: false, stopped: true, message: "The import was stopped." });
  expect(chunks).toBe(2);
});
