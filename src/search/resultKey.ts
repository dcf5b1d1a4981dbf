import type { SearchResult } from "../core/search/answer.ts";

/** Tells the results of one answer apart. */
export function resultKey(result: SearchResult): string {
  switch (result.type) {
    case "actor":
      return `actor ${result.actor}`;
    case "tie":
      return `tie ${result.ends.map(({ actor }) => actor).join(" ")}`;
    case "topic":
      return `topic ${result.topic}`;
    case "text":
      return "text";
    case "interaction":
      return `interaction ${result.interaction}`;
  }
}
