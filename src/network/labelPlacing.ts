import type { Catalogue } from "../core/events/catalogue.ts";
import { type LabelStyle, labelStyle } from "../core/layout/labelStyle.ts";
import type { Frame } from "../core/drawing/camera.ts";
import type { DrawnTie } from "../core/drawing/strandLine.ts";
import type { Attention, Emphasis } from "../core/drawing/emphasis.ts";
import type { LabelLayer, LabelText, ShownLabel } from "./labelLayer.ts";
import type { Rect } from "../core/drawing/labelRect.ts";
import { isSelected, labelledSigns } from "../core/drawing/labelledSigns.ts";
import { placeLabels } from "../core/drawing/placeLabels.ts";
import type { SignsOnScreen } from "../core/drawing/places.ts";
import type { Point } from "../core/drawing/tieCurve.ts";
import type { Scene } from "../core/drawing/scene.ts";

export interface LabelTask {
  readonly scene: Scene;
  readonly signs: SignsOnScreen;
  readonly drawn: readonly DrawnTie[];
  readonly frame: Frame;
  readonly selected: Attention | null;
  /** The actor where the keyboard stands: its label always shows. */
  readonly current: number | null;
  /** Labels that keep their sides where they can; null to place all anew. */
  readonly before: PlacedLabels | null;
  readonly emphasis: Emphasis | null;
  readonly reserved: readonly Rect[];
}

/** Labels as they stand, each with its way from its sign, so that it can follow it. */
export interface PlacedLabels {
  readonly placed: readonly StandingLabel[];
  readonly leftOut: number;
  /** The actor whose label covers a point. */
  hit(x: number, y: number): Attention | null;
}

interface StandingLabel extends Rect {
  readonly row: number;
  /** Its number among the places that it could have. */
  readonly place: number;
  readonly dx: number;
  readonly dy: number;
  readonly text: LabelText;
}

export interface LabelPlacing {
  place(task: LabelTask): PlacedLabels;
  follow(labels: PlacedLabels, signs: SignsOnScreen): void;
  recolour(labels: PlacedLabels, emphasis: Emphasis | null): void;
  /** A font has come in: widths are measured again. */
  forgetSizes(): void;
}

/** Measures, places and shows the labels of one data set. */
export function createLabelPlacing({ actors }: Catalogue, layer: LabelLayer): LabelPlacing {
  const textOf = (row: number, style: LabelStyle): LabelText => {
    const actor = actors[row];
    return { id: String(row), actor: actor?.id ?? "", text: actor?.shortName ?? "", style };
  };
  const show = (placed: readonly StandingLabel[], emphasis: Emphasis | null): void =>
    layer.show(placed.map((label) => shown(label, emphasis)));

  return {
    place(task) {
      const texts = textsOf(task, textOf);
      const sizes = new Map([...texts].map(([row, text]) => [row, layer.measure(text)]));
      const ties = task.drawn.flatMap(({ curves }) => curves.slice(0, 1).map(({ curve }) => curve));
      const { placed } = placeLabels({
        signs: labelledSigns(task.scene, task.signs, task.selected, task.current),
        sizes,
        ties,
        reserved: task.reserved,
        viewport: task.frame,
        ...(task.before === null ? {} : { before: placesOf(task.before) }),
      });
      const labels = placed.flatMap(({ id: row, place, x, y, width, height }): StandingLabel[] => {
        const [sign, text] = [task.signs.get(row), texts.get(row)];
        if (sign === undefined || text === undefined) return [];
        return [{ row, place, x, y, width, height, text, dx: x - sign.x, dy: y - sign.y }];
      });
      show(labels, task.emphasis);
      return standing(labels, signsInFrame(task) - labels.length);
    },
    follow({ placed }, signs) {
      for (const { row, dx, dy } of placed) {
        const sign = signs.get(row);
        if (sign === undefined) layer.hide(String(row));
        else layer.move(String(row), { x: sign.x + dx, y: sign.y + dy });
      }
    },
    recolour: ({ placed }, emphasis) => show(placed, emphasis),
    forgetSizes: () => layer.forgetSizes(),
  };
}

const placesOf = ({ placed }: PlacedLabels): ReadonlyMap<number, number> =>
  new Map(placed.map(({ row, place }) => [row, place]));

/** So many labels at most are looked for room for: a frame holds fewer. */
const MOST_LABELS = 250;

/** Texts of the signs in the frame, busiest first, and of the selected. */
function textsOf(
  { scene, signs, selected, current, frame }: LabelTask,
  textOf: (row: number, style: LabelStyle) => LabelText,
): ReadonlyMap<number, LabelText> {
  const inFrame = [...scene.actors.values()].filter(({ row }) => {
    const sign = signs.get(row);
    return sign !== undefined && isInFrame(sign, frame);
  });
  const labelled = inFrame.filter(
    ({ row }, place) => place < MOST_LABELS || row === current || isSelected(selected, row),
  );
  return new Map(
    labelled.map(({ row, rank }) => [row, textOf(row, labelStyle(rank, isSelected(selected, row)))]),
  );
}

function signsInFrame({ signs, frame }: LabelTask): number {
  let number = 0;
  for (const sign of signs.values()) if (isInFrame(sign, frame)) number += 1;
  return number;
}

function isInFrame({ x, y }: Point, { width, height }: Frame): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function shown({ row, x, y, dx, dy, text }: StandingLabel, emphasis: Emphasis | null): ShownLabel {
  const cold = emphasis !== null && !emphasis.actors.has(row);
  return { ...text, x, y, signX: x - dx, signY: y - dy, cold };
}

function standing(placed: readonly StandingLabel[], leftOut: number): PlacedLabels {
  return {
    placed,
    leftOut,
    hit(x, y) {
      const label = placed.find(
        (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
      );
      return label === undefined ? null : { type: "actor", row: label.row };
    },
  };
}

export const NO_LABELS: PlacedLabels = standing([], 0);
