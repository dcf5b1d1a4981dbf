import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import type { EventData } from "../../src/core/eventData/eventData.ts";
import { unpack } from "../../src/core/eventData/packed/unpack.ts";
import { importEvents } from "../../src/core/eventData/readers/importEvents.ts";
import { fileAt, icews18Paths, writeSyntheticFiles } from "./large/textFiles.ts";

/**
 * `npm run bench:import`: reading events from text files, packing and opening them, at 1, 10 and 40
 * times the size of ICEWS18 (made events; files on the disk, as the command line reads them), beside
 * a reader that makes a list of fields of each line. With DEMARCHE_SHARED also ICEWS18 itself.
 */
const SCALES = [1, 10, 40];
const REPEATS = 5;
const SEED = 18;

/** Times are of the processor, which tells more than the clock where a machine is shared; clock times stand beside. */
interface Measured {
  readonly events: number;
  readonly readClockMs: number;
  readonly readMs: number;
  readonly openMs: number;
  readonly packed: Uint8Array;
  readonly heldBytes: number;
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "demarche-import-"));
  try {
    const icews18 = icews18Paths();
    if (icews18 === undefined) console.log("ICEWS18 itself is left out; DEMARCHE_SHARED names no folder.");
    else await benchIcews18(icews18);
    await benchScales(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchIcews18(files: readonly string[]): Promise<void> {
  const { events, readMs, readClockMs, openMs, packed, heldBytes } = await measured(files, REPEATS);
  console.log(`ICEWS18, ${events} events, zipped, medians of ${REPEATS}`);
  console.log(
    `  read and packed in ${readMs.toFixed(0)} ms (${readClockMs.toFixed(0)} by the clock), opened in ${openMs.toFixed(1)} ms`,
  );
  console.log(`  packed ${mb(packed.length)}, gzipped ${mb(gzipSync(packed).length)} (aim: under 1.60 MB)`);
  console.log(`  in memory ${(heldBytes / events).toFixed(1)} bytes an event (aim: under 24)`);
}

async function benchScales(folder: string): Promise<void> {
  let first: Measured | undefined;
  for (const scale of SCALES) {
    const files = writeSyntheticFiles(folder, scale, SEED);
    const now = await measured(files, scale === 1 ? REPEATS : 1);
    first ??= now;
    const perEvent = (one: Measured): [number, number] => [one.readMs / one.events, one.openMs / one.events];
    const [read, open] = perEvent(now);
    const [firstRead, firstOpen] = perEvent(first);
    console.log(`${scale}x, ${now.events} events, ${mb(statSync(files[0]!).size)} of text`);
    console.log(
      `  read and packed in ${now.readMs.toFixed(0)} ms (${now.readClockMs.toFixed(0)} by the clock), ${(read * 1e6).toFixed(0)} ns an event, ${(read / firstRead).toFixed(2)} of 1x`,
    );
    console.log(
      `  opened in ${now.openMs.toFixed(0)} ms, ${(open * 1e6).toFixed(0)} ns an event, ${(open / firstOpen).toFixed(2)} of 1x`,
    );
    console.log(
      `  packed ${mb(now.packed.length)}, ${(now.packed.length / now.events).toFixed(2)} bytes an event`,
    );
    if (scale === 1) tellPeer(files[0]!, now.readMs);
  }
}

/** Reads it as often as told; times are medians. */
async function measured(paths: readonly string[], repeats: number): Promise<Measured> {
  const reads: number[] = [];
  const opens: number[] = [];
  const clocks: number[] = [];
  let last: { readonly data: EventData; readonly packed: Uint8Array } | undefined;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const from = performance.now();
    const before = process.cpuUsage();
    const result = await importEvents(paths.map(fileAt));
    if (!result.ok) throw new Error(result.message);
    const read = process.cpuUsage(before);
    clocks.push(performance.now() - from);
    const beforeOpening = process.cpuUsage();
    const opened = unpack(result.packed);
    const open = process.cpuUsage(beforeOpening);
    reads.push((read.user + read.system) / 1e3);
    opens.push((open.user + open.system) / 1e3);
    if (!opened.ok) throw new Error(opened.message);
    last = { data: opened.data, packed: result.packed };
  }
  if (last === undefined) throw new RangeError("nothing was measured");
  const { data, packed } = last;
  const columns = [data.day, data.kind, data.initiator, data.target, data.row];
  const heldBytes = columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const times = { readMs: median(reads), openMs: median(opens), readClockMs: median(clocks) };
  return { events: data.day.length, ...times, packed, heldBytes };
}

/** A reader that makes a list of numbers of each line, as a script in an afternoon would. */
function tellPeer(path: string, readMs: number): void {
  const times = Array.from({ length: REPEATS }, () => {
    const before = process.cpuUsage();
    const lines = readFileSync(path, "utf8").trimEnd().split("\n");
    const events = lines.map((line) => line.split("\t").map(Number));
    events.sort((a, b) => a[3]! - b[3]!);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e3;
  });
  const peer = median(times);
  console.log(
    `  a list of numbers for each line: ${peer.toFixed(0)} ms, ${(peer / readMs).toFixed(1)} times as long, unchecked and unpacked`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

await bench();
