import type { Kind } from "../model/graph.ts";
import type { ActorId } from "../model/ids.ts";
import type { Direction, Role } from "../model/vocabulary.ts";

/** `a to b` goes one way; `both` is directed each way within the one interaction. */
export interface Tie<Actor extends string = ActorId> {
  readonly a: Actor;
  readonly b: Actor;
  readonly direction: "mutual" | "a to b" | "both";
}

/** What ties depend on: an interaction of a graph, or one just coded, whose actors are only named. */
export interface Tied<Actor extends string> {
  readonly participants: readonly { readonly actor: Actor; readonly role: Role }[];
  readonly direction?: Direction | undefined;
}

/** Roles of those who took part. Who is only the venue, talked about or absent makes no tie. */
export const PRESENT_ROLES: ReadonlySet<Role> = new Set([
  "initiator",
  "party",
  "host",
  "mediator",
  "target",
  "victim",
]);
const ADDRESSED: ReadonlySet<Role> = new Set(["target", "victim", "host"]);
const MEDIATED: ReadonlySet<Role> = new Set(["target", "party"]);

/**
 * The ties that one interaction makes (rule 2), whatever its modality: each pair of actors at most
 * once, none of an actor with itself. A mutual kind ties every pair of those present; a directed one
 * each initiator to each target, victim or host, and mediation each mediator to each target or
 * party. Where nobody has one of the two roles, those present are tied as mutual. The interaction's
 * own direction overrides its kind's.
 */
export function tiesOf<Actor extends string>(
  interaction: Tied<Actor>,
  kind: { readonly id: string; readonly direction: Kind["direction"] },
): readonly Tie<Actor>[] {
  const { participants, direction = kind.direction } = interaction;
  if (direction === "directed") {
    const from = actorsIn(participants, new Set([kind.id === "mediation" ? "mediator" : "initiator"]));
    const to = actorsIn(participants, kind.id === "mediation" ? MEDIATED : ADDRESSED);
    if (from.length > 0 && to.length > 0)
      return distinct(from.flatMap((a) => to.map((b) => tie(a, b, "a to b"))));
  }
  const present = actorsIn(participants, PRESENT_ROLES);
  return distinct(present.flatMap((a, place) => present.slice(place + 1).map((b) => tie(a, b, "mutual"))));
}

/** Each actor that has one of the roles, once, in the order of naming. */
export function actorsIn<Actor extends string>(
  participants: Tied<Actor>["participants"],
  roles: ReadonlySet<Role>,
): readonly Actor[] {
  return [...new Set(participants.filter(({ role }) => roles.has(role)).map(({ actor }) => actor))];
}

function tie<Actor extends string>(a: Actor, b: Actor, direction: Tie["direction"]): Tie<Actor> {
  return { a, b, direction };
}

function distinct<Actor extends string>(ties: readonly Tie<Actor>[]): readonly Tie<Actor>[] {
  const known = new Map<string, Tie<Actor>>();
  for (const one of ties) {
    if (one.a === one.b) continue;
    const back = known.get(`${one.b} ${one.a}`);
    if (back !== undefined) known.set(`${one.b} ${one.a}`, { ...back, direction: "both" });
    else known.set(`${one.a} ${one.b}`, one);
  }
  return [...known.values()];
}
