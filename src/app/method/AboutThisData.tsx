import type { ReactNode } from "react";

/** What is uncertain in the data that come with the explorer, and was decided for them. */
export function AboutThisData(): ReactNode {
  return (
    <section>
      <h3>In these data</h3>
      <ul>
        <li>
          <b>Where they come from.</b> Published news reports, government read-outs and a few documents of
          December 2019 to March 2020, digested in our own words. Of most sources the opening of the page was
          read, or the place named; the Al-Monitor news brief of about 2 January 2020 was read whole.
        </li>
        <li>
          <b>Coverage</b> follows what was published in English and a few other languages, and is thickest
          around 3 to 9 January 2020.
        </li>
        <li>
          <b>Accounts of some calls differ</b> on who made them. The note on the record says how.
        </li>
        <li>
          <b>Days near midnight.</b> Baghdad and Washington may be on different days; a date is the one where
          it happened.
        </li>
        <li>
          <b>Terms of office</b> come from general knowledge, not from the sources cited. A bound that we do
          not know is left open.
        </li>
        <li>
          <b>The Kurdistan Regional Government</b> is given as an organ of Iraq, so it and its office holders
          roll up to Iraq. That is a choice: it is a government of its own region.
        </li>
        <li>
          <b>Unidentified rocket crews</b> stands for the unknown authors of rocket attacks that nobody
          claimed, or whose author is disputed. It is not one group, and its ties say nothing about who stood
          behind an attack.
        </li>
        <li>
          <b>The Swiss channel.</b> When Iran summons the Swiss envoy to protest to Washington, the tie is
          Iran to the United States; the envoy’s part is shown with the record.
        </li>
        <li>
          <b>Native spellings</b> of names are given where they are sure, and left out otherwise.
        </li>
      </ul>
    </section>
  );
}
