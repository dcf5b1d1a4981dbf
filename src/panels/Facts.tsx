import { Fragment, type ReactNode } from "react";
import panel from "./panel.module.css";

/** Names and values side by side; those without a value are left out. */
export function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, value: ReactNode])[];
}): ReactNode {
  return (
    <dl className={panel.facts}>
      {facts
        .filter(([, value]) => value !== "" && value !== null)
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
