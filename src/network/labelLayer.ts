import { labelBaseline, labelHeightPx } from "../core/drawing/labelBox.ts";
import type { LabelStyle } from "../core/layout/labelStyle.ts";

const SVG = "http://www.w3.org/2000/svg";

export interface LabelText {
  readonly id: string;
  /** The actor's id in the data. */
  readonly actor: string;
  readonly text: string;
  readonly style: LabelStyle;
}

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** A label as it stands: where its box is, and where its sign. */
export interface ShownLabel extends LabelText, LabelPlace {
  readonly signX: number;
  readonly signY: number;
  readonly cold: boolean;
}

/** Where the top left corner of a label's box stands, in CSS pixels of the frame. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
}

export interface LabelLayer {
  measure(label: LabelText): LabelSize;
  /** Drops remembered widths: a font has come in. */
  forgetSizes(): void;
  /** Shows exactly these labels. */
  show(labels: readonly ShownLabel[]): void;
  hide(id: string): void;
  /** Moves a label that is shown. */
  move(id: string, place: LabelPlace): void;
}

/** Labels as SVG text over the network: their real boxes can be measured, themed and printed. */
export function createLabelLayer(layer: SVGSVGElement, className: (cold: boolean) => string): LabelLayer {
  const texts = new Map<string, SVGTextElement>();
  const family = getComputedStyle(layer).fontFamily;
  let measure = textMeasurer(family);

  const textFor = (id: string): SVGTextElement => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const text = document.createElementNS(SVG, "text");
    layer.append(text);
    texts.set(id, text);
    return text;
  };

  return {
    measure: (label) => measure(label),
    forgetSizes() {
      measure = textMeasurer(family);
    },
    show(labels) {
      const shown = new Set(labels.map(({ id }) => id));
      for (const [id, text] of texts) text.setAttribute("display", shown.has(id) ? "inline" : "none");
      for (const label of labels) {
        const text = textFor(label.id);
        text.setAttribute("class", className(label.cold));
        text.setAttribute("font-size", String(label.style.sizePx));
        text.setAttribute("font-weight", String(label.style.weight));
        text.dataset["sizePx"] = String(label.style.sizePx);
        text.dataset["actor"] = label.actor;
        text.dataset["sign"] = `${label.signX.toFixed(1)} ${label.signY.toFixed(1)}`;
        text.textContent = label.text;
        place(text, label);
      }
    },
    hide: (id) => texts.get(id)?.setAttribute("display", "none"),
    move(id, to) {
      const text = texts.get(id);
      if (text !== undefined) place(text, to);
    },
  };
}

function place(text: SVGTextElement, { x, y }: LabelPlace): void {
  const [left, baseline] = labelBaseline(x, y, Number(text.dataset["sizePx"]));
  text.setAttribute("x", left.toFixed(1));
  text.setAttribute("y", baseline.toFixed(1));
}

/** Widths by canvas, remembered: measuring by layout would cost a reflow a label. */
function textMeasurer(family: string): (label: LabelText) => LabelSize {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return ({ text, style }) => {
    const font = `${style.weight} ${style.sizePx}px ${family}`;
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context !== null) context.font = font;
      width = Math.ceil(context?.measureText(text).width ?? text.length * style.sizePx * 0.52);
      known.set(key, width);
    }
    return { width, height: labelHeightPx(style.sizePx) };
  };
}
