import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { localDay } from "../core/model/day.ts";
import { messageOf } from "../core/model/messageOf.ts";
import { quoted } from "../core/model/wording.ts";
import { standalonePage } from "../core/standalone/standalonePage.ts";
import { decodeLink } from "../core/view/decode.ts";
import { queriedGraph } from "./queriedGraph.ts";
import { linkOf, pageIn, type Queried } from "./queried.ts";
import { readTextFile, type TextRead } from "./readTextFile.ts";

const BUILT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "dist", "standalone.html");
/** The form is 1.5 MB. */
const MOST_TEMPLATE_BYTES = 20_000_000;

/** The view as one HTML file, in the form that the build makes. */
export async function pageText(queried: Queried): Promise<TextRead> {
  const { template: path = BUILT, opened, picture, restored } = queried;
  const template = await readTextFile(path, {
    mostBytes: MOST_TEMPLATE_BYTES,
    tooLarge: () => `The file ${quoted(path)} is too large to be the form of a standalone page.`,
    notText: `The file ${quoted(path)} is not text; expected the form of a standalone page.`,
    keepMark: false,
  });
  if (!template.ok) return { ok: false, message: `${template.message} npm run build makes it.` };
  const { view } = restored;
  try {
    const text = await standalonePage({
      template: template.text,
      file: queriedGraph(queried),
      view,
      picture,
      catalogue: opened.catalogue,
      page: pageIn(queried.link),
      link: hasData(queried) ? linkOf(restored) : null,
      ownStories: [],
      made: localDay(new Date()),
    });
    return { ok: true, text };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

/** A link that names the data was made where they were open. */
function hasData({ link, opened }: Queried): boolean {
  return decodeLink(link).view.data === opened.catalogue.id;
}
