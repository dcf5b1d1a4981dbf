import type { ReactNode } from "react";
import { STRANDS, type Picture } from "../core/events/picture.ts";
import type { ActorType } from "../core/model/vocabulary.ts";
import type { Selection } from "../core/view/view.ts";
import { withCommas } from "../core/view/words.ts";
import { ActorSign } from "./ActorSign.tsx";
import type { PanelContext } from "./context.ts";
import panel from "./panel.module.css";
import { strandsInWords } from "./strand.ts";
import styles from "./TieRow.module.css";
import { ToneBar } from "./ToneBar.tsx";
import { ToneMark } from "./ToneMark.tsx";
import { ViewLink } from "./ViewLink.tsx";

interface TieRowProps {
  readonly context: PanelContext;
  /** Place of the tie in the picture. */
  readonly tie: number;
  readonly name: string;
  /** Type of the partner, where the row names only that one. */
  readonly type?: ActorType | undefined;
  readonly to: Selection;
  /** What the longest bar of its list stands for; the strongest tie of the picture where nothing is said. */
  readonly most?: number;
}

/** More interactions than this are drawn as a bar. */
const MOST_MARKS = 6;
const BAR_PX = 64;

/** One tie as a link: its name, a mark for each interaction, the count. */
export function TieRow({ context, tie, name, type, to, most }: TieRowProps): ReactNode {
  const { picture } = context;
  const { count, strands } = picture.ties;
  const total = count[tie] ?? 0;
  return (
    <li>
      <ViewLink context={context} to={to} className={panel.row}>
        {type !== undefined && <ActorSign type={type} />}
        <span className={panel.rowName}>{name}</span>
        <span className={styles.marks} role="img" aria-label={strandsInWords(strands, tie * STRANDS.length)}>
          {total <= MOST_MARKS ? (
            <Marks strands={strands} tie={tie} />
          ) : (
            <Bar picture={picture} tie={tie} most={most ?? mostOf(picture)} />
          )}
        </span>
        <span className={panel.rowCount}>{withCommas(total)}</span>
      </ViewLink>
    </li>
  );
}

function Marks({ strands, tie }: { readonly strands: Int32Array; readonly tie: number }): ReactNode {
  return STRANDS.flatMap((strand, offset) =>
    Array.from({ length: strands[tie * STRANDS.length + offset] ?? 0 }, (_, place) => (
      <ToneMark key={`${strand} ${place}`} strand={strand} decorative />
    )),
  );
}

interface BarProps {
  readonly picture: Picture;
  readonly tie: number;
  readonly most: number;
}

function Bar({ picture: { ties }, tie, most }: BarProps): ReactNode {
  const of = (offset: number): number => ties.strands[tie * STRANDS.length + offset] ?? 0;
  return <ToneBar counts={[of(0), of(1), of(2) + of(3)]} max={most} widthPx={BAR_PX} align="end" />;
}

function mostOf({ ties }: Picture): number {
  return ties.count.reduce((most, each) => Math.max(most, each), 0);
}
