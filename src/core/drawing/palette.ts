import type { Strand } from "../events/picture.ts";

/** Resolved colours and opacities of the network, for a canvas or a file, which know no custom properties. */
export interface Palette {
  readonly dark: boolean;
  readonly strand: Readonly<Record<Strand, string>>;
  readonly paper: string;
  readonly fill: string;
  readonly line: string;
  readonly lineCold: string;
  readonly ink: string;
  readonly casing: string;
  /** Opacity of a tie at rest, by interactions: 1, 2, 3 and more (3:1 on paper in either theme). */
  readonly rest: readonly [number, number, number];
  readonly fade: number;
  readonly nearTie: number;
}

type Opacities = Pick<Palette, "rest" | "fade" | "nearTie">;

const LIGHT: Opacities = { rest: [0.87, 0.93, 1], fade: 0.26, nearTie: 0.92 };
const DARK: Opacities = { rest: [0.58, 0.78, 1], fade: 0.2, nearTie: 0.92 };

export function opacitiesOf(dark: boolean): Opacities {
  return dark ? DARK : LIGHT;
}
