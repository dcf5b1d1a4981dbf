import { countries } from "countries-list";
import codes from "countries-list/minimal/countries.3to2.min.json" with { type: "json" };

/** Names that ICEWS and GDELT give to countries beside those of `countries-list`. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  Burma: "MMR",
  "Cape Verde": "CPV",
  "Cote d'Ivoire": "CIV",
  "Côte d'Ivoire": "CIV",
  "Czech Republic": "CZE",
  "Democratic Republic of Congo": "COD",
  Congo: "COG",
  "Holy See": "VAT",
  "Holy See (Vatican City State)": "VAT",
  Macedonia: "MKD",
  "Occupied Palestinian Territory": "PSE",
  "Palestinian Territory, Occupied": "PSE",
  "Russian Federation": "RUS",
  Swaziland: "SWZ",
  "Timor-Leste": "TLS",
  Turkey: "TUR",
  USA: "USA",
};

const codesByName: ReadonlyMap<string, string> = new Map(
  [...listedNames(), ...Object.entries(OTHER_NAMES)].map(([name, code]) => [name.toLowerCase(), code]),
);
const knownCodes: ReadonlySet<string> = new Set(codesByName.values());

function listedNames(): [string, string][] {
  const names = new Map(Object.entries(countries).map(([alpha2, { name }]) => [alpha2, name]));
  return Object.entries(codes).map(([alpha3, alpha2]) => [names.get(alpha2) ?? "", alpha3]);
}

/** ISO 3166-1 alpha-3 of a country's name, whatever its case; empty where it is none. */
export function countryOfName(name: string): string {
  return codesByName.get(name.trim().toLowerCase()) ?? "";
}

/** The same code where it is a country's; empty for regions and everything else. */
export function countryOfCode(code: string): string {
  return knownCodes.has(code) ? code : "";
}
