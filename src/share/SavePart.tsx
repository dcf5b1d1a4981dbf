import { type FormEvent, useId, useState } from "react";
import { MOST_NOTE_CHARACTERS, MOST_TITLE_CHARACTERS } from "../core/view/savedViews.ts";
import { useActions, useExplorer } from "../store/useExplorer.ts";
import { Button } from "../ui/Button.tsx";
import { SavedList } from "./SavedList.tsx";
import styles from "./Share.module.css";

/** Gives the view a name in this browser, and shows what has one. */
export function SavePart({ suggested }: { readonly suggested: string }) {
  const kept = useExplorer((state) => state.savedKept);
  return (
    <>
      <p className={styles.lead}>
        Kept in this browser, for you alone, beside the named views of these data. To hand named views on,
        download the graph with your stories and views: see “Files”.
      </p>
      <SaveForm suggested={suggested} />
      {!kept && <p className={styles.remark}>{NOT_KEPT}</p>}
      <SavedList />
    </>
  );
}

function SaveForm({ suggested }: { readonly suggested: string }) {
  const { saveView } = useActions();
  const [title, setTitle] = useState(suggested);
  const [note, setNote] = useState("");
  const [said, setSaid] = useState("");
  const [titleId, noteId] = [useId(), useId()];
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() === "") return setSaid("Give the view a name first.");
    const saved = saveView({ title, note });
    if (saved === null) return setSaid("There are 200 named views of these data already: delete one first.");
    setSaid("Saved. It stands beside the other named views.");
    setTitle("");
    setNote("");
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <label htmlFor={titleId}>Name</label>
      <input
        id={titleId}
        value={title}
        maxLength={MOST_TITLE_CHARACTERS}
        autoComplete="off"
        onChange={({ target }) => setTitle(target.value)}
      />
      <label htmlFor={noteId}>
        Note <span className={styles.quiet}>(optional)</span>
      </label>
      <textarea
        id={noteId}
        rows={2}
        value={note}
        maxLength={MOST_NOTE_CHARACTERS}
        onChange={({ target }) => setNote(target.value)}
      />
      <div className={styles.row}>
        <Button type="submit">Save view</Button>
        <span className={styles.outcome} role="status">
          {said}
        </span>
      </div>
    </form>
  );
}

const NOT_KEPT =
  "This browser did not let the page keep your views: its storage is full or forbidden. They last until the page is closed. Download the graph with your stories and views to keep them.";
