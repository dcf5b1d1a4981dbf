import { useId, useState } from "react";
import type { Picture } from "../core/events/picture.ts";
import { counted, withCommas } from "../core/view/words.ts";
import type { DataOrigin } from "../store/state.ts";
import { CopyField } from "./CopyField.tsx";
import styles from "./Share.module.css";
import { linkOf, type Shared } from "./shared.ts";
import { type PrivateAddress, useAddressWithGraph } from "./usePrivateAddress.ts";
import { useShareAddress } from "./useShareAddress.ts";

interface PrivatePartProps {
  readonly shared: Shared;
  readonly picture: Picture | null;
}

/** Links whose view, and on request whose data, no server gets to see. */
export function PrivatePart({ shared, picture }: PrivatePartProps) {
  const link = linkOf({ ...shared, privateLink: true });
  const [withData, setWithData] = useState(link === null || shared.origin.type === "file");
  const name = useId();
  const choices = [
    ...(link === null ? [] : [{ value: false, ...withoutPart(shared.origin) }]),
    { value: true, label: "The view and its data", words: withWords(picture) },
  ];
  return (
    <>
      <p className={styles.lead}>
        What stands after the # of an address stays in the browser: it is never sent to a server.
      </p>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">What the private link holds</legend>
        {choices.map(({ value, label, words }) => (
          <label key={label} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={withData === value}
              onChange={() => setWithData(value)}
            />
            <span>
              {label}
              <span className={styles.quiet}>{words}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {withData ? (
        <WithData shared={shared} picture={picture} />
      ) : (
        <Alone page={shared.page} link={link ?? ""} />
      )}
    </>
  );
}

function Alone({ page, link }: { readonly page: string; readonly link: string }) {
  return <PrivateField address={useShareAddress(page, link)} />;
}

function WithData({ shared, picture }: PrivatePartProps) {
  const made = useAddressWithGraph(shared, picture);
  if (made.type === "made") return <PrivateField address={made.address} />;
  return (
    <p className={made.type === "making" ? styles.quiet : styles.remark} role="status">
      {unmadeWords(made)}
    </p>
  );
}

function PrivateField({ address }: { readonly address: string }) {
  return (
    <CopyField label="Private link" value={address} action="Copy private link" rows={3}>
      {withCommas(address.length)} characters
    </CopyField>
  );
}

function unmadeWords(made: Exclude<PrivateAddress, { type: "made" }>): string {
  switch (made.type) {
    case "making":
      return "Putting the data into a link …";
    case "failed":
      return "This browser could not put the data into a link. Send the graph of this view as a file instead: see “Files”.";
    case "tooLong": {
      const size = made.characters === null ? "" : `: ${withCommas(made.characters)} characters`;
      return `These data are too large for a link${size}; at most 32,000, since Windows hands no longer ones from a mail to a browser. Narrow the view, or send the graph of this view as a file: see “Files”.`;
    }
  }
}

/** The link as it is, but after the `#`. */
function withoutPart({ type }: DataOrigin): { readonly label: string; readonly words: string } {
  const label = "The view alone";
  switch (type) {
    case "page":
    case "address":
      return {
        label,
        words: "No server learns which view it is. The data file itself is still fetched, like any file.",
      };
    case "file":
      return {
        label,
        words: "No server learns which view it is. The receiver needs the file of the data too.",
      };
    case "link":
      return {
        label: "The view and all the data of the link that you opened",
        words: "The same as the link at the top.",
      };
  }
}

function withWords(picture: Picture | null): string {
  const counts =
    picture === null
      ? "what is shown"
      : `${counted(picture.totals.interactions.shown, INTERACTIONS)} with their actors and sources`;
  return `No file is fetched but the page’s own. Everyone who has the link has these data: ${counts}, and the full text of the briefs that they are coded from.`;
}

const INTERACTIONS = { one: "interaction", many: "interactions" };
