import styles from "./Network.module.css";
import type { Pointed } from "./usePointing.ts";

const GAP_PX = 14;
const WIDTH_PX = 260;

/** Names what is pointed at, in full: labels on the network are short. */
export function Tip({ pointed }: { readonly pointed: Pointed }) {
  const left = Math.max(4, Math.min(pointed.x + GAP_PX, pointed.frameWidth - WIDTH_PX));
  return (
    <div className={styles.tip} style={{ left, top: pointed.y + GAP_PX }} aria-hidden="true">
      <b>{pointed.title}</b>
      <span>{pointed.note}</span>
      {pointed.hint !== null && <span>{pointed.hint}</span>}
    </div>
  );
}
