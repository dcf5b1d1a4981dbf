import { isPacked } from "../core/eventData/packed/sections.ts";
import type { OpenData } from "../core/events/openData.ts";
import { openGraph } from "../core/events/openGraph.ts";
import type { Picture } from "../core/events/picture.ts";
import { type ExportRequest, exportBytes } from "../core/formats/exportText.ts";
import { readGraphText } from "../core/formats/json.ts";
import { NOT_TEXT, textEncoding } from "../core/formats/textEncoding.ts";
import { withPositions } from "../core/layout/withPositions.ts";
import { messageOf } from "../core/model/messageOf.ts";
import type { View } from "../core/view/view.ts";
import { buffersOf } from "./buffersOf.ts";
import { NEAR_INTERACTIONS } from "./nearCopy.ts";
import type { OpenedEvents } from "./openEventFiles.ts";
import type { Answers, ImportProgress, Numbered, Opened, Question, Reply } from "./messages.ts";

/** Holds one corpus and answers questions about it, so that parsing and filtering leave the page free. */
let corpus: OpenData | undefined;
let movesPictures = false;
let layout: OpenedEvents["layout"];

self.onmessage = async (event: MessageEvent<Numbered>) => {
  const { number, question } = event.data;
  try {
    const answer = await answerTo(question, number);
    self.postMessage({ number, answer } satisfies Reply, { transfer: movedWith(answer, question) });
    await goOnLayingOut(number);
  } catch (error) {
    self.postMessage({
      number,
      failure: messageOf(error),
    } satisfies Reply);
  }
};

type Answer = Answers[keyof Answers];

/** What is nobody else's moves, all else is copied: the engine of graphs keeps pictures for the next question. */
function movedWith(answer: Answer, { ask }: Question): ArrayBuffer[] {
  if (answer instanceof Uint8Array || answer instanceof Int32Array) return [answer.buffer];
  return ask === "query" && movesPictures ? buffersOf(answer as Picture) : [];
}

function answerTo(question: Question, number: number): Answer | Promise<Answer> {
  if (question.ask === "open") return open(question.file);
  if (question.ask === "import") return openChosen(question.files, number);
  if (corpus === undefined) throw new Error("No data are open yet.");
  switch (question.ask) {
    case "query":
      return corpus.query(question.view);
    case "interactions":
      return corpus.interactions(question.rows);
    case "dyad":
      return corpus.dyad(question.a, question.b);
    case "mentions":
      return corpus.mentions(question.actor);
    case "search":
      return corpus.search(question.text, question.limit);
    case "order":
      if (corpus.order === null) throw new Error("These data are sorted by their records.");
      return corpus.order(question.view, question.order);
    case "exportFile":
      return fileOf(corpus, question.view, question.request);
    case "graphFile":
      return corpus.graphFile(question.request);
  }
}

/** What draws figures is loaded when the first one is asked for. */
async function fileOf(
  opened: OpenData,
  view: View,
  request: ExportRequest,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const encode = (text: string) => encoder.encode(text);
  if (request.type !== "figure") return exportBytes(opened, view, request, encode);
  const { viewFigure } = await import("../core/figure/viewFigure.ts");
  return encode(viewFigure(opened, view, request.figure));
}

async function open(file: ArrayBuffer): Promise<Opened> {
  movesPictures = false;
  const bytes = new Uint8Array(file);
  if (isPacked(bytes)) return adopted((await eventFiles()).openPacked(bytes));
  const text = textOf(file);
  if (text === undefined)
    return { ok: false, problems: [{ path: "", message: NOT_TEXT, effect: "refused" }] };
  const result = readGraphText(text);
  if (!result.ok) return result;
  const graph = withPositions(result.graph);
  corpus = openGraph(graph);
  const { catalogue } = corpus;
  const small = graph.interactions.length <= NEAR_INTERACTIONS ? { near: graph } : {};
  return {
    ok: true,
    catalogue: { form: "records", catalogue },
    orders: corpus.order !== null,
    problems: result.problems,
    ...small,
  };
}

async function openChosen(files: readonly File[], number: number): Promise<Opened> {
  const { openEventFiles } = await eventFiles();
  const tell = (progress: ImportProgress): void => self.postMessage({ number, progress } satisfies Reply);
  return adopted(await openEventFiles(files, tell));
}

/** What event data need is not loaded for a graph. */
function eventFiles(): Promise<typeof import("./openEventFiles.ts")> {
  return import("./openEventFiles.ts");
}

function adopted({ answer, data, layout: rest }: OpenedEvents): Opened {
  corpus = data;
  layout = rest;
  movesPictures = data !== undefined;
  return answer;
}

/** So long the page is left alone with drawing what was opened. */
const BEFORE_LAYOUT_MS = 500;

/** Between two steps of the layout, whatever was asked meanwhile is answered. */
async function goOnLayingOut(number: number): Promise<void> {
  const rest = layout;
  layout = undefined;
  if (rest === undefined) return;
  await new Promise((resolve) => setTimeout(resolve, BEFORE_LAYOUT_MS));
  for (let step = rest.next(); ; step = rest.next()) {
    if (step.done === true) return self.postMessage({ number, positions: step.value } satisfies Reply);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function textOf(file: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder(textEncoding(new Uint8Array(file)), { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}
