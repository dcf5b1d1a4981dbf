import { expect, test } from "vitest";
import { importEvents } from "../../src/core/eventData/readers/importEvents.ts";
import { pack } from "../../src/core/eventData/packed/pack.ts";
import { openEventFiles, openPacked } from "../../src/corpus/openEventFiles.ts";
import { CAMEO_CODES } from "../../src/core/eventData/cameo/cameoCode.ts";
import { OUR_CODEBOOK } from "../../src/core/eventData/cameo/ourKind.ts";
import { icews18Chunks, syntheticColumns, syntheticEvents } from "../bench/syntheticEvents.ts";

/** Made events as the files of ICEWS18; nobody real is named. */
function filesOf(actors: number): readonly File[] {
  const columns = syntheticColumns({ events: actors * 3, actors, days: 9, seed: 5 });
  const names = Array.from({ length: actors }, (_, actor) => `Actor ${actor + 1}\t${actor}\n`);
  const codes = CAMEO_CODES.filter(({ code }) => code.length === 3).slice(0, OUR_CODEBOOK.kinds.length);
  const kinds = codes.map(({ label }, kind) => `${label}\t${kind}\n`);
  return [
    new File(
      [...icews18Chunks(columns)].map((chunk) => chunk.slice()),
      "train.txt",
    ),
    new File(names, "entity2id.txt"),
    new File(kinds, "relation2id.txt"),
  ];
}

const nobodyHears = (): void => undefined;

function positionsIn(opened: Awaited<ReturnType<typeof openEventFiles>>): Int32Array | undefined {
  const { answer } = opened;
  return answer.ok && answer.catalogue.form === "columns" ? answer.catalogue.columns.positions : undefined;
}

test("many actors are shown where a sketch has them, and then where an import would lay them out", async () => {
  const files = filesOf(3_000);
  const opened = await openEventFiles(files, nobodyHears);
  const { answer, data, layout } = opened;
  const imported = await importEvents(
    files.map((file) => ({
      name: file.name,
      size: file.size,
      chunks: async function* () {
        yield new Uint8Array(await file.arrayBuffer());
      },
    })),
  );
  if (!imported.ok || !answer.ok || data === undefined || layout === undefined) throw new Error("not opened");
  expect(answer.isSketch).toBe(true);
  const sketch = positionsIn(opened)!;
  const [first] = data.catalogue.actors;
  expect(data.catalogue.positions[first!.id]).toEqual([...sketch.subarray(0, 2)]);
  let step = layout.next();
  while (step.done !== true) step = layout.next();
  expect(step.value).toEqual(imported.data.positions);
  expect(step.value).not.toEqual(sketch);
  expect(data.catalogue.positions[first!.id]).toEqual([...step.value.subarray(0, 2)]);
});

test("few actors have their places at once", async () => {
  const { answer, layout } = await openEventFiles(filesOf(40), nobodyHears);
  expect(answer.ok && answer.isSketch).toBe(false);
  expect(layout).toBeUndefined();
});

test("a packed data set has the places that it was packed with", () => {
  const events = syntheticEvents({ events: 90, actors: 30, days: 3, seed: 3 });
  const positions = Int32Array.from({ length: 60 }, (_, at) => at * 7);
  const opened = openPacked(pack({ ...events, positions }).bytes);
  expect([positionsIn(opened), opened.layout]).toEqual([positions, undefined]);
});
