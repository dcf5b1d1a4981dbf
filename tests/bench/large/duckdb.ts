import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Counter, Days, EventObject } from "./counting.ts";

/** 138 MB once unpacked, so it is not among the packages of the project: whoever wants the comparison fetches it. */
export const DUCKDB = "@duckdb/duckdb-wasm@1.32.0";
const PACKAGE = "@duckdb/duckdb-wasm/blocking";

/** What of DuckDB-WASM is used, since its types are not there either. */
interface DuckDb {
  instantiate(): Promise<unknown>;
  registerFileText(name: string, text: string): void;
  connect(): { query(sql: string): { readonly numRows: number } };
}
interface DuckDbModule {
  readonly ConsoleLogger: unknown;
  readonly VoidLogger: new () => unknown;
  readonly NODE_RUNTIME: unknown;
  createDuckDB(bundles: unknown, logger: unknown, runtime: unknown): Promise<DuckDb>;
}

/** Undefined where it is not installed. */
export async function duckDb(events: readonly EventObject[]): Promise<Counter | undefined> {
  const found = await load();
  if (found === undefined) return undefined;
  const { module, folder } = found;
  const bundle = (kind: string) => ({
    mainModule: join(folder, `duckdb-${kind}.wasm`),
    mainWorker: join(folder, `duckdb-node-${kind}.worker.cjs`),
  });
  const bundles = { mvp: bundle("mvp"), eh: bundle("eh") };
  const database = await module.createDuckDB(bundles, new module.VoidLogger(), module.NODE_RUNTIME);
  await database.instantiate();
  database.registerFileText("events.csv", csvOf(events));
  const connection = database.connect();
  connection.query("create table events as select * from read_csv('events.csv', header = true)");
  const count = (where: string): unknown =>
    ["tie", "bar", "a", "b"].map(
      (column) =>
        connection.query(`select ${column}, count(*) from events where ${where} group by 1`).numRows,
    );
  const between = ({ from, to }: Days): string => `day between ${from} and ${to}`;
  return {
    name: "DuckDB-WASM 1.32",
    steps: 7,
    count: (days) => count(between(days)),
    countOf: (days, classes) => count(`${between(days)} and ofClass in (${classes.join(", ")})`),
  };
}

async function load(): Promise<{ readonly module: DuckDbModule; readonly folder: string } | undefined> {
  try {
    const path = createRequire(import.meta.url).resolve(PACKAGE);
    return { module: (await import(PACKAGE)) as DuckDbModule, folder: dirname(path) };
  } catch {
    return undefined;
  }
}

function csvOf(events: readonly EventObject[]): string {
  const lines = events.map(({ day, bar, tie, a, b, ofClass }) => [day, bar, tie, a, b, ofClass].join());
  return ["day,bar,tie,a,b,ofClass", ...lines].join("\n");
}
