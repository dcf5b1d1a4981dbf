import { quoted } from "../notices.ts";
import type { Pin } from "../view.ts";
import { isId } from "./id.ts";
import { readList } from "./list.ts";
import type { Parameter, ParameterReading } from "./parameter.ts";

const PIN = /^([^.]+)\.(-?\d{1,7})\.(-?\d{1,7})$/;
const FORM = "an actor and two whole numbers, such as `mike-pompeo.240.215`";

/** Actors that stand where a hand put them: `pin=id.x.y~id.x.y`, in layout units, sorted by actor. */
export const pins: Parameter = {
  name: "pin",
  read: (raw) =>
    onceEach(
      readList(raw, {
        nouns: { one: "pinned actor", many: "pinned actors" },
        expected: { one: FORM, many: FORM },
        item: (text) => (readPin(text) === undefined ? undefined : text),
        patch: (texts) => ({ pins: texts.map(readPin).filter((pin) => pin !== undefined) }),
      }),
    ),
  write: (view) => {
    const written = view.pins.filter(({ actor }) => isId(actor)).toSorted(byActor);
    return written.length === 0 ? undefined : written.map(pinText).join("~");
  },
};

const pinText = ({ actor, x, y }: Pin): string => `${actor}.${x}.${y}`;

function readPin(text: string): Pin | undefined {
  const [, actor = "", x, y] = PIN.exec(text) ?? [];
  // Adding 0 makes 0 of -0.
  return isId(actor) ? { actor, x: Number(x) + 0, y: Number(y) + 0 } : undefined;
}

/** Nobody stands in two places: of several, the first as written in a sorted link is kept. */
function onceEach(reading: ParameterReading): ParameterReading {
  if (!reading.ok) return reading;
  const kept = new Map<string, Pin>();
  const repeated: Pin[] = [];
  for (const pin of reading.patch.pins ?? []) {
    if (kept.has(pin.actor)) repeated.push(pin);
    else kept.set(pin.actor, pin);
  }
  const notices = repeated.map(
    (pin) => `${quoted(pin.actor)} is pinned more than once, and ${quoted(pinText(pin))} was left out`,
  );
  return {
    ok: true,
    patch: { pins: [...kept.values()].toSorted(byActor) },
    notices: [...(reading.notices ?? []), ...notices],
  };
}

/** By code unit, the same everywhere. */
export function byActor(a: Pin, b: Pin): number {
  return a.actor < b.actor ? -1 : a.actor > b.actor ? 1 : 0;
}
