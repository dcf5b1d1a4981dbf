import { PRESENT_ROLES } from "../core/events/tiesOf.ts";
import type { Interaction } from "../core/model/graph.ts";
import { listed, ROLE_WORDS } from "./wording.ts";

/** "initiator"; "subject: only talked about"; "target and victim". */
export function rolesOf({ participants }: Pick<Interaction, "participants">, actor: string): string {
  const roles = new Set(
    participants.filter((each) => each.actor === actor).map(({ role }) => ROLE_WORDS[role]),
  );
  return listed([...roles]);
}

/** True where the actor took part, rather than being the venue, talked about or absent. */
export function isPresent({ participants }: Pick<Interaction, "participants">, actor: string): boolean {
  return participants.some((each) => each.actor === actor && PRESENT_ROLES.has(each.role));
}
