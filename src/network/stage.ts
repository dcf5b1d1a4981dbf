import type { Catalogue } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import type { Camera, Pin, View } from "../core/view/view.ts";
import type { Frame, Viewport } from "../core/drawing/camera.ts";
import { cameraOf, fitCamera, panToShow, placeUnder, viewportOf, zoomedBy } from "../core/drawing/camera.ts";
import { Canvases } from "./canvases.ts";
import { type Drawn, drawnOf } from "./drawn.ts";
import type { Attention, Emphasis } from "../core/drawing/emphasis.ts";
import { createGliding, type Gliding } from "./gliding.ts";
import { MANY_SIGNS } from "../core/drawing/crowd.ts";
import type { Moment, Presence } from "../core/drawing/glide.ts";
import { createPlaces, type Places } from "../core/drawing/places.ts";
import { EMPTY_SCENE, type Scene, type SceneChoice } from "../core/drawing/scene.ts";
import { createSceneMaker, type SceneMaker } from "./sceneMaker.ts";
import { Standing } from "./standing.ts";
import { createStageLabels, type StageLabels } from "./stageLabels.ts";
import { Looking } from "./looking.ts";
import { frameOf, type StageFollower, type StageLayers } from "./stageLayers.ts";
import type { Ground, Walk } from "./walk.ts";

const CAMERA_REST_MS = 80;
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
  readonly #labels: StageLabels;
  readonly #gliding: Gliding;
  /** Who stands where, and by whose hand. */
  readonly standing: Standing;
  readonly #scenes: SceneMaker;
  readonly #canvases: Canvases;
  #frame: Frame;
  #viewport: Viewport;
  #scene: Scene = EMPTY_SCENE;
  readonly #looking = new Looking();
  #emphasis: Emphasis | null = null;
  #follower: StageFollower | null = null;
  #framePending = 0;
  #hasLabels = false;

  constructor(layers: StageLayers, catalogue: Catalogue, onDrawn: (drawn: Drawn) => void) {
    this.#layers = layers;
    this.#onDrawn = onDrawn;
    const rowOf = new Map(catalogue.actors.map(({ id }, row) => [id, row]));
    this.#places = createPlaces(catalogue);
    this.standing = new Standing(this.#places, rowOf);
    this.#scenes = createSceneMaker(rowOf, this.#looking, this.standing);
    this.#labels = createStageLabels(layers, catalogue);
    this.#gliding = createGliding(this.#glide, this.#drawAll);
    this.#canvases = new Canvases(layers, this.#places, this.standing, this.#looking);
    this.#frame = frameOf(layers);
    this.#places.stretchToFill(this.#frame);
    this.#viewport = viewportOf(this.#cameraFor(null), this.#frame, this.#places.stretch());
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
    this.#makeScene(gently);
    this.#land();
    this.#draw();
    this.#labels.follow(this.#canvases.signs());
    this.#labels.clock.afterFrame(() => {
      this.#drawLabels(gently);
      if (gently) this.#labels.clock.afterRest(WINDOW_REST_MS, this.#drawAll);
    });
  }

  /** These actors stand where a hand put them, all others where the layout has them. */
  pin(pins: readonly Pin[]): void {
    this.standing.pin(pins);
    this.putBack();
  }

  /** Whoever is carried goes back to where it stood. */
  putBack(): void {
    this.standing.putBack();
    this.#follower?.placed(this.#places.model());
    if (this.#scene !== EMPTY_SCENE) this.#drawAll();
  }

  /** An actor is on its way: sign, ties and label follow in the next frame. `pin` ends it. */
  carry(row: number, x: number, y: number): void {
    const isNew = this.standing.carried() !== row;
    this.standing.carry(row, placeUnder(this.#viewport, { x, y }, this.#frame));
    if (isNew && !this.#scene.actors.has(row)) this.#makeScene();
    this.look(this.#viewport);
  }

  /** A picture under a camera of its own; `glides` from what is there to it. Answers with the camera, as `aim` does. */
  showAt(picture: Picture, view: SceneChoice & Pick<View, "camera">, glides: boolean): Camera {
    const from = { scene: this.#scene, viewport: this.#viewport };
    this.#scenes.take(picture, view);
    if (!glides && view.camera !== null) return this.aim(view.camera);
    // A fit has all of it in the frame.
    this.#makeScene(false, glides ? undefined : () => true);
    const camera = this.#cameraFor(view.camera);
    const viewport = viewportOf(camera, this.#frame, this.#places.stretch());
    this.#labels.clock.cancel();
    if (glides) this.#gliding.start(from, { scene: this.#scene, viewport }, this.#frame);
    else this.#moveTo(viewport, this.#drawScene);
    return camera;
  }

  point(attention: Attention | null): void {
    this.#looking.pointed = attention;
    this.#emphasise();
  }

  /** Where the keyboard stands: with a ring, and its label clear of it, shown even where it had no room. */
  walk(walk: Walk | null): void {
    this.#looking.walk = walk;
    // Whoever was drawn as a dot, or not at all, gets a sign.
    if (this.#scene.actors.size < this.#scene.actorsInPicture) {
      this.#makeScene();
      this.#draw();
    }
    this.#emphasise();
    this.#drawLabels(true);
  }

  /** What is drawn, and where; `frame` in CSS px. Labels of a first picture may come a frame later. */
  drawn(): Ground & { readonly frame: Frame; readonly labelled: boolean } {
    const [scene, frame, labelled] = [this.#scene, this.#frame, this.#hasLabels];
    return { ...this.#canvases.shown(), scene, frame, labelled };
  }

  /** Brings an actor into the frame; false where it was there. */
  reveal(row: number): boolean {
    const sign = this.#canvases.signs().get(row);
    const next = sign === undefined ? this.#viewport : panToShow(this.#viewport, sign, this.#frame);
    const moves = next !== this.#viewport;
    if (moves) this.#moveTo(next);
    return moves;
  }

  select(attention: Attention | null): void {
    this.#looking.selected = attention;
    if (this.#gliding.isUnderWay()) this.#makeScene();
    else this.#drawAll();
  }

  /** The camera of a link, or a fit of what is shown. Answers with the camera that came of it. */
  aim(camera: Camera | null): Camera {
    const wanted = this.#cameraFor(camera);
    this.#moveTo(viewportOf(wanted, this.#frame, this.#places.stretch()));
    return wanted;
  }

  zoomBy(factor: number): void {
    this.look(zoomedBy(this.#viewport, factor, this.#frame));
    this.#follower?.aimed(this.#viewport);
  }

  /** The camera has been moved by hand: signs, ties and labels follow in the next frame. */
  look(viewport: Viewport): void {
    this.#gliding.end();
    this.#viewport = viewport;
    if (this.#framePending === 0) this.#framePending = requestAnimationFrame(this.#follow);
  }

  camera(): Camera {
    return cameraOf(this.#viewport, this.#frame, this.#places.stretch());
  }

  /** What lies under a point of the frame: an actor, by label or sign, or a tie. */
  hitAt(x: number, y: number): Attention | null {
    return this.#labels.hit(x, y) ?? this.#canvases.hitAt(x, y);
  }

  /** True where the frame has really changed. */
  resize(): boolean {
    const next = frameOf(this.#layers);
    if (next.width === this.#frame.width && next.height === this.#frame.height) return false;
    this.#frame = next;
    this.#places.stretchToFill(next);
    this.#follower?.placed(this.#places.model());
    return true;
  }

  /** A font has come in: widths have changed. */
  refont(): void {
    this.#labels.forgetSizes();
    this.#labels.clock.afterFrame(() => this.#drawLabels());
  }

  retheme(): void {
    this.#canvases.retheme();
    this.#drawAll();
  }

  leave(): void {
    cancelAnimationFrame(this.#framePending);
    this.#gliding.end();
    this.#canvases.leave();
    this.#labels.leave();
  }

  /** While the camera moves, signs and ties follow in the same frame; labels are placed anew at rest. */
  readonly #follow = (): void => {
    this.#framePending = 0;
    this.#drawMoving();
    this.#labels.clock.afterRest(CAMERA_REST_MS, () => {
      if (this.standing.carried() === null) this.#drawAll();
      else this.#drawLabels(true);
    });
  };

  /** On the way between two pictures, labels ride on their signs; at its end they are placed anew. */
  readonly #glide = ({ viewport, scene, presence }: Moment): void => {
    this.#viewport = viewport;
    this.#follower?.aimed(viewport);
    this.#drawMoving(scene, presence);
  };

  /** Whatever else happens on the way: the camera is where it was to go. */
  #land(): void {
    const target = this.#gliding.end();
    if (target === null) return;
    this.#viewport = target;
    this.#follower?.aimed(target);
  }

  /** A fit is rounded like a link's camera, so that writing it down later moves nothing. */
  #cameraFor(camera: Camera | null): Camera {
    return camera ?? fitCamera(this.#places.shown(this.#scene), this.#frame, this.#places.stretch());
  }

  /** `gently` where only time moves: what is at the edge of the budget may then lag behind. */
  #makeScene(gently = false, inFrame = this.#canvases.inFrame(this.#viewport, this.#frame)): void {
    this.#scene = this.#scenes.make(inFrame, gently ? this.#scene : null);
    this.#emphasis = this.#looking.emphasisIn(this.#scene);
  }

  #moveTo(viewport: Viewport, draw = this.#drawAll): void {
    this.#gliding.end();
    this.#viewport = viewport;
    this.#follower?.aimed(viewport);
    draw();
  }

  readonly #drawAll = (): void => {
    this.#land();
    this.#labels.clock.cancel();
    // At rest nothing lags behind the budget, and signs are those of what the camera shows.
    this.#makeScene();
    this.#drawScene();
  };

  readonly #drawScene = (): void => {
    this.#draw();
    // The first picture of a crowd does not wait for its labels.
    if (this.#hasLabels || this.#scene.actors.size <= MANY_SIGNS) this.#drawLabels();
    else this.#labels.clock.afterFrame(() => this.#drawLabels());
  };

  #emphasise(): void {
    this.#emphasis = this.#looking.emphasisIn(this.#scene);
    this.#canvases.paint(this.#emphasis);
    this.#labels.recolour(this.#emphasis);
  }

  #draw(): void {
    this.#canvases.project(this.#scene, this.#viewport, this.#frame, null);
    this.#canvases.sharpen();
    this.#canvases.paint(this.#emphasis);
  }

  #drawMoving(scene: Scene = this.#scene, presence: Presence | null = null): void {
    this.#canvases.project(scene, this.#viewport, this.#frame, presence);
    this.#canvases.paint(this.#emphasis);
    this.#labels.follow(this.#canvases.signs());
  }

  #drawLabels(gently = false): void {
    this.#hasLabels = this.#scene !== EMPTY_SCENE;
    const [scene, frame] = [this.#scene, this.#frame];
    const [signs, drawn] = [this.#canvases.signs(), this.#canvases.ties()];
    const task = { scene, signs, frame, emphasis: this.#emphasis, drawn };
    const placed = this.#labels.place({ ...task, ...this.#looking.kept() }, gently);
    this.#onDrawn(drawnOf(scene, drawn, placed, frame));
  }
}
