import { type BenchGraph, benchGraph, SIZES } from "../benchGraph.ts";
import { cytoscapePeer } from "./cytoscapePeer.ts";
import { demarcheSubject } from "./demarcheSubject.ts";
import { forceGraphPeer } from "./forceGraphPeer.ts";
import { takeFrames, watchTimers } from "./frames.ts";
import { holdSubject, measureSubject, type Measured } from "./measureSubject.ts";
import { watchContexts } from "./pixels.ts";
import { sigmaPeer } from "./sigmaPeer.ts";
import type { Subject } from "./subject.ts";
import { visPeer } from "./visPeer.ts";

/**
 * `measure(name, size)` measures one subject at one size, once, and `hold` draws it and leaves it there; the
 * bench opens the page anew each time.
 */

const SUBJECTS: readonly Subject[] = [demarcheSubject, cytoscapePeer, sigmaPeer, visPeer, forceGraphPeer];

takeFrames();
watchTimers();
watchContexts();

Object.assign(globalThis, {
  measure: (name: string, size: number): Promise<Measured> => measureSubject(...wanted(name, size)),
  hold: (name: string, size: number): Promise<void> => holdSubject(...wanted(name, size)),
});

function wanted(name: string, size: number): [Subject, BenchGraph] {
  const subject = SUBJECTS.find((one) => one.name === name);
  const asked = SIZES[size];
  if (subject === undefined || asked === undefined) throw new Error(`no ${name} at size ${size}`);
  return [subject, benchGraph(asked)];
}

document.documentElement.dataset["ready"] = "true";
