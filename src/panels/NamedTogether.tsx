import type { ReactNode } from "react";
import type { InteractionDetails } from "../core/events/catalogue.ts";
import type { Actor } from "../core/model/graph.ts";
import type { PanelContext } from "./context.ts";
import { InteractionLines } from "./InteractionLines.tsx";
import { rolesOf } from "./rolesOf.ts";

interface NamedTogetherProps {
  readonly context: PanelContext;
  readonly actors: readonly Actor[];
  readonly records: readonly InteractionDetails[];
}

/** Interactions that name both without tying them: said, so that nobody takes them for contact. */
export function NamedTogether({ context, actors, records }: NamedTogetherProps): ReactNode {
  return (
    <InteractionLines
      context={context}
      title="Both named, without a tie between them"
      records={records}
      emphasise={actors}
      alsoOf={({ interaction }) =>
        actors.map(({ id, shortName }) => `${shortName}, ${rolesOf(interaction, id)}`).join("; ")
      }
    />
  );
}
