const BYTES_PER_MIB = 1024 * 1024;

/** A larger file is refused before it is read. */
export const MAX_FILE_BYTES = 50 * BYTES_PER_MIB;

/** For a file of more than `MAX_FILE_BYTES`. */
export function tooLarge(bytes: number): string {
  const mib = Math.ceil((bytes / BYTES_PER_MIB) * 10) / 10;
  return `The file is ${mib.toFixed(1)} MiB; expected at most ${MAX_FILE_BYTES / BYTES_PER_MIB} MiB.`;
}
