import { type CSSProperties, type MouseEvent, type PointerEvent, useLayoutEffect, useRef } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components/Slider";
import type { Window } from "../core/view/view.ts";
import { handleText } from "./describe.ts";
import { CLICK_PX } from "./Ground.tsx";
import { type Frame, pxPerDay, rectOfPlot } from "../core/timeline/frame.ts";
import { type Handle, handleEdges, type Span, withHandleAt } from "../core/timeline/span.ts";
import styles from "./Handles.module.css";
import type { WindowGesture } from "./useWindowGesture.ts";

interface HandlesProps {
  readonly window: Window;
  readonly span: Span;
  readonly frame: Frame;
  readonly gesture: WindowGesture;
  /** Told of a click beside a handle, in px from the left of the plot: meant for what is under it. */
  readonly onClickThrough: (xPx: number) => void;
}

/** The two handles, on the same scale as the bars. The track between them lets presses through to the ground. */
export function Handles({ window, span, frame, gesture, onClickThrough }: HandlesProps) {
  const clickThrough = useClickThrough(onClickThrough);
  const held = useHeld(gesture);
  const edges = handleEdges(window, span);
  const gapPx = (edges[1] - edges[0]) * pxPerDay(frame, span);
  const startIsRaised = edges[0] > span.first + span.days / 2;
  const onChange = (values: number | number[]) => {
    gesture.drag(windowAt(window, span, values));
    if (!held.isHeld()) gesture.end();
  };
  return (
    <div className={styles.handles} style={rectOfPlot(frame)} {...held.listeners}>
      <div role="presentation" className={styles.slider} {...clickThrough}>
        <Slider
          className={styles.slider as string}
          aria-label="Time window"
          minValue={span.first}
          maxValue={span.first + span.days}
          value={[...edges]}
          onChange={onChange}
          onChangeEnd={held.onPointerEnd}
        >
          <SliderTrack className={styles.track as string}>
            <Thumb
              handle="start"
              text={handleText("start", window, span)}
              gapPx={gapPx}
              raised={startIsRaised}
            />
            <Thumb handle="end" text={handleText("end", window, span)} gapPx={gapPx} raised={false} />
          </SliderTrack>
        </Slider>
      </div>
    </div>
  );
}

function windowAt(window: Window, span: Span, values: number | number[]): Window {
  const [start, end] = handleEdges(window, span);
  const [newStart = start, newEnd = end] = Array.isArray(values) ? values : [values];
  return newStart === start
    ? withHandleAt(window, span, "end", newEnd)
    : withHandleAt(window, span, "start", newStart);
}

/**
 * Whether a key or a button is down: a key held for long is one movement, which ends when it is let
 * go; a change without either (by assistive technology) is a movement of its own.
 */
function useHeld(gesture: WindowGesture) {
  const held = useRef<"key" | "pointer" | null>(null);
  const release = () => {
    held.current = null;
    gesture.end();
  };
  return {
    isHeld: () => held.current !== null,
    onPointerEnd: () => {
      if (held.current !== "key") release();
    },
    listeners: {
      onPointerDownCapture: (event: PointerEvent) => {
        if (event.button === 0) held.current = "pointer";
      },
      onKeyDownCapture: () => {
        held.current = "key";
      },
      onKeyUpCapture: release,
      onBlurCapture: () => {
        if (held.current === "key") release();
      },
    },
  };
}

/**
 * A handle takes hold of the mouse some px beside what is drawn of it. A press there that is let go
 * without moving was meant for the bar under it. A finger is not that exact: it never selects a bar so.
 */
function useClickThrough(onClickThrough: (xPx: number) => void) {
  const press = useRef<{ readonly x: number; readonly isMouse: boolean } | null>(null);
  return {
    onPointerDownCapture: ({ clientX, pointerType }: PointerEvent) => {
      press.current = { x: clientX, isMouse: pointerType === "mouse" };
    },
    onClickCapture: ({ target, clientX, currentTarget }: MouseEvent<HTMLDivElement>) => {
      const held = press.current;
      press.current = null;
      const isDrawn = target instanceof Element && target.classList.contains(styles.grip ?? "");
      if (held?.isMouse !== true || isDrawn || Math.abs(clientX - held.x) > CLICK_PX) return;
      onClickThrough(clientX - currentTarget.getBoundingClientRect().left);
    },
  };
}

interface ThumbProps {
  readonly handle: Handle;
  readonly text: string;
  readonly gapPx: number;
  /** Above its partner, where both stand at the end of the span and only this one can move. */
  readonly raised: boolean;
}

function Thumb({ handle, text, gapPx, raised }: ThumbProps) {
  const input = useRef<HTMLInputElement>(null);
  const name = handle === "start" ? "Window start" : "Window end";
  // The slider names its thumbs after itself as well and reads their values as numbers; a handle has
  // a name of its own, and its value is a day.
  useLayoutEffect(() => {
    input.current?.setAttribute("aria-label", name);
    input.current?.removeAttribute("aria-labelledby");
    input.current?.setAttribute("aria-valuetext", text);
  });
  const style: CSSProperties & Record<"--gap", string> = { "--gap": `${gapPx}px`, zIndex: raised ? 2 : 1 };
  return (
    <SliderThumb
      index={handle === "start" ? 0 : 1}
      aria-label={name}
      inputRef={input}
      className={(handle === "start" ? styles.start : styles.end) as string}
      style={style}
    >
      <span className={styles.grip} />
    </SliderThumb>
  );
}
