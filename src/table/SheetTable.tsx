import { type CSSProperties, type ReactNode, useRef } from "react";
import { type Column, LEAST_FREE_PX } from "./columns.ts";
import { HeaderCell } from "./HeaderCell.tsx";
import { headingWords } from "./heading.ts";
import { isRow } from "./lines.ts";
import { SheetRow } from "./SheetRow.tsx";
import styles from "./SheetTable.module.css";
import { useSize } from "./useSize.ts";
import { type SheetRowsProps, useSheetRows } from "./useSheetRows.ts";

interface SheetTableProps extends SheetRowsProps {
  /** Those shown, in order. */
  readonly columns: readonly Column[];
  readonly onSort: (column: Column) => void;
}

const HEADING_PX = 32;
const GROUPED_FIRST_PX = 78;

/** A sheet as a table whose rows are in the page only near the frame. */
export function SheetTable(props: SheetTableProps): ReactNode {
  const { sheet, columns, label } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const beforePx = useSize(head, "height");
  const stuckPx = beforePx + (sheet.grouped ? HEADING_PX : 0);
  const rows = useSheetRows(props, {
    scroller,
    rowPx: sheet.rowPx,
    headingPx: HEADING_PX,
    beforePx,
    stuckPx,
  });
  const widths = columns.map((column, place) => widthOf(column, place === 0 && sheet.grouped));
  const leastPx = widths.reduce((sum: number, width) => sum + (width ?? LEAST_FREE_PX), 0);
  const style = { "--head-px": `${beforePx}px` } as CSSProperties;
  return (
    <div className={styles.scroller} ref={scroller} style={style}>
      <table
        className={styles.table}
        style={{ minWidth: leastPx }}
        aria-rowcount={sheet.lines.code.length + sheet.lines.leftOff + 1}
      >
        <caption className="visually-hidden">{label}</caption>
        <colgroup>
          {columns.map(({ id }, place) => (
            <col key={id} style={{ width: widths[place] ?? "auto" }} />
          ))}
        </colgroup>
        <thead ref={head}>
          <Headers {...props} />
        </thead>
        <tbody>
          {rows.pieces.flatMap(({ line, key, gapPx }) => [
            gapPx > 0 && <Gap key={`before ${key}`} heightPx={gapPx} columns={columns.length} />,
            isRow(sheet.lines, line) ? (
              <SheetRow key={key} line={line} rows={rows} {...props} />
            ) : (
              <Heading key={key} line={line} measure={rows.measure} {...props} />
            ),
          ])}
          {rows.restPx > 0 && <Gap heightPx={rows.restPx} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

function Headers({ sheet, columns, onSort }: SheetTableProps): ReactNode {
  return (
    <tr aria-rowindex={1}>
      {columns.map((column) => (
        <HeaderCell key={column.id} column={column} sort={sheet.sort} onSort={onSort} />
      ))}
    </tr>
  );
}

function widthOf({ widthPx }: Column, narrowed: boolean): number | null {
  return narrowed ? GROUPED_FIRST_PX : widthPx;
}

/** Holds the place of rows that are not in the page. */
function Gap({ heightPx, columns }: { readonly heightPx: number; readonly columns: number }): ReactNode {
  return (
    <tr className={styles.gap} aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td colSpan={columns} style={{ height: heightPx }} />
    </tr>
  );
}

interface HeadingProps extends Pick<SheetTableProps, "sheet" | "columns"> {
  readonly line: number;
  readonly measure: (element: HTMLElement | null) => void;
}

/** The day under which the rows that follow stand. */
function Heading({ sheet, columns, line, measure }: HeadingProps): ReactNode {
  const [day, count] = headingWords(sheet.lines, line);
  return (
    <tr ref={measure} data-index={line} aria-rowindex={line + 2}>
      <th className={styles.heading} scope="rowgroup" colSpan={columns.length}>
        <span className={styles.headingLine}>
          {day} <span className={styles.headingCount}>{count}</span>
        </span>
      </th>
    </tr>
  );
}
