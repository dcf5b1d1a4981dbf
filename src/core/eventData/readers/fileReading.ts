import type { SetAsideLines } from "../collect/setAsideLines.ts";
import type { EventFile } from "../eventData.ts";
import { quoted } from "../../model/wording.ts";
import { type EventReader, type FilePart, type MakeReader, REASONS } from "./eventReader.ts";
import { gdeltReader } from "./gdelt.ts";
import { icews18Reader } from "./icews18.ts";
import { icewsReader } from "./icews.ts";
import { LineSplitter } from "./lineSplitter.ts";
import { HEAD_BYTES, recognise } from "./recognise.ts";
import { isZip, ZipFault, ZipReader } from "./unzip.ts";

/** Why nothing can be read, for the person who chose the files. */
export class ImportFault extends Error {}

/** What one import has come to. */
export interface ImportState {
  readonly setAside: SetAsideLines;
  readonly files: EventFile[];
  readonly ignored: string[];
  nextRow: number;
  /** The one data set that is read, once a file has told which. */
  reading: { readonly dataSet: string; readonly reader: EventReader } | undefined;
}

const READERS: Readonly<Record<string, MakeReader>> = {
  icews18: icews18Reader,
  icews: icewsReader,
  gdelt: gdeltReader,
};

/** Reads one file: finds out by its first bytes what it is, then takes its lines, or those of the files in it. */
export class FileReading {
  private readonly name: string;
  private readonly state: ImportState;
  private readonly isInZip: boolean;
  private head = new Uint8Array(HEAD_BYTES);
  private headLength = 0;
  private lines: LineSplitter | undefined;
  private zip: ZipReader | undefined;
  private isIgnored = false;

  constructor(name: string, state: ImportState, isInZip = false) {
    this.name = name;
    this.state = state;
    this.isInZip = isInZip;
  }

  push(chunk: Uint8Array): void {
    if (this.isIgnored) return;
    if (this.lines !== undefined) return this.lines.push(chunk);
    const { zip } = this;
    if (zip !== undefined) return this.inZip(() => zip.push(chunk));
    const taken = chunk.subarray(0, HEAD_BYTES - this.headLength);
    this.head.set(taken, this.headLength);
    this.headLength += taken.length;
    if (this.headLength < HEAD_BYTES) return;
    this.begin();
    this.push(chunk.subarray(taken.length));
  }

  end(): void {
    if (this.lines === undefined && this.zip === undefined && !this.isIgnored) this.begin();
    this.lines?.end();
    const { zip } = this;
    if (zip !== undefined) this.inZip(() => zip.end());
  }

  private begin(): void {
    const head = this.head.subarray(0, this.headLength);
    if (isZip(head) && !this.isInZip) {
      const zip = this.zipReader();
      this.zip = zip;
      return this.inZip(() => zip.push(head));
    }
    const what = recognise(this.name, head);
    if (what.is === "beside the data") return this.ignore();
    if (what.is === "something else") {
      if (this.isInZip) return this.ignore();
      throw new ImportFault(what.message);
    }
    this.lines = this.linesOf(what.is);
    this.lines.push(head);
  }

  private ignore(): void {
    this.isIgnored = true;
    this.state.ignored.push(this.name);
  }

  private linesOf(part: FilePart): LineSplitter {
    const { state } = this;
    const dataSet = part.split(" ", 1)[0] ?? "";
    state.reading ??= { dataSet, reader: READERS[dataSet]!(state.setAside) };
    if (state.reading.dataSet !== dataSet)
      throw new ImportFault(
        `${quoted(this.name)} is of ${dataSet.toUpperCase()}, the files before it of ${state.reading.dataSet.toUpperCase()}; expected the files of one data set.`,
      );
    if (state.files.some(({ name }) => name === this.name))
      throw new ImportFault(`${quoted(this.name)} is there twice; expected each file once.`);
    state.files.push({ name: this.name, firstRow: state.nextRow });
    const take = state.reading.reader.takerOf(part);
    return new LineSplitter({
      line: (bytes, from, to) => take(bytes, from, to, state.nextRow++),
      tooLong: () => state.setAside.add(REASONS.tooLong, state.nextRow++),
    });
  }

  private zipReader(): ZipReader {
    let entry: FileReading | undefined;
    return new ZipReader({
      begin: (name) => {
        entry = new FileReading(name.split("/").at(-1) ?? name, this.state, true);
      },
      bytes: (chunk) => entry?.push(chunk),
      end: () => entry?.end(),
    });
  }

  /** What the unpacking throws is a fault of the file. */
  private inZip(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof ZipFault)) throw error;
      throw new ImportFault(`${quoted(this.name)} is a zip that cannot be unpacked: ${error.message}.`);
    }
  }
}
