import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../ui/fonts.css";
import "../ui/tokens.css";
import "../ui/base.css";
import "./frame.css";
import { startCorpusWorker } from "../corpus/workerCorpus.ts";
import { browserAddressBar } from "../store/browserAddressBar.ts";
import { createExplorer } from "../store/explorer.ts";
import { readAddress } from "../store/readFile.ts";
import { ExplorerContext } from "../store/useExplorer.ts";
import { App } from "./App.tsx";
import { DEFAULT_DATA } from "./defaultData.ts";

// The data, the worker and the network's code load at the same time as the shell is drawn.
const file = readAddress(DEFAULT_DATA);
const worker = startCorpusWorker();
const network = import("../network/Network.tsx");

const explorer = createExplorer(browserAddressBar());
void explorer.actions.start(file, (bytes) => worker.open(bytes));

const host = document.getElementById("app");
if (host === null) throw new Error("index.html has no element with the id app");
createRoot(host).render(
  <StrictMode>
    <ExplorerContext value={explorer}>
      <App network={network} />
    </ExplorerContext>
  </StrictMode>,
);
