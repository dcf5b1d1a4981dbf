/** A file that is read once, from its beginning to its end. */
export interface InputFile {
  readonly name: string;
  /** In bytes, as it is stored. */
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
}
