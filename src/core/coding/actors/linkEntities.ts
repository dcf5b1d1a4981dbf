import type { Step } from "../reading.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { newLink, type Answer, type Link } from "./linking/link.ts";
import { linkPerson } from "./linking/linkPerson.ts";
import { linkPlural } from "./linking/linkPlural.ts";
import { linkPronoun } from "./linking/linkPronoun.ts";
import { linkBody, linkState } from "./linking/linkState.ts";
import { linkTitle } from "./linking/linkTitle.ts";
import type { Mention } from "./mention.ts";

/** Finds whom each mention stands for, in the order of the text. What is not certain stays open. */
export function linkEntities(lexicon: Lexicon): Step {
  return (reading) => {
    const link = newLink(reading, lexicon);
    reading.mentions.forEach((mention, index) => {
      const { entity, parts, inferred } = answerFor(link, mention, index);
      link.mentions[index] = {
        ...mention,
        entity,
        parts: parts ?? mention.parts,
        inferred: inferred ?? false,
      };
    });
    return { ...reading, mentions: link.mentions, entities: link.entities };
  };
}

function answerFor(link: Link, mention: Mention, index: number): Answer {
  const { state, body } = mention.says;
  switch (mention.form) {
    case "person":
      return linkPerson(link, mention, index);
    case "title":
      return linkTitle(link, mention, index);
    case "pronoun":
      return linkPronoun(link, mention, index);
    case "plural":
      return linkPlural(link, mention, index);
    case "group":
      return {};
    case "body":
      return linkBody(link, mention, index);
    case "people":
    case "state":
    case "place":
    case "adjective":
      if (body !== undefined) return linkBody(link, mention, index);
      return state === undefined ? {} : linkState(link, state, index);
  }
}
