import { type Ref, useEffect, useMemo, useRef, useState } from "react";
import { slugOf } from "../core/model/slug.ts";
import { linkLength } from "../core/view/linkLength.ts";
import { namedViewShowing } from "../core/view/sameView.ts";
import { viewTitle } from "../core/view/viewTitle.ts";
import { withCommas } from "../core/view/words.ts";
import { useActions, useExplorerStore } from "../store/useExplorer.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { CopyField } from "./CopyField.tsx";
import { EmbedPart } from "./EmbedPart.tsx";
import { FilesPart } from "./FilesPart.tsx";
import { InWords } from "./InWords.tsx";
import { LengthNotes } from "./LengthNotes.tsx";
import { PrivatePart } from "./PrivatePart.tsx";
import { QrPart } from "./QrPart.tsx";
import { Receiver } from "./Receiver.tsx";
import { SavePart } from "./SavePart.tsx";
import styles from "./Share.module.css";
import { linkOf, type Shared, sharedNow } from "./shared.ts";
import { useShareAddress } from "./useShareAddress.ts";
import { type Told, useWords } from "./useWords.ts";

/** Everything by which this view can be handed on; the link comes first. Nothing where no data are open. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorerStore();
  const { flushAddress, pageAddress } = useActions();
  const [shared] = useState(() => sharedNow(explorer.getState(), pageAddress()));
  const copy = useRef<HTMLButtonElement>(null);
  useEffect(flushAddress, [flushAddress]);
  return (
    <Dialog title="Share this view" sheet first={copy} onClose={onClose}>
      {shared === null ? (
        <p>There is nothing to share before the data are open.</p>
      ) : (
        <Ways shared={shared} copy={copy} />
      )}
    </Dialog>
  );
}

interface WaysProps {
  readonly shared: Shared;
  readonly copy: Ref<HTMLButtonElement>;
}

function Ways({ shared, copy }: WaysProps) {
  const told = useWords(shared);
  const address = useShareAddress(shared.page, linkOf(shared));
  const length = linkLength(address);
  return (
    <>
      <CopyField
        label="Link to this view"
        value={address}
        action="Copy link"
        rows={2}
        look="strong"
        button={copy}
      >
        {withCommas(length.characters)} characters
      </CopyField>
      <LengthNotes length={length} />
      <InWords words={told?.words ?? null} />
      <Receiver shared={shared} />
      <OtherWays shared={shared} told={told} address={address} />
    </>
  );
}

interface OtherWaysProps {
  readonly shared: Shared;
  readonly told: Told | null;
  readonly address: string;
}

function OtherWays({ shared, told, address }: OtherWaysProps) {
  const { catalogue, page } = shared;
  const { title, suggested, file } = useMemo(() => namesOf(shared), [shared]);
  const caption = [title, catalogue.title, new URL(page).host] as const;
  return (
    <div className={styles.ways}>
      <Disclosure title="QR code" gist="for a slide, a poster or a phone">
        <QrPart address={address} caption={caption} fileName={file} />
      </Disclosure>
      <Disclosure title="Embed" gist="in a page of your own">
        <EmbedPart shared={shared} title={`${title} – ${catalogue.title}`} />
      </Disclosure>
      <Disclosure title="Private link" gist="kept from servers, with the data inside on request">
        <PrivatePart shared={shared} picture={told?.picture ?? null} />
      </Disclosure>
      <Disclosure title="Save as a named view" gist="to find it again here">
        <SavePart suggested={suggested} />
      </Disclosure>
      <Disclosure title="Files" gist="to send or to keep">
        <FilesPart shared={shared} title={title} summary={told?.words.summary ?? ""} fileName={file} />
      </Disclosure>
    </div>
  );
}

function namesOf({ view, catalogue }: Shared) {
  const title = viewTitle(view, catalogue);
  return {
    title,
    // A second view of a name that there is would only confuse.
    suggested: namedViewShowing(view, catalogue) === null ? title : "",
    file: `${catalogue.id}-${slugOf(title, "view")}`,
  };
}
