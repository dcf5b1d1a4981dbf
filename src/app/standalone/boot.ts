import "../../ui/fonts.css";
import "../../ui/tokens.css";
import "../../ui/base.css";
import "../frame.css";
import { readStandalone } from "../../core/standalone/standaloneText.ts";
import { startCorpusWorker } from "../../corpus/workerCorpus.ts";
import { placeAfterHash } from "../../store/placeAfterHash.ts";
import { readInside, textInside } from "../../store/readInside.ts";
import { mount } from "../main.tsx";

// The whole page is one file: `scripts/standaloneBuild.mjs` makes it, and `core/standalone` fills it.
const said = textInside("demarche-page");
const standalone = readStandalone(said);
if (standalone !== null) {
  const place = placeAfterHash(window, standalone.link);
  const inside = { standalone, place };
  void mount({ file: readInside(), worker: startCorpusWorker(), read: readInside, inside });
} else if (said !== "") {
  const hint = document.querySelector("main p");
  if (hint !== null) hint.textContent = "This page is damaged: get another copy of it.";
}
