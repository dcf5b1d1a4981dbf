import { type ReactNode, useId, useRef, useState } from "react";
import { exportFileName } from "../core/formats/exportFileName.ts";
import { columnsShown, usualColumns } from "./columns.ts";
import styles from "./PictureTable.module.css";
import type { PictureTableProps } from "./pictureTableProps.ts";
import { Remarks } from "./Remarks.tsx";
import type { SheetName } from "./sheet.ts";
import { SheetPanel } from "./SheetPanel.tsx";
import { panelId, SheetTabs, tabId } from "./SheetTabs.tsx";
import { Tools } from "./Tools.tsx";
import { useSheet } from "./useSheet.ts";
import { useSheetSettings } from "./useSheetSettings.ts";
import { useSize } from "./useSize.ts";

/** In a frame narrower than this, rows become cards. */
const NARROW_PX = 600;

/** A picture as three tables: interactions under their days, ties and actors. Fills the frame it is put in. */
export function PictureTable(props: PictureTableProps): ReactNode {
  const { catalogue, picture, view } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const framePx = useSize(frame, "width");
  const [shown, setShown] = useState<SheetName>("interactions");
  const settings = useSheetSettings(shown);
  const { sheet, records } = useSheet(props, shown, settings.sort);
  const chosen = settings.columns ?? usualColumns(sheet.columns, framePx);
  const narrow = framePx > 0 && framePx < NARROW_PX;
  const tools = (
    <Tools
      sheet={sheet}
      narrow={narrow}
      fileName={exportFileName(catalogue.id, shown, view.window, "csv")}
      columns={chosen}
      settings={settings}
      tone={props.renderTone}
    />
  );
  return (
    <div className={styles.frame} ref={frame}>
      <div className={styles.bar}>
        <SheetTabs totals={picture.totals} shown={shown} onShow={setShown} id={id} />
        {!narrow && tools}
      </div>
      <Remarks remarks={sheet.remarks} lines={sheet.lines} records={records} />
      <div className={styles.panel} role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id, shown)}>
        <SheetPanel
          key={`${shown} ${narrow}`}
          {...props}
          sheet={sheet}
          records={records}
          columns={columnsShown(sheet.columns, chosen)}
          cardTools={narrow ? tools : null}
          onSort={(column) => settings.pressSort(column, sheet.sort)}
        />
      </div>
    </div>
  );
}
