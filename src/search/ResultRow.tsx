import type { ReactNode } from "react";
import { edtfInWords } from "../core/model/edtf.ts";
import type { ActorType } from "../core/model/vocabulary.ts";
import type { SearchResult } from "../core/search/answer.ts";
import { Highlighted } from "./Highlighted.tsx";
import { countInWords, mentionInWords, presenceInWords, tieInWords } from "./resultWords.ts";
import styles from "./Results.module.css";

export type RenderSign = (type: ActorType) => ReactNode;

interface ResultRowProps {
  readonly result: SearchResult;
  readonly renderSign: RenderSign;
}

/** What a result is, and below it why it was found or what choosing it gives. */
export function ResultRow({ result, renderSign }: ResultRowProps) {
  const outside = result.type === "actor" && result.inView === false;
  return (
    <>
      <span className={styles.sign}>{signOf(result, renderSign)}</span>
      <span className={styles.words}>
        <span className={styles.title}>{titleOf(result)}</span>{" "}
        <span className={styles.detail}>{detailOf(result)}</span>
      </span>
      {outside && <span className={styles.outside}> not in this view</span>}
    </>
  );
}

function signOf(result: SearchResult, renderSign: RenderSign): ReactNode {
  if (result.type === "actor") return renderSign(result.actorType);
  if (result.type === "tie")
    return result.ends.map((end) => <i key={end.row}>{renderSign(end.actorType)}</i>);
  return null;
}

function titleOf(result: SearchResult): ReactNode {
  switch (result.type) {
    case "actor":
    case "topic":
      return <Highlighted {...result.name} />;
    case "tie":
      return result.ends.map(({ shortName }) => shortName).join(" and ");
    case "text":
      return mentionInWords(result);
    case "interaction":
      return <Highlighted {...result.summary} />;
  }
}

function detailOf(result: SearchResult): ReactNode {
  switch (result.type) {
    case "actor":
      return (
        <>
          {result.by === "alias" && "also "}
          {result.detail.text === "" ? presenceInWords(result) : <Highlighted {...result.detail} />}
        </>
      );
    case "tie":
      return tieInWords(result);
    case "topic":
      return countInWords(result);
    case "text":
      return result.shown === null || result.shown === result.rows.length
        ? "show only these"
        : `show only these: ${result.shown} in this view`;
    case "interaction":
      return edtfInWords(result.date) + (result.inView === false ? ", not in this view" : "");
  }
}
