import type { View } from "../core/view/view.ts";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import styles from "./Tabs.module.css";

const TABS: readonly (readonly [View["tab"], string])[] = [
  ["network", "Network"],
  ["table", "Table"],
  ["matrix", "Matrix"],
];

/** Switches the middle of the screen between the ways to show the same picture. */
export function Tabs() {
  const chosen = useExplorer((state) => state.view.tab);
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
