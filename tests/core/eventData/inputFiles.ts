import type { InputFile } from "../../../src/core/eventData/readers/inputFile.ts";

/** A file for the import, in chunks of `chunkBytes`. */
export function inputFile(name: string, content: string | Uint8Array, chunkBytes = 1 << 16): InputFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.slice(from, from + chunkBytes);
    },
  };
}

/** Lines of fields, tabs between; every event in these fixtures is invented. */
export function tabbed(...lines: readonly (readonly (string | number)[])[]): string {
  return lines.map((fields) => `${fields.join("\t")}\n`).join("");
}

export const ENTITIES = tabbed(["Ruritania’s envoy", 0], ["India", 1], ["Citizen (India)", 2], ["France", 3]);
export const RELATIONS = tabbed(
  ["Make a visit", 0],
  ["Abduct, hijack, or take hostage", 1],
  ["Praise or endorse", 2],
);

/** Four invented events of January 2018. */
export const TRAIN = tabbed([0, 0, 1, 0, 0], [1, 2, 3, 24, 0], [2, 1, 0, 24, 0]);
export const TEST = tabbed(["0    ", "0   ", "3   ", "48"]);

export const ICEWS_HEADER = [
  "Event ID",
  "Event Date",
  "Source Name",
  "Source Sectors",
  "Source Country",
  "Event Text",
  "CAMEO Code",
  "Intensity",
  "Target Name",
  "Target Sectors",
  "Target Country",
  "Story ID",
  "Sentence Number",
  "Publisher",
  "City",
  "District",
  "Province",
  "Country",
  "Latitude",
  "Longitude",
];

export interface InventedEvent {
  readonly date?: string;
  readonly source?: readonly [name: string, sectors: string, country: string];
  readonly code?: string;
  readonly target?: readonly [name: string, sectors: string, country: string];
}

/** A line of ICEWS; what is not told is a visit of 1 June 2018 from Ruritania’s envoy to India. */
export function icewsLine({ date, source, code, target }: InventedEvent = {}): readonly string[] {
  const from = source ?? ["Ruritania’s envoy", "Government,Foreign Ministry", "Ruritania"];
  const to = target ?? ["India", "NA", "India"];
  const rest = ["1", "1", "The Strelsau Gazette", "Strelsau", "NA", "NA", "India", "28.6", "77.2"];
  return ["1", date ?? "2018-06-01", ...from, "Make a visit", code ?? "042", "1.9", ...to, ...rest];
}

export interface InventedGdelt {
  readonly day?: string;
  /** Code, name, country, known group and first role. */
  readonly actor1?: readonly string[];
  readonly actor2?: readonly string[];
  readonly code?: string;
}

/** A line of GDELT 2.0; what is not told is a visit of 24 October 2018 from the United States to India. */
export function gdeltLine({ day, actor1, actor2, code }: InventedGdelt = {}): readonly string[] {
  const fields = Array.from({ length: 61 }, () => "");
  fields[0] = "881990832";
  fields[1] = day ?? "20181024";
  putActor(fields, 5, actor1 ?? ["USA", "UNITED STATES", "USA", "", ""]);
  putActor(fields, 15, actor2 ?? ["IND", "INDIA", "IND", "", ""]);
  fields[26] = code ?? "042";
  fields[60] = "https://example.org/invented";
  return fields;
}

function putActor(
  fields: string[],
  at: number,
  [code = "", name = "", country = "", group = "", role = ""]: readonly string[],
): void {
  [fields[at], fields[at + 1], fields[at + 2], fields[at + 3], fields[at + 7]] = [
    code,
    name,
    country,
    group,
    role,
  ];
}
