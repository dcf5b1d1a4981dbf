import { isId } from "./id.ts";
import type { Parameter } from "./parameter.ts";

const PLACE = /^([^.]+)\.([1-9]\d{0,3})$/;

/** `story=siege.3`: the third slide. */
export const story: Parameter = {
  name: "story",
  read: (raw) => {
    const [, id = "", slide] = PLACE.exec(raw) ?? [];
    return isId(id)
      ? { ok: true, patch: { story: { id, slide: Number(slide) } } }
      : { ok: false, expected: "a story and the number of its slide, such as `siege.3`" };
  },
  write: (view) => (view.story === null ? undefined : `${view.story.id}.${view.story.slide}`),
};
