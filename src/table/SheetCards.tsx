import { type ReactNode, useRef } from "react";
import { headingWords } from "./heading.ts";
import { isRow } from "./lines.ts";
import { RowButton } from "./RowButton.tsx";
import styles from "./SheetCards.module.css";
import type { RowProps } from "./SheetRow.tsx";
import { useSize } from "./useSize.ts";
import { type SheetRowsProps, useSheetRows } from "./useSheetRows.ts";

interface SheetCardsProps extends SheetRowsProps {
  /** Stands before the first card and is scrolled away with it. */
  readonly tools: ReactNode;
}

const HEADING_PX = 45;

/** A sheet as a list of cards, for a frame too narrow for columns. */
export function SheetCards(props: SheetCardsProps): ReactNode {
  const { sheet, tools, label } = props;
  const { lines } = sheet;
  const scroller = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLDivElement>(null);
  const beforePx = useSize(before, "height");
  const rows = useSheetRows(props, {
    scroller,
    rowPx: sheet.cardPx,
    headingPx: HEADING_PX,
    beforePx,
    stuckPx: sheet.grouped ? HEADING_PX : 0,
  });
  return (
    <div className={styles.scroller} ref={scroller}>
      <div ref={before}>{tools}</div>
      <ol aria-label={label}>
        {rows.pieces.flatMap(({ line, key, gapPx }) => [
          gapPx > 0 && <Gap key={`before ${key}`} heightPx={gapPx} />,
          <li
            key={key}
            ref={rows.measure}
            className={isRow(lines, line) ? styles.item : styles.heading}
            data-index={line}
            data-selected={line === rows.selected}
            aria-setsize={lines.code.length + lines.leftOff}
            aria-posinset={line + 1}
          >
            {isRow(lines, line) ? (
              <Card sheet={sheet} chosen={props.chosen} line={line} rows={rows} />
            ) : (
              <Heading sheet={sheet} line={line} />
            )}
          </li>,
        ])}
        {rows.restPx > 0 && <Gap heightPx={rows.restPx} />}
      </ol>
    </div>
  );
}

function Card({ sheet, chosen, line, rows }: RowProps): ReactNode {
  return (
    <RowButton className={styles.card} line={line} rows={rows} onPress={() => rows.select(line)}>
      {sheet.card(sheet.lines.code[line] ?? -1, chosen)}
    </RowButton>
  );
}

function Heading({ sheet, line }: Pick<RowProps, "sheet" | "line">): ReactNode {
  const [day, count] = headingWords(sheet.lines, line);
  return (
    <>
      <strong>{day}</strong> <span className={styles.count}>{count}</span>
    </>
  );
}

/** Holds the place of cards that are not in the page. */
function Gap({ heightPx }: { readonly heightPx: number }): ReactNode {
  return <li aria-hidden="true" style={{ height: heightPx }} />;
}
