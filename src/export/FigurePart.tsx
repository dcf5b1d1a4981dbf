import { type ReactNode, useState } from "react";
import { type FigureHeading, figureHeading } from "../core/figure/figureHeading.ts";
import type { FigureSize } from "../core/figure/figureShape.ts";
import type { ThemeName } from "../core/figure/figureTheme.ts";
import { summarise, summaryText } from "../core/view/summary.ts";
import styles from "./Export.module.css";
import type { Exported } from "./exported.ts";
import figureStyles from "./Figure.module.css";
import { FigureFiles } from "./FigureFiles.tsx";
import { HeadingFields } from "./HeadingFields.tsx";
import { Part } from "./Part.tsx";
import { Segments } from "./Segments.tsx";
import { type Figure, type FigureChoice, useFigure } from "./useFigure.ts";

const SIZES: readonly (readonly [FigureSize, string])[] = [
  ["page", "Page"],
  ["column", "Column"],
  ["slide", "Slide"],
  ["screen", "Screen"],
];

const SIZE_WORDS: Readonly<Record<FigureSize, string>> = {
  page: "180 mm wide: a page of a paper or report.",
  column: "90 mm wide: a column of a journal or newspaper; only the busiest actors are named.",
  slide: "16 to 9, 1,600 by 900 pixels: a slide.",
  screen: "The network exactly as large as it is on the screen.",
};

const THEMES: readonly (readonly [ThemeName, string])[] = [
  ["light", "Light"],
  ["dark", "Dark"],
];

const PARTS: readonly (readonly ["timeline" | "sources" | "qr", string])[] = [
  ["timeline", "Timeline"],
  ["sources", "Sources"],
  ["qr", "QR code"],
];

const START = { size: "page", theme: "light", timeline: true, sources: true, qr: true } as const;

/** The network as a picture to print or show, with all that is needed to read it. */
export function FigurePart({ exported }: { readonly exported: Exported }): ReactNode {
  const [choice, setChoice] = useState<FigureChoice>(() => ({ ...START, heading: headingAtFirst(exported) }));
  const figure = useFigure(exported, choice);
  const isNetwork = exported.view.tab === "network";
  return (
    <Part
      title="Figure"
      choice={
        <Segments
          legend="Size of the figure"
          options={SIZES}
          value={choice.size}
          onChange={(size) => setChoice({ ...choice, size })}
        />
      }
    >
      <p className={styles.lead}>
        {SIZE_WORDS[choice.size]}
        {!isNetwork && " A figure shows the network, also of a view that is open as a table or matrix."}
      </p>
      <Looks choice={choice} onChange={setChoice} />
      <HeadingFields
        heading={choice.heading ?? exported.heading}
        onChange={(heading) => setChoice({ ...choice, heading })}
      />
      {figure.type !== "failed" && (
        <FigureFiles
          picture={figure.type === "drawn" && figure.choice === choice ? figure.picture : null}
          exported={exported}
          size={choice.size}
        />
      )}
      <Preview figure={figure} exported={exported} />
    </Part>
  );
}

interface LooksProps {
  readonly choice: FigureChoice;
  readonly onChange: (choice: FigureChoice) => void;
}

/** Its colours, and which of its parts it has. */
function Looks({ choice, onChange }: LooksProps): ReactNode {
  return (
    <div className={figureStyles.choices}>
      <Segments
        legend="Colours of the figure"
        options={THEMES}
        value={choice.theme}
        onChange={(theme) => onChange({ ...choice, theme })}
      />
      {PARTS.map(([part, label]) => (
        <label key={part} className={figureStyles.tick}>
          <input
            type="checkbox"
            checked={choice[part]}
            onChange={() => onChange({ ...choice, [part]: !choice[part] })}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

/** Said only where the data alone would give another: so a figure is the same file as the command line's. */
function headingAtFirst({ heading, view, catalogue }: Exported): FigureHeading | null {
  const own = figureHeading(view, catalogue);
  return own.title === heading.title && own.note === heading.note ? null : heading;
}

function Preview({ figure, exported }: { readonly figure: Figure; readonly exported: Exported }): ReactNode {
  const { view, picture, catalogue } = exported;
  switch (figure.type) {
    case "drawing":
      return <div className={figureStyles.preview} role="img" aria-label="The figure is being drawn" />;
    case "failed":
      return (
        <p className={styles.outcome} role="alert">{`The figure could not be drawn: ${figure.message}.`}</p>
      );
    case "drawn":
      return (
        <div className={figureStyles.preview}>
          <img
            src={figure.address}
            width={figure.picture.widthPx}
            height={figure.picture.heightPx}
            alt={`Preview of the figure. ${summaryText(summarise(view, picture, catalogue))}`}
          />
        </div>
      );
  }
}
