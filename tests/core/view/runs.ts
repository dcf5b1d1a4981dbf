/*
 * Every run of the properties of the link is another; its seed is printed, and DEMARCHE_SEED repeats it.
 */
const seed = Number(process.env["DEMARCHE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`Properties of the link: 1,000 runs each, DEMARCHE_SEED=${seed}`);

export const RUNS = { numRuns: 1_000, seed } as const;
