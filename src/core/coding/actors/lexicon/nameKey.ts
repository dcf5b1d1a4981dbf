import { fold } from "../../text/fold.ts";

const SAME: Readonly<Record<string, string>> = {
  mohammad: "mohammed", muhammad: "mohammed", mohamed: "mohammed", muhammed: "mohammed", mohamad: "mohammed",
  mehmood: "mahmood", mahmoud: "mahmood", mahmud: "mahmood", el: "al", ben: "bin", ibn: "bin",
  abdel: "abdul", abd: "abdul", serge: "sergey", sergei: "sergey", aleksandr: "alexander", alexandr: "alexander",
  dmitri: "dmitry", dmitriy: "dmitry", yuri: "yury", hussain: "hussein", hossein: "hossein", ahmad: "ahmed",
  usama: "osama", khaled: "khalid", saud: "saud", joseph: "joseph",
}; // prettier-ignore

/**
 * The words of a name for comparing: folded, hyphens taken for spaces, without initials, and with
 * common ways of spelling the same name made one ("Mohamed", "el-Sisi", "Zelenskiy", "Qassem").
 */
export function nameWords(name: string): string[] {
  return fold(name)
    .split(/[\s\-–]+/)
    .filter((word) => word !== "" && !isInitial(word))
    .map(sameSpelling);
}

export function nameKey(name: string): string {
  return nameWords(name).join(" ");
}

function isInitial(word: string): boolean {
  return word.length <= 2 && (word.endsWith(".") || word.length === 1);
}

function sameSpelling(word: string): string {
  const bare = word.replace(/\.$/, "").replaceAll("'", "");
  const same = Object.hasOwn(SAME, bare) ? (SAME[bare] ?? bare) : bare;
  const ending = same.length > 4 ? same.replace(/(?:iy|yy|ii|ij)$/, "y") : same;
  return ending.replaceAll(/([b-df-hj-np-tv-z])\1/g, "$1");
}
