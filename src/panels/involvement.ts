import { placeOfRow } from "../core/events/placeOfRow.ts";
import type { Catalogue, InteractionDetails } from "../core/events/catalogue.ts";
import type { Picture } from "../core/events/picture.ts";
import { tiesOf } from "../core/events/tiesOf.ts";
import { findKind } from "./kindLabel.ts";
import { tiesByStrength } from "./ranking.ts";
import { isPresent } from "./rolesOf.ts";
import { findActor } from "./selecting.ts";

/** "counted" is what the actor's own count in the picture counts; "named": venue, talked about or absent. */
export type Involvement = "counted" | "not counted" | "named";

/**
 * How one actor is involved in a record, by the rule of the picture: counted where the interaction
 * is shown and one of its ties with the actor is too, or where it gives the actor no tie at all.
 * Rolled up to states, the ties of the picture are not those of the records: what is shown counts.
 */
export function involvement(
  actor: string,
  picture: Picture,
  catalogue: Catalogue,
  rolledUp = false,
): (record: InteractionDetails) => Involvement {
  const row = findActor(catalogue, actor)?.row ?? -1;
  const inPicture = placeOfRow(picture.actors.row, row) >= 0;
  const partners = new Set(tiesByStrength(picture, row).map(({ partner }) => catalogue.actors[partner]?.id));
  return ({ row: interactionRow, interaction }) => {
    if (!isPresent(interaction, actor)) return "named";
    if (rolledUp) return placeOfRow(picture.interactions, interactionRow) < 0 ? "not counted" : "counted";
    if (!inPicture || placeOfRow(picture.interactions, interactionRow) < 0) return "not counted";
    const kind = findKind(catalogue.codebook, interaction.kind);
    const ties = kind === undefined ? [] : tiesOf(interaction, kind);
    const own = ties.filter(({ a, b }) => a === actor || b === actor);
    const counted = own.length === 0 || own.some(({ a, b }) => partners.has(a === actor ? b : a));
    return counted ? "counted" : "not counted";
  };
}
