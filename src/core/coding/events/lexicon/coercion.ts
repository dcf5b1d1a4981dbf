import type { VerbFrame } from "../frames/frame.ts";

/** Coercion: sanctions, breaks, protests, arrests, deployments. */
export const COERCION_VERBS: readonly VerbFrame[] = [
  { verbs: "sanction blacklist embargo", kind: "sanction", target: "object", owner: true },
  { verbs: "designate", kind: "sanction", target: "object", owner: true, active: true, without: "successor" },
  { verbs: "ban bar", kind: "sanction", target: "object from", owner: true },
  { verbs: "freeze", kind: "sanction", target: "object of", owner: true, need: "assets accounts funds" },
  { verbs: "expel", kind: "downgrade", target: "object", owner: true },
  {
    verbs: "recall withdraw",
    kind: "downgrade",
    target: "from to in",
    need: "ambassador ambassadors envoy diplomats diplomat charge staff",
    place: true,
  },
  {
    verbs: "sever cut break suspend halt freeze downgrade",
    kind: "downgrade",
    target: "with",
    need: "ties relations contacts cooperation diplomatic",
  },
  {
    verbs: "break_off call_off suspend halt",
    kind: "downgrade",
    target: "with",
    need: "talks negotiations dialogue",
  },
  { verbs: "suspend", kind: "downgrade", target: "object", owner: true, need: "membership" },
  {
    verbs: "storm ransack",
    kind: "protest",
    crowd: true,
    target: "object",
    owner: true,
    need: "embassy consulate mission compound parliament",
  },
  {
    verbs: "protest demonstrate rally march",
    kind: "protest",
    crowd: true,
    target: "against at outside",
    owner: true,
    place: true,
  },
  {
    verbs: "arrest detain jail imprison indict extradite sentence convict seize capture abduct kidnap",
    kind: "detention",
    target: "object",
    owner: true,
    veto: "control power town city village base territory weapons drugs land airport area areas opportunity",
  },
  {
    verbs: "deploy mobilise mobilize dispatch station",
    kind: "deployment",
    target: "against to in near at",
    place: true,
    active: true,
  },
  {
    verbs: "send",
    kind: "deployment",
    target: "to near towards",
    place: true,
    need: "troops warship warships ship ships jets bomber bombers carrier soldiers forces marines fighters fighter",
    active: true,
  },
];
