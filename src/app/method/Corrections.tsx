import type { ReactNode } from "react";
import type { Catalogue } from "../../core/events/catalogue.ts";
import styles from "./Method.module.css";

/** Whom to write to, and what to say so that a record can be found and checked. */
export function Corrections({ catalogue }: { readonly catalogue: Catalogue }): ReactNode {
  const { contact, id, dataVersion } = catalogue;
  return (
    <section>
      <h3>To send a correction</h3>
      <p>
        {contact === "" ? (
          "These data name no contact."
        ) : (
          <>
            Write to: <Contact contact={contact} />
          </>
        )}{" "}
        Please give the link of the record (open the interaction; its link stands under Coding and dates),
        what is wrong, and a published source that says so. Name the data as{" "}
        <b className={styles.id}>{dataVersion === "" ? id : `${id}, version ${dataVersion}`}</b>.
      </p>
    </section>
  );
}

/** An address on the web or of a mailbox can be followed; anything else is said as it stands. */
function Contact({ contact }: { readonly contact: string }): ReactNode {
  const href = contactAddress(contact);
  if (href === null) return <b>{contact}</b>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {contact}
    </a>
  );
}

/** http, https and plain mailboxes only: the words come from a file that may be anybody’s. */
export function contactAddress(contact: string): string | null {
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(contact)) return `mailto:${contact}`;
  return /^https?:\/\//i.test(contact) && URL.canParse(contact) ? new URL(contact).href : null;
}
