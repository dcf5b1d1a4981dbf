import { expect, test } from "vitest";
import type { Numbered, Reply } from "../../src/corpus/messages.ts";
import { openPacked } from "../../src/corpus/openEventFiles.ts";
import { CorpusWorker } from "../../src/corpus/workerCorpus.ts";
import type { WorkerHandle } from "../../src/corpus/workerHandle.ts";
import { pack } from "../../src/core/eventData/packed/pack.ts";
import { syntheticEvents } from "../bench/syntheticEvents.ts";

/** A worker that answers each question as told. */
function answering(answer: (asked: Numbered, reply: (reply: Reply) => void) => void): WorkerHandle {
  const worker: WorkerHandle = {
    onmessage: null,
    onerror: null,
    postMessage: (asked: Numbered) =>
      answer(asked, (data) => worker.onmessage?.({ data } as MessageEvent<Reply>)),
    terminate: () => undefined,
  };
  return worker;
}

const EVENTS = syntheticEvents({ events: 50, actors: 9, days: 3, seed: 1 });
const SKETCH = Int32Array.from({ length: 18 }, (_, at) => at);
const PLACES = SKETCH.map((at) => at * 10);

test("the places that follow a sketch come with the same catalogue", async () => {
  const { answer } = openPacked(pack({ ...EVENTS, positions: SKETCH }).bytes);
  if (!answer.ok) throw new Error("not opened");
  const worker = answering(({ number }, reply) => {
    reply({ number, answer: { ...answer, isSketch: true } });
    reply({ number, positions: PLACES });
  });
  const opened = await new CorpusWorker(worker).import([], () => undefined);
  if (!opened.ok) throw new Error("not opened");
  const { catalogue, laidOut } = opened.corpus;
  const [first] = catalogue.actors;
  expect(catalogue.positions[first!.id]).toEqual([0, 1]);
  const after = await laidOut;
  expect(after?.positions[first!.id]).toEqual([0, 10]);
  expect(after).toEqual({ ...catalogue, positions: after?.positions });
});

test("places that are final are followed by none", async () => {
  const { answer } = openPacked(pack({ ...EVENTS, positions: SKETCH }).bytes);
  const worker = answering(({ number }, reply) => reply({ number, answer }));
  const opened = await new CorpusWorker(worker).import([], () => undefined);
  expect(opened.ok && opened.corpus.laidOut).toBeUndefined();
});
