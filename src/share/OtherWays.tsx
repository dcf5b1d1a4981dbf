import { useMemo } from "react";
import { slugOf } from "../core/model/slug.ts";
import { namedViewShowing } from "../core/view/sameView.ts";
import { viewTitle } from "../core/view/viewTitle.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { EmbedPart } from "./EmbedPart.tsx";
import { FilesPart } from "./FilesPart.tsx";
import { PrivatePart } from "./PrivatePart.tsx";
import { QrPart } from "./QrPart.tsx";
import { SavePart } from "./SavePart.tsx";
import styles from "./Share.module.css";
import type { Shared } from "./shared.ts";
import { StandalonePart } from "./StandalonePart.tsx";
import type { Told } from "./useWords.ts";

interface OtherWaysProps {
  readonly shared: Shared;
  readonly told: Told | null;
  /** Null where no link would show this view to others. */
  readonly address: string | null;
}

/** What else a view can be handed on as, each under its name. What needs an address is only there with one. */
export function OtherWays({ shared, told, address }: OtherWaysProps) {
  const { catalogue, page, standalone } = shared;
  const { title, suggested, file } = useMemo(() => namesOf(shared), [shared]);
  return (
    <div className={styles.ways}>
      {address !== null && (
        <>
          <Disclosure title="QR code" gist="for a slide, a poster or a phone">
            <QrPart
              address={address}
              caption={[title, catalogue.title, new URL(page).host]}
              fileName={file}
            />
          </Disclosure>
          <Disclosure title="Embed" gist="in a page of your own">
            <EmbedPart shared={shared} title={`${title} – ${catalogue.title}`} />
          </Disclosure>
        </>
      )}
      {page !== "" && (
        <Disclosure title="Private link" gist="kept from servers, with the data inside on request">
          <PrivatePart shared={shared} picture={told?.picture ?? null} />
        </Disclosure>
      )}
      {standalone === null && (
        <Disclosure title="Standalone page" gist="one file that opens without a network">
          <StandalonePart shared={shared} told={told} fileName={file} />
        </Disclosure>
      )}
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
