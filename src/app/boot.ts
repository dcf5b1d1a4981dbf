import "../ui/fonts.css";
import "../ui/tokens.css";
import "../ui/base.css";
import "./frame.css";
import { startCorpusWorker } from "../corpus/workerCorpus.ts";
import { readAddress } from "../store/readFile.ts";
import { DEFAULT_DATA } from "./defaultData.ts";

// First of all scripts, and small: the data and the worker load while React is still being read.
// `main` draws the shell around them.
const read = () => readAddress(DEFAULT_DATA);
const file = read();
const worker = startCorpusWorker();
void import("./main.tsx").then(({ mount }) => mount({ file, worker, read, inside: null }));
