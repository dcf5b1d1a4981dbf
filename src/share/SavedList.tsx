import { type FormEvent, useId, useState } from "react";
import type { NamedView } from "../core/model/graph.ts";
import { MOST_TITLE_CHARACTERS } from "../core/view/savedViews.ts";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./Share.module.css";

/** The views that the person has named, to be renamed and deleted; the last change can be taken back. */
export function SavedList() {
  const views = useExplorer((state) => state.savedViews);
  const undo = useExplorer((state) => state.savedUndo);
  const { undoSaved } = useActions();
  const id = useId();
  return (
    <>
      {views.length > 0 && (
        <>
          <h4 id={id} className={styles.caption}>
            Your views of these data
          </h4>
          <ul className={styles.saved} aria-labelledby={id}>
            {views.map((view) => (
              <SavedRow key={view.id} view={view} />
            ))}
          </ul>
        </>
      )}
      <div className={styles.undo} role="status">
        {undo !== null && (
          <>
            {undo.did}. <Button onClick={undoSaved}>Undo</Button>
          </>
        )}
      </div>
    </>
  );
}

function SavedRow({ view }: { readonly view: NamedView }) {
  const { deleteSaved } = useActions();
  const [renaming, setRenaming] = useState(false);
  if (renaming) return <Renaming view={view} onDone={() => setRenaming(false)} />;
  return (
    <li className={styles.savedRow}>
      <span className={styles.savedName}>
        {view.title}
        {view.note !== "" && <span className={styles.quiet}>{view.note}</span>}
      </span>
      <Button aria-label={`Rename “${view.title}”`} onClick={() => setRenaming(true)}>
        Rename
      </Button>
      <Button aria-label={`Delete “${view.title}”`} onClick={() => deleteSaved(view.id)}>
        Delete
      </Button>
    </li>
  );
}

interface RenamingProps {
  readonly view: NamedView;
  readonly onDone: () => void;
}

function Renaming({ view, onDone }: RenamingProps) {
  const { renameSaved } = useActions();
  const [title, setTitle] = useState(view.title);
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() !== "" && title !== view.title) renameSaved(view.id, { title, note: view.note });
    onDone();
  };
  return (
    <li>
      <form className={styles.savedRow} onSubmit={rename}>
        <input
          className={styles.savedName}
          aria-label={`New name of “${view.title}”`}
          value={title}
          maxLength={MOST_TITLE_CHARACTERS}
          autoComplete="off"
          ref={(field) => field?.focus()}
          onChange={({ target }) => setTitle(target.value)}
        />
        <Button type="submit">Rename</Button>
        <Button onClick={onDone}>Cancel</Button>
      </form>
    </li>
  );
}
