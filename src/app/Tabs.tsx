import type { View } from "../core/view/view.ts";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import styles from "./Tabs.module.css";

const TABS: readonly (readonly [View["tab"], string])[] = [
  ["network", "Network"],
  ["table", "Table"],
];

/** Switches the middle of the screen between two ways to show the same picture. */
export function Tabs() {
  const chosen = useExplorer((state) => tabShown(state.view));
  const { change } = useActions();
  return (
    <nav className={styles.tabs} aria-label="Show as">
      {TABS.map(([tab, label]) => (
        <button
          key={tab}
          type="button"
          className={styles.tab}
          aria-current={tab === chosen ? "page" : undefined}
          onClick={() => change((view) => ({ ...view, tab }), "push")}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

/** There is no matrix yet: a link to one shows the table, which has the same ties. */
export function tabShown({ tab }: View): "network" | "table" {
  return tab === "network" ? "network" : "table";
}
