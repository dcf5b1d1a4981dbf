import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { eventCounts } from "../../../src/core/eventData/countsInWords.ts";
import { pack } from "../../../src/core/eventData/packed/pack.ts";
import { unpack } from "../../../src/core/eventData/packed/unpack.ts";
import { importEvents } from "../../../src/core/eventData/readers/importEvents.ts";
import { eventLines } from "./eventLines.ts";
import { inputFile } from "./inputFiles.ts";

const shared = process.env["DEMARCHE_SHARED"] ?? "";

async function importOf(...paths: string[]) {
  const files = paths.map((path) => join(shared, "corpora", path));
  const result = await importEvents(files.map((path) => inputFile(basename(path), readFileSync(path))));
  if (!result.ok) throw new Error(result.message);
  return result;
}

describe.skipIf(shared === "")("the shared corpora", () => {
  test("ICEWS18 is read whole, and packs to less than 1.6 MB compressed", async () => {
    const { data, packed } = await importOf(
      "icews18/ICEWS18.zip",
      "icews18/entity2id.txt",
      "icews18/relation2id.txt",
    );
    expect(eventCounts(data)).toBe("23,033 actors, 468,558 interactions, 0 set aside");
    expect(eventLines(data)[0]).toBe("2018-01-01 statement: kim-jong-un, north-korea (train.txt 1)");
    expect(gzipSync(packed).length).toBeLessThan(1_600_000);
    const opened = unpack(packed);
    expect(opened.ok && Buffer.compare(pack(opened.data).bytes, packed)).toBe(0);
  });

  test("ICEWS is read with its names", async () => {
    const { data } = await importOf("icews/events.2018.sample.tab", "icews/cameo-codes.csv");
    expect(eventCounts(data)).toBe("1,397 actors, 3,705 interactions, 0 set aside");
    expect(data.actors.name).toContain("Recep Tayyip Erdoğan");
    expect(eventLines(data)[0]).toBe(
      "2018-06-01 contact: foreign-affairs-bangladesh, high-ranking-military-personnel-vietnam (events.2018.sample.tab 2)",
    );
  });

  test("GDELT is read, and events of one actor are set aside", async () => {
    const [file = ""] = readdirSync(join(shared, "corpora/gdelt"));
    const { data } = await importOf(`gdelt/${file}`);
    expect(eventCounts(data)).toBe("551 actors, 1,406 interactions, 705 set aside");
  });
});
