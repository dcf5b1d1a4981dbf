import type { ReactNode } from "react";
import { counted } from "../core/view/words.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { SOURCE_CHOICES } from "./choices.ts";
import styles from "./Export.module.css";
import type { Exported } from "./exported.ts";
import { Part } from "./Part.tsx";

/** The sources that the interactions shown cite, as references. */
export function SourcesPart({ exported }: { readonly exported: Exported }): ReactNode {
  const count = counted(exported.picture.sourcesTotal, { one: "source", many: "sources" });
  return (
    <Part title="Sources">
      <p className={styles.lead}>
        The {count} of these interactions, as references. A title in square brackets is a description.
      </p>
      <ChoiceList exported={exported} choices={SOURCE_CHOICES} />
    </Part>
  );
}
