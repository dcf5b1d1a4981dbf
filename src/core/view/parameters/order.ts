import { actorTypes } from "./actorTypes.ts";
import { asOf } from "./asOf.ts";
import { camera } from "./camera.ts";
import { chain } from "./chain.ts";
import { embed, present } from "./chrome.ts";
import { classes } from "./classes.ts";
import { compared } from "./compared.ts";
import { confidence } from "./confidence.ts";
import { data } from "./data.ts";
import { fingerprint } from "./fingerprint.ts";
import { focus } from "./focus.ts";
import { hidden } from "./hidden.ts";
import { hops } from "./hops.ts";
import type { IdListParameter } from "./idList.ts";
import { kinds } from "./kinds.ts";
import { layers } from "./layers.ts";
import { layout } from "./layout.ts";
import { leastSources } from "./leastSources.ts";
import { leastStrength } from "./leastStrength.ts";
import { longestPause } from "./longestPause.ts";
import { namedView } from "./namedView.ts";
import type { Parameter } from "./parameter.ts";
import { pins } from "./pins.ts";
import { rollUp } from "./rollUp.ts";
import { selection } from "./selection.ts";
import { sizedBy } from "./sizedBy.ts";
import { sources } from "./sources.ts";
import { status } from "./status.ts";
import { story } from "./story.ts";
import { tab } from "./tab.ts";
import { text } from "./text.ts";
import { tiesDrawn } from "./tiesDrawn.ts";
import { topics } from "./topics.ts";
import { window } from "./window.ts";

/** What decides which interactions, ties and actors are shown. */
export const FILTER_PARAMETERS: readonly Parameter[] = [
  window,
  asOf,
  kinds,
  classes,
  actorTypes,
  topics,
  sources,
  status,
  confidence,
  focus,
  hops,
  leastStrength,
  leastSources,
  chain,
  longestPause,
  text,
  rollUp,
  hidden,
];

/** Every parameter, in the order of writing, which is fixed for link version 1; `v` comes before them. */
export const PARAMETERS: readonly Parameter[] = [
  data,
  fingerprint,
  window,
  asOf,
  kinds,
  classes,
  actorTypes,
  topics,
  sources,
  status,
  confidence,
  focus,
  hops,
  chain,
  longestPause,
  leastStrength,
  leastSources,
  tiesDrawn,
  sizedBy,
  layers,
  text,
  rollUp,
  compared,
  tab,
  selection,
  hidden,
  pins,
  layout,
  camera,
  namedView,
  story,
  embed,
  present,
];

/** Those whose ids have to be looked up in the data. */
export const ID_LISTS: readonly IdListParameter[] = [kinds, classes, topics, sources, focus, hidden];
