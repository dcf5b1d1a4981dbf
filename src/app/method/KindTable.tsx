import { Fragment, type ReactNode } from "react";
import type { Codebook, Kind } from "../../core/model/graph.ts";
import styles from "./Method.module.css";

/** Every kind under its class, with the codes that let it be compared with other event data. */
export function KindTable({ codebook }: { readonly codebook: Codebook }): ReactNode {
  return (
    <section>
      <h3>The codebook</h3>
      <p>
        CAMEO and its successor PLOVER are codings of political events used in research; the Goldstein score
        runs from −10, the most hostile, to 10, the most cooperative. Where a kind has no code of its own, the
        nearest is given, or none. Kinds are directed unless they are marked as mutual.
      </p>
      <table className={styles.kinds}>
        <caption className="visually-hidden">Kinds by class, with their codes</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Usual tone</th>
            <th scope="col">CAMEO</th>
            <th scope="col">PLOVER</th>
            <th scope="col" className={styles.score}>
              Goldstein
            </th>
          </tr>
        </thead>
        {codebook.classes.map(({ id, label }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={5} className={styles.class}>
                {label}
              </th>
            </tr>
            {codebook.kinds
              .filter((kind) => kind.class === id)
              .map((kind) => (
                <KindRow key={kind.id} kind={kind} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function KindRow({ kind }: { readonly kind: Kind }): ReactNode {
  const { label, direction, tone, cameo, plover, goldstein } = kind;
  return (
    <tr>
      <th scope="row">
        {label}
        {direction === "mutual" && <span className={styles.mutual}> (mutual)</span>}
      </th>
      <td>{tone}</td>
      <td>{cameo ?? "–"}</td>
      <td className={styles.plover}>
        <Plover code={plover} score={kind.ploverScore} />
      </td>
      <td className={styles.score}>{goldstein === undefined ? "–" : signed(goldstein)}</td>
    </tr>
  );
}

/** "CONSULT:phone 1.5", broken after the colon where the column is narrow. */
function Plover({
  code,
  score,
}: {
  readonly code: string | undefined;
  readonly score: number | null | undefined;
}): ReactNode {
  if (code === undefined || code === "-") return "–";
  return (
    <>
      {code.split(":").map((part, place) => (
        <Fragment key={part}>
          {place > 0 && (
            <>
              :<wbr />
            </>
          )}
          {part}
        </Fragment>
      ))}
      {score !== undefined && score !== null && ` (${signed(score)})`}
    </>
  );
}

/** With a true minus sign. */
function signed(value: number): string {
  return String(value).replace("-", "−");
}
