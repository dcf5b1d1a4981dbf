import type { ReactNode } from "react";
import { ColumnMenu } from "./ColumnMenu.tsx";
import { DownloadCsv } from "./DownloadCsv.tsx";
import type { Draw, Sheet } from "./sheet.ts";
import { SortMenu } from "./SortMenu.tsx";
import { ToneLegend } from "./ToneLegend.tsx";
import styles from "./Tools.module.css";
import type { SheetSettings } from "./useSheetSettings.ts";

interface ToolsProps extends Pick<Draw, "tone"> {
  readonly sheet: Sheet;
  readonly narrow: boolean;
  readonly fileName: string;
  readonly columns: ReadonlySet<string>;
  readonly settings: SheetSettings;
}

/** What can be done with the table shown; cards are sorted by a list, as they have neither headers nor columns. */
export function Tools({ sheet, narrow, fileName, columns, settings, tone }: ToolsProps): ReactNode {
  const download = <DownloadCsv csv={sheet.csv} fileName={fileName} />;
  if (narrow)
    return (
      <div className={styles.cardTools}>
        <SortMenu
          columns={sheet.columns}
          sort={sheet.sort}
          onSort={(column) => settings.pressSort(column, sheet.sort)}
        />
        {download}
      </div>
    );
  return (
    <div className={styles.tools}>
      <ToneLegend tone={tone} />
      <ColumnMenu columns={sheet.columns} chosen={columns} onChoose={settings.chooseColumns} />
      {download}
    </div>
  );
}
