import { actorSheet } from "./actorSheet.tsx";
import { interactionSheet } from "./interactionSheet.tsx";
import type { Sheet, SheetInput, SheetName } from "./sheet.ts";
import { tieSheet } from "./tieSheet.tsx";

export function makeSheet(name: SheetName, input: SheetInput): Sheet {
  switch (name) {
    case "interactions":
      return interactionSheet(input);
    case "ties":
      return tieSheet(input);
    case "actors":
      return actorSheet(input);
  }
}
