import type { NounFrame, VerbFrame } from "../frames/frame.ts";

const MISSILES =
  "missile missiles rocket rockets mortar mortars shell shells artillery drones drone projectiles";
const STRIKE_IDIOMS = "deal balance agreement blow chord accord tone bargain record pose note compromise";
/** Things that strike from the air, in the subject or after the verb. */
const AIR =
  "airstrike airstrikes air jets jet planes warplanes aircraft missile missiles rocket rockets drone drones artillery helicopters helicopter bombers mortar";

/** Force: strikes, attacks, killings, sieges. */
export const FORCE_VERBS: readonly VerbFrame[] = [
  {
    verbs: "fire launch",
    kind: "strike",
    target: "at on into toward towards over against near in",
    need: MISSILES,
    place: true,
  },
  {
    verbs: "shoot_down down",
    kind: "strike",
    target: "object",
    owner: true,
    need: "plane jet jets drone helicopter aircraft warplane missile missiles fighter",
  },
  {
    verbs: "strike hit pound",
    kind: "strike",
    target: "object at where",
    owner: true,
    place: true,
    veto: STRIKE_IDIOMS,
    need: AIR,
  },
  { verbs: "bomb shell bombard", kind: "strike", target: "object where", owner: true, place: true },
  {
    verbs: "strike",
    kind: "strike",
    target: "object where",
    owner: true,
    place: true,
    veto: STRIKE_IDIOMS,
    active: true,
  },
  {
    verbs: "attack raid ambush invade assault storm target",
    kind: "attack",
    target: "object where",
    owner: true,
    place: true,
    veto: "plan proposal decision record policy policies critics idea bill media remarks speech report inflation issue issues",
  },
  { verbs: "shoot gun_down", kind: "killing", target: "object", owner: true, need: "dead" },
  {
    verbs: "open_fire fire shoot",
    kind: "attack",
    target: "on at object",
    owner: true,
    place: true,
    need: "troops soldiers police border patrol boat boats rockets forces protesters demonstrators militants post posts civilians",
  },
  {
    verbs: "clash fight battle",
    kind: "attack",
    target: "with against object",
    mutual: true,
    without: "corruption virus fire fires crime climate disease",
  },
  {
    verbs: "kill assassinate execute murder behead",
    kind: "killing",
    target: "object",
    owner: true,
    veto: "bill proposal plan deal idea hope hopes time chances order contract",
  },
  {
    verbs: "kill",
    kind: "killing",
    target: "where",
    place: true,
    active: true,
    counted: true,
    need: "people civilians soldiers policemen officers villagers worshippers troops",
    without: "militants terrorists fighters insurgents",
  },
  {
    verbs: "capture seize retake recapture",
    kind: "attack",
    target: "from",
    active: true,
    need: "town city village base territory airport area district province capital",
  },
  { verbs: "exchange trade", kind: "attack", target: "with", mutual: true, need: "fire gunfire shelling" },
  { verbs: "besiege blockade encircle occupy", kind: "siege", target: "object", owner: true, place: true },
  {
    verbs: "seize",
    kind: "siege",
    target: "object",
    owner: true,
    need: "ship vessel tanker boat embassy consulate building",
  },
];

export const FORCE_NOUNS: readonly NounFrame[] = [
  {
    nouns:
      "airstrike airstrikes strike strikes bombing bombardment shelling air-strike air-strikes raid raids",
    kind: "strike",
    source: "by from of",
    target: "on against in at",
    place: true,
    veto: "hunger rail labor labour general suicide bus train general workers teachers",
    verbs: "conduct carry launch",
    ended: "deescalation",
  },
  {
    nouns: "attack attacks offensive assault invasion incursion aggression",
    kind: "attack",
    source: "by from",
    target: "on against of",
    place: true,
    veto: "heart panic cyber",
    verbs: "launch mount carry conduct stage",
    ended: "deescalation",
  },
  { nouns: "clashes clash fighting", kind: "attack", target: "with against", mutual: true },
  {
    nouns: "blockade siege",
    kind: "siege",
    source: "by",
    target: "of on",
    place: true,
    verbs: "impose lay",
    ended: "deescalation",
  },
  { nouns: "killing assassination", kind: "killing", source: "by", target: "of" },
  {
    nouns: "protest protests demonstration demonstrations rally",
    kind: "protest",
    source: "by of",
    target: "against at outside",
    verbs: "stage hold",
  },
];
