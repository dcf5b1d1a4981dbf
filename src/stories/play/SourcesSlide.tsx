import { sourceDateInWords } from "../../core/citation/sourceDateInWords.ts";
import { counted, listed } from "../../core/view/words.ts";
import { webAddress } from "../../ui/webAddress.ts";
import styles from "./SourcesSlide.module.css";
import type { CitedSource, PublisherSources } from "./storySources.ts";
import type { Playing } from "./usePlaying.ts";
import { useStorySources } from "./useStorySources.ts";

/** The last place of a story: every source behind what its slides show, by publisher. */
export function SourcesSlide({ playing }: { readonly playing: Playing }) {
  const answer = useStorySources(playing);
  return (
    <section
      className={styles.sources}
      aria-label="Sources of all slides"
      data-pages=""
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is scrolled by keys
      tabIndex={0}
    >
      {answer === null && <p className={styles.remark}>Gathering the sources …</p>}
      {answer?.type === "failed" && (
        <p className={styles.remark} role="alert">
          The sources could not be gathered: {answer.message}
        </p>
      )}
      {answer?.type === "found" && (
        <>
          <p className={styles.remark}>
            {counted(answer.sources.count, SOURCES)} by{" "}
            {counted(answer.sources.publishers.length, PUBLISHERS)}, each with the slides that show what it
            tells of.
          </p>
          <ul className={styles.publishers}>
            {answer.sources.publishers.map((one) => (
              <Publisher key={one.publisher} {...one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const SOURCES = { one: "source", many: "sources" };
const PUBLISHERS = { one: "publisher", many: "publishers" };

function Publisher({ publisher, sources }: PublisherSources) {
  return (
    <li className={styles.publisher}>
      <h2>{publisher}</h2>
      <ul>
        {sources.map((cited) => (
          <li key={cited.source.id}>
            <Title cited={cited} />
            <span className={styles.meta}>{metaOf(cited)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Title({ cited: { source } }: { readonly cited: CitedSource }) {
  const title = source.title === null || source.title === "" ? source.publisher : source.title;
  const address = webAddress(source.url);
  if (address === null) return <span className={styles.title}>{title}</span>;
  return (
    <a className={styles.title} href={address} target="_blank" rel="noopener noreferrer nofollow">
      {title}
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}

/** "Hesham Abdul Khalek, 2 January 2020; slides 2 and 4". */
function metaOf({ source, slides }: CitedSource): string {
  const known = [source.author, sourceDateInWords(source.date)].filter(
    (part) => part !== null && part !== "",
  );
  const numbers = slides.length > 3 ? slides.map(String).join(", ") : listed(slides.map(String), "and");
  return `${known.join(", ")}; ${slides.length === 1 ? "slide" : "slides"} ${numbers}`;
}
