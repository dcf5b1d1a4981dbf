import { benchGraph, SIZES } from "../benchGraph.ts";
import { cytoscapePeer } from "./cytoscapePeer.ts";
import { demarcheSubject } from "./demarcheSubject.ts";
import { forceGraphPeer } from "./forceGraphPeer.ts";
import { takeFrames, watchTimers } from "./frames.ts";
import { measureSubject, type Measured } from "./measureSubject.ts";
import { watchContexts } from "./pixels.ts";
import { sigmaPeer } from "./sigmaPeer.ts";
import type { Subject } from "./subject.ts";
import { visPeer } from "./visPeer.ts";

/** `measure(name, size)` measures one subject at one size, once; the bench opens the page anew each time. */

const SUBJECTS: readonly Subject[] = [demarcheSubject, cytoscapePeer, sigmaPeer, visPeer, forceGraphPeer];

takeFrames();
watchTimers();
watchContexts();

Object.assign(globalThis, {
  measure(name: string, size: number): Promise<Measured> {
    const subject = SUBJECTS.find((one) => one.name === name);
    const wanted = SIZES[size];
    if (subject === undefined || wanted === undefined) throw new Error(`no ${name} at size ${size}`);
    return measureSubject(subject, benchGraph(wanted));
  },
});
document.documentElement.dataset["ready"] = "true";
