import type { ReactNode } from "react";
import type { Citation, Source } from "../core/model/graph.ts";
import panel from "./panel.module.css";
import styles from "./SourceList.module.css";
import { citationInWords } from "./sourceWords.ts";
import { webAddress } from "../ui/webAddress.ts";

interface SourceListProps {
  readonly citations: readonly Citation[];
  readonly sources: readonly Source[];
}

/** The sources cited, numbered, each with what was read of it. */
export function SourceList({ citations, sources }: SourceListProps): ReactNode {
  return (
    <ol className={styles.list} aria-label="Sources">
      {citations.map((citation, place) => {
        const source = sources.find(({ id }) => id === citation.source);
        return (
          <li key={place}>
            {source === undefined ? citation.source : <CitedSource source={source} citation={citation} />}
          </li>
        );
      })}
    </ol>
  );
}

function CitedSource({
  source,
  citation,
}: {
  readonly source: Source;
  readonly citation: Citation;
}): ReactNode {
  return (
    <>
      <SourceTitle source={source} />
      <span className={styles.meta}>{citationInWords(source, citation)}</span>
      {source.dateNote !== undefined && <span className={styles.meta}>Date: {source.dateNote}</span>}
    </>
  );
}

function SourceTitle({ source }: { readonly source: Source }): ReactNode {
  const address = webAddress(source.url);
  const title = source.title === "" ? source.publisher : source.title;
  if (address === null) return <span>{title}</span>;
  return (
    <a className={panel.link} href={address} target="_blank" rel="noopener noreferrer nofollow">
      {title}
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
