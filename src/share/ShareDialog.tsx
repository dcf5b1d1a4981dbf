import { type Ref, useEffect, useRef, useState } from "react";
import { linkLength } from "../core/view/linkLength.ts";
import { withCommas } from "../core/view/words.ts";
import { useActions, useExplorerStore } from "../store/useExplorer.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { CopyField } from "./CopyField.tsx";
import { InWords } from "./InWords.tsx";
import { LengthNotes } from "./LengthNotes.tsx";
import { NoLink } from "./NoLink.tsx";
import { OtherWays } from "./OtherWays.tsx";
import { Receiver } from "./Receiver.tsx";
import { linkOf, type Shared, sharedNow } from "./shared.ts";
import { useShareAddress } from "./useShareAddress.ts";
import { useWords } from "./useWords.ts";

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
  const link = linkOf(shared);
  const address = useShareAddress(shared.page, link ?? "");
  const length = linkLength(address);
  return (
    <>
      {link === null ? (
        <NoLink shared={shared} />
      ) : (
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
        </>
      )}
      <InWords words={told?.words ?? null} />
      {link !== null && <Receiver shared={shared} />}
      <OtherWays shared={shared} told={told} address={link === null ? null : address} />
    </>
  );
}
