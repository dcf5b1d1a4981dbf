import type { ReactNode } from "react";
import { type SignShape, signShape } from "../core/layout/signShape.ts";
import type { ActorType } from "../core/model/vocabulary.ts";
import styles from "./ActorSign.module.css";

interface ActorSignProps {
  readonly type: ActorType;
  /** Side of the square that it stands in, px. */
  readonly size?: number;
  /** Radius of the circle of the same area, px; signs of one radius are equally large. */
  readonly radius?: number;
}

/** The shape of an actor's type, as in the network. Decoration: name or type always stands beside it. */
export function ActorSign({ type, size = 14, radius = size * 0.36 }: ActorSignProps): ReactNode {
  const half = size / 2;
  return (
    <svg
      className={styles.sign}
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${size} ${size}`}
      aria-hidden="true"
    >
      <Outline shape={signShape(type)} radius={radius} />
    </svg>
  );
}

function Outline({ shape, radius }: { readonly shape: SignShape; readonly radius: number }): ReactNode {
  const [rx, ry] = [shape.rx * radius, shape.ry * radius];
  if (shape.corners === null) return <circle r={radius} />;
  if (shape.name === "square") return <rect x={-rx} y={-ry} width={rx * 2} height={ry * 2} rx={rx * 0.35} />;
  const points = shape.corners.map((corner, place) => (corner * (place % 2 === 0 ? rx : ry)).toFixed(2));
  return <polygon points={points.join(" ")} strokeLinejoin="round" />;
}
