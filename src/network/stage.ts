import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { Position } from "../core/model/graph.ts";
import type { Camera, Pin, View } from "../core/view/view.ts";
import {
  cameraOf,
  fitCamera,
  fitViewport,
  type Frame,
  panToShow,
  placeUnder,
  signFactor,
  stretchFor,
  type Viewport,
  viewportOf,
  zoomedBy,
} from "../core/drawing/camera.ts";
import { paint } from "./drawing.ts";
import { type Drawn, drawnOf } from "./drawn.ts";
import type { DrawnTie } from "../core/drawing/strandLine.ts";
import { type Attention, chosenRows, type Emphasis, emphasisOf } from "../core/drawing/emphasis.ts";
import { hitAt, signAt } from "./hit.ts";
import { createLabelClock } from "./labelClock.ts";
import { createLabelLayer } from "./labelLayer.ts";
import { createLabelPlacing, type LabelPlacing, NO_LABELS, type PlacedLabels } from "./labelPlacing.ts";
import type { Palette } from "../core/drawing/palette.ts";
import { readPalette } from "./readPalette.ts";
import type { Spot } from "./nearestInDirection.ts";
import { createPlaces, type Places, type SignsOnScreen } from "../core/drawing/places.ts";
import { EMPTY_SCENE, type Scene, type SceneChoice } from "../core/drawing/scene.ts";
import { createSceneMaker, type SceneMaker } from "./sceneMaker.ts";
import { frameOf, reservedIn, type StageFollower, type StageLayers } from "./stageLayers.ts";
import { attentionOf, type Walk } from "./walk.ts";

const CAMERA_REST_MS = 110;
/** Longer than a step of playing takes, so that labels are not placed anew between two of them. */
const WINDOW_REST_MS = 1250;

/**
 * Draws the network on layers of its own: ties and signs on a canvas, labels as SVG text. It keeps
 * them in step: whatever changes, all show the same scene under the same camera. It needs no
 * cytoscape, so it is on the screen before cytoscape has loaded; cytoscape then follows it.
 */
export class Stage {
  readonly #layers: StageLayers;
  readonly #onDrawn: (drawn: Drawn) => void;
  readonly #places: Places;
  readonly #placing: LabelPlacing;
  readonly #clock = createLabelClock();
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #scenes: SceneMaker;
  #palette: Palette;
  #frame: Frame;
  #viewport: Viewport;
  #scene: Scene = EMPTY_SCENE;
  #pinned: ReadonlyMap<number, Position> = new Map();
  #carried: number | null = null;
  #pointed: Attention | null = null;
  #walk: Walk | null = null;
  #selected: Attention | null = null;
  #emphasis: Emphasis | null = null;
  #signs: SignsOnScreen = new Map();
  #ties: readonly DrawnTie[] = [];
  #labels: PlacedLabels = NO_LABELS;
  #follower: StageFollower | null = null;
  #framePending = 0;

  constructor(layers: StageLayers, catalogue: Catalogue, onDrawn: (drawn: Drawn) => void) {
    this.#layers = layers;
    this.#onDrawn = onDrawn;
    this.#rowOf = new Map(catalogue.actors.map(({ id }, row) => [id, row]));
    this.#scenes = createSceneMaker(this.#rowOf);
    this.#places = createPlaces(catalogue);
    this.#placing = createLabelPlacing(catalogue, createLabelLayer(layers.labels, layers.labelClass));
    this.#palette = readPalette(layers.frame);
    this.#frame = frameOf(layers);
    this.#places.stretchTo(stretchFor(this.#frame));
    this.#viewport = fitViewport([], this.#frame);
  }

  /** From now on the follower is told of every move; it may move the camera by `look`. */
  lead(follower: StageFollower | null): void {
    this.#follower = follower;
    follower?.placed(this.#places.model());
    follower?.aimed(this.#viewport);
  }

  /** `gently` where only time has moved: labels then keep their sides, until time has come to rest. */
  show(picture: Picture, choice: SceneChoice, gently: boolean): void {
    this.#scenes.take(picture, choice);
    this.#makeScene();
    this.#draw();
    this.#placing.follow(this.#labels, this.#signs);
    this.#clock.afterFrame(() => {
      this.#drawLabels(gently);
      if (gently) this.#clock.afterRest(WINDOW_REST_MS, () => this.#drawLabels());
    });
  }

  /** These actors stand where a hand put them, all others where the layout has them. */
  pin(pins: readonly Pin[]): void {
    this.#pinned = new Map(pins.map(({ actor, x, y }) => [this.#rowOf.get(actor) ?? -1, [x, y]]));
    this.putBack();
  }

  /** Whoever is carried goes back to where it stood. */
  putBack(): void {
    this.#carried = null;
    this.#places.pinTo(this.#pinned);
    this.#follower?.placed(this.#places.model());
    if (this.#scene !== EMPTY_SCENE) this.#drawAll();
  }

  isPinned(row: number): boolean {
    return this.#pinned.has(row);
  }

  /** An actor is on its way: sign, ties and label follow in the next frame. `pin` ends it. */
  carry(row: number, x: number, y: number): void {
    this.#carried = row;
    this.#places.carry(row, placeUnder(this.#viewport, { x, y }, this.#frame));
    this.look(this.#viewport);
  }

  carried(): number | null {
    return this.#carried;
  }

  /** Where an actor stands, in layout units. */
  standsAt(row: number): Position {
    const [stretch, [x, y]] = [this.#places.stretch(), this.#places.model()[row] ?? [0, 0]];
    return [x / stretch.x, y / stretch.y];
  }

  /** A picture under a camera of its own. Answers with the camera, as `aim` does. */
  showAt(picture: Picture, { camera, ...choice }: SceneChoice & Pick<View, "camera">): Camera {
    this.#scenes.take(picture, choice);
    this.#makeScene();
    return this.aim(camera);
  }

  point(attention: Attention | null): void {
    this.#pointed = attention;
    this.#emphasise();
  }

  /** Where the keyboard stands: with a ring, and its label clear of it, shown even where it had no room. */
  walk(walk: Walk | null): void {
    this.#walk = walk;
    this.#emphasise();
    this.#drawLabels(true);
  }

  /** What is drawn, and where. */
  drawn(): { readonly scene: Scene; readonly signs: SignsOnScreen } {
    return { scene: this.#scene, signs: this.#signs };
  }

  /** Brings an actor into the frame; false where it was there. */
  reveal(row: number): boolean {
    const sign = this.#signs.get(row);
    const next = sign === undefined ? this.#viewport : panToShow(this.#viewport, sign, this.#frame);
    if (next === this.#viewport) return false;
    this.#moveTo(next);
    return true;
  }

  select(attention: Attention | null): void {
    this.#selected = attention;
    this.#makeScene();
    this.#drawAll();
  }

  /** The camera of a link, or a fit of what is shown. Answers with the camera that came of it. */
  aim(camera: Camera | null): Camera {
    const stretch = this.#places.stretch();
    const wanted = camera ?? fitCamera(this.#places.shown(this.#scene), this.#frame, stretch);
    // A fit is rounded like a link's camera, so that writing it down later moves nothing.
    this.#moveTo(viewportOf(wanted, this.#frame, stretch));
    return wanted;
  }

  zoomBy(factor: number): void {
    this.look(zoomedBy(this.#viewport, factor, this.#frame));
    this.#follower?.aimed(this.#viewport);
  }

  /** The camera has been moved by hand: signs, ties and labels follow in the next frame. */
  look(viewport: Viewport): void {
    this.#viewport = viewport;
    if (this.#framePending === 0) this.#framePending = requestAnimationFrame(this.#follow);
  }

  camera(): Camera {
    return cameraOf(this.#viewport, this.#frame, this.#places.stretch());
  }

  /** What lies under a point of the frame: an actor, by label or sign, or a tie. */
  hitAt(x: number, y: number): Attention | null {
    return this.#labels.hit(x, y) ?? hitAt(this.#signs, this.#ties, x, y);
  }

  /** The sign under a point, which a hand may take hold of. */
  signAt(x: number, y: number): Spot | null {
    return signAt(this.#signs, x, y);
  }

  /** True where the frame has really changed. */
  resize(): boolean {
    const next = frameOf(this.#layers);
    if (next.width === this.#frame.width && next.height === this.#frame.height) return false;
    this.#frame = next;
    this.#places.stretchTo(stretchFor(next));
    this.#follower?.placed(this.#places.model());
    return true;
  }

  /** A font has come in: widths have changed. */
  refont(): void {
    this.#placing.forgetSizes();
    this.#drawLabels();
  }

  retheme(): void {
    this.#palette = readPalette(this.#layers.frame);
    this.#drawAll();
  }

  leave(): void {
    cancelAnimationFrame(this.#framePending);
    this.#clock.cancel();
    this.#layers.labels.replaceChildren();
  }

  /** While the camera moves, signs and ties follow in the same frame; labels are placed anew at rest. */
  readonly #follow = (): void => {
    this.#framePending = 0;
    this.#draw();
    this.#placing.follow(this.#labels, this.#signs);
    this.#clock.afterRest(CAMERA_REST_MS, () => this.#drawLabels(this.#carried !== null));
  };

  #makeScene(): void {
    this.#scene = this.#scenes.make(this.#selected);
    this.#emphasis = emphasisOf(this.#attention(), this.#scene);
  }

  /** What the reader points at comes first, then where the keyboard stands, then what is selected. */
  #attention(): Attention | null {
    return this.#pointed ?? (this.#walk === null ? this.#selected : attentionOf(this.#walk));
  }

  #moveTo(viewport: Viewport): void {
    this.#viewport = viewport;
    this.#follower?.aimed(viewport);
    this.#drawAll();
  }

  #drawAll(): void {
    this.#clock.cancel();
    this.#draw();
    this.#drawLabels();
  }

  #emphasise(): void {
    this.#emphasis = emphasisOf(this.#attention(), this.#scene);
    this.#paint();
    this.#placing.recolour(this.#labels, this.#emphasis);
  }

  #draw(): void {
    this.#signs = this.#places.signsOnScreen(this.#scene, this.#viewport, signFactor(this.#frame));
    this.#ties = this.#places.tiesBetween(this.#scene, this.#signs);
    this.#paint();
  }

  #paint(): void {
    const [ties, signs, emphasis, pinned] = [this.#ties, this.#signs, this.#emphasis, this.#pinned];
    const marks = { chosen: chosenRows(this.#selected), pinned, current: this.#walk?.row ?? null };
    paint(this.#layers.canvas, this.#frame, { ties, signs, emphasis, marks }, this.#palette);
  }

  /** All labels anew, or `gently`: each where it was, if that is free. */
  #drawLabels(gently = false): void {
    this.#labels = this.#placing.place({
      scene: this.#scene,
      signs: this.#signs,
      drawn: this.#ties,
      frame: this.#frame,
      selected: this.#selected,
      current: this.#walk?.row ?? null,
      before: gently ? this.#labels : null,
      emphasis: this.#emphasis,
      reserved: reservedIn(this.#layers),
    });
    this.#onDrawn(drawnOf(this.#scene, this.#ties, this.#labels, this.#frame));
  }
}
