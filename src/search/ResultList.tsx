import type { SearchAnswer, SearchGroup, SearchResult } from "../core/search/answer.ts";
import { withCommas } from "../core/view/words.ts";
import { resultKey } from "./resultKey.ts";
import { type RenderSign, ResultRow } from "./ResultRow.tsx";
import styles from "./Results.module.css";

interface ResultListProps {
  readonly id: string;
  readonly answer: SearchAnswer;
  readonly active: SearchResult | undefined;
  readonly renderSign: RenderSign;
  readonly onChoose: (result: SearchResult, extend: boolean) => void;
}

/** The results in groups under headings. The keyboard stays in the field, which says what is active. */
export function ResultList({ id, answer, ...rest }: ResultListProps) {
  return (
    // Pressing the pointer must not take the focus from the field, or the list would close.
    <div
      id={id}
      className={styles.list}
      role="listbox"
      aria-label="Results"
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
    >
      {answer.groups.map((group) => (
        <Group key={group.name} id={id} group={group} {...rest} />
      ))}
    </div>
  );
}

/** The id of a result's option in the list. */
export function optionId(list: string, result: SearchResult): string {
  return `${list}-${resultKey(result).replaceAll(" ", "-")}`;
}

function Group({
  id,
  group: { name, results, total },
  active,
  renderSign,
  onChoose,
}: Omit<ResultListProps, "answer"> & { readonly group: SearchGroup }) {
  const heading = `${id}-${name}`;
  return (
    <div role="group" aria-labelledby={heading}>
      <div className={styles.heading} id={heading} role="presentation">
        {name}
        {total > results.length && name !== "Interactions" && (
          <span className={styles.total}>
            {" "}
            {results.length} of {withCommas(total)}
          </span>
        )}
      </div>
      {results.map((result) => (
        <div
          key={resultKey(result)}
          id={optionId(id, result)}
          role="option"
          tabIndex={-1}
          aria-selected={result === active}
          className={styles.option}
          onClick={(event) => onChoose(result, event.shiftKey)}
          onKeyDown={undefined}
        >
          <ResultRow result={result} renderSign={renderSign} />
        </div>
      ))}
    </div>
  );
}
