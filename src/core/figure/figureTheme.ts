import { opacitiesOf, type Palette } from "../drawing/palette.ts";

/** All colours of a figure, resolved: those of `tokens.css`, which a test holds equal. */
export interface FigureTheme extends Palette {
  readonly ink2: string;
  readonly ink3: string;
  /** A hairline between parts. */
  readonly rule: string;
  readonly axis: string;
  /** Lines from key dates to their days. */
  readonly leader: string;
  /** Of the ink, over the days of the window. */
  readonly windowOpacity: number;
  readonly casingOpacity: number;
}

export const THEMES = ["light", "dark"] as const;
export type ThemeName = (typeof THEMES)[number];

const strands = (cooperative: string, neutral: string, hostile: string): Palette["strand"] => ({
  cooperative,
  neutral,
  hostile,
  force: hostile,
});

const LIGHT: FigureTheme = {
  dark: false,
  strand: strands("#0072b2", "#6b7280", "#d55e00"),
  paper: "#ffffff",
  fill: "#f3f4f5",
  line: "#1d2127",
  lineCold: "#8b919b",
  ink: "#15181d",
  ink2: "#454b55",
  ink3: "#666c77",
  rule: "#e2e3e6",
  axis: "#c4c7cd",
  leader: "#7d838d",
  casing: "#15181d",
  casingOpacity: 0x1f / 0xff,
  windowOpacity: 0x0d / 0xff,
  ...opacitiesOf(false),
};

const DARK: FigureTheme = {
  dark: true,
  strand: strands("#56a8e0", "#98a1ae", "#ff8a47"),
  paper: "#111418",
  fill: "#20262e",
  line: "#dde1e7",
  lineCold: "#666e7b",
  ink: "#eceef1",
  ink2: "#b9bfc9",
  ink3: "#929aa7",
  rule: "#272c34",
  axis: "#434b57",
  leader: "#79828f",
  casing: "#eceef1",
  casingOpacity: 0x33 / 0xff,
  windowOpacity: 0x12 / 0xff,
  ...opacitiesOf(true),
};

export function figureTheme(name: ThemeName): FigureTheme {
  return name === "dark" ? DARK : LIGHT;
}
