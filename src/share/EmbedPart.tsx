import { useId, useState } from "react";
import { embedCode } from "../core/view/embedCode.ts";
import { CopyField } from "./CopyField.tsx";
import styles from "./Share.module.css";
import { dataTravel, linkOf, type Shared } from "./shared.ts";
import { useShareAddress } from "./useShareAddress.ts";

const SIZES = [
  { label: "As wide as the text, 600 high", width: "100%", height: 600 },
  { label: "640 × 480", width: 640, height: 480 },
  { label: "960 × 640", width: 960, height: 640 },
  { label: "1,280 × 720", width: 1280, height: 720 },
] as const;

/** The view inside another page. */
export function EmbedPart({ shared, title }: { readonly shared: Shared; readonly title: string }) {
  const [size, setSize] = useState<number>(0);
  const id = useId();
  const { page, view, origin, storyOnlyHere } = shared;
  const link = linkOf({ ...shared, view: { ...view, chrome: "embed" } });
  const address = useShareAddress(page, link ?? "");
  const { width, height } = SIZES[size] ?? SIZES[0];
  if (link === null || !dataTravel(origin)) return <p className={styles.remark}>{NO_DATA}</p>;
  const code = address === "" ? "" : embedCode({ address, title, width, height });
  return (
    <>
      <p className={styles.lead}>
        Paste this into the HTML of your page. The frame shows this view, stores nothing and opens no files.
      </p>
      <div className={styles.field}>
        <label htmlFor={id}>Size</label>
        <select id={id} value={size} onChange={({ target }) => setSize(Number(target.value))}>
          {SIZES.map(({ label }, place) => (
            <option key={label} value={place}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {storyOnlyHere !== null && <p className={styles.remark}>{NO_STORY}</p>}
      <CopyField label="Embed code" value={code} action="Copy code" rows={4} />
    </>
  );
}

const NO_STORY =
  "A frame in another page has only the stories of the data. Put the graph file with this story on a web server, open it from there, and embed its slide.";
const NO_DATA =
  "Other pages can only show data that have an address. Put the graph file on a web server, open it from there with a link, and share that view.";
