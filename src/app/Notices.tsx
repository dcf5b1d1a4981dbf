import { type Problem, problemText } from "../core/model/problem.ts";
import { noticeText } from "../core/view/noticeText.ts";
import { NoticeBar } from "../panels/NoticeBar.tsx";
import type { FileReport } from "../store/state.ts";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import styles from "./App.module.css";
import { ImportBar } from "./ImportBar.tsx";
import { useOnline } from "./useOnline.ts";

/** What could not be restored or read, in one bar a cause. */
export function Notices() {
  const notices = useExplorer((state) => state.notices);
  const report = useExplorer((state) => state.report);
  const { dismissNotices, dismissReport } = useActions();
  const text = noticeText(notices);
  const standalone = useExplorer((state) => state.standalone !== null);
  const online = useOnline() || standalone;
  return (
    <>
      {!online && (
        <p className={styles.offline} role="status">
          You are offline. What is open goes on working; only data of other hosts cannot be loaded.
        </p>
      )}
      <ImportBar />
      {text !== null && <NoticeBar notices={[text]} onDismiss={dismissNotices} />}
      {report !== null && <NoticeBar {...reportWords(report)} onDismiss={dismissReport} />}
    </>
  );
}

/** A refused file is told in full; of an opened one, how much of it was set aside, and the list on request. */
function reportWords({ file, opened, problems, remarks }: FileReport): {
  notices: string[];
  remarks?: string[];
  problems?: string[];
} {
  if (!opened) return { notices: [`“${file}” was not opened.`, ...problems.map(problemText)] };
  if (remarks !== undefined) return eventWords(file, remarks, problems);
  if (problems.length === 0) return { notices: [`“${file}” is open.`] };
  const aside = problems.filter(({ effect }) => effect === "set aside").length;
  const kept = problems.length - aside;
  const parts = [
    aside > 0 ? `${aside} ${aside === 1 ? "record is" : "records are"} set aside` : "",
    kept > 0 ? `${kept} ${kept === 1 ? "record is" : "records are"} shown with a remark` : "",
  ].filter((part) => part !== "");
  return { notices: [`“${file}” is open; ${parts.join(", ")}.`], problems: problems.map(problemText) };
}

/**
 * Of a data set of events how much there is and what it is; on request, what else is to be known of
 * it, and why lines were set aside.
 */
function eventWords(
  file: string,
  [counts = "", what = "", ...others]: readonly string[],
  problems: readonly Problem[],
): { notices: string[]; remarks: string[]; problems: string[] } {
  return {
    notices: [`“${file}” is open: ${counts}.`, ...(what === "" ? [] : [`${what}.`])],
    remarks: others.map((remark) => `${remark}.`),
    problems: problems.map(problemText),
  };
}
