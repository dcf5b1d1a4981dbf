import { act } from "react";
import { expect, it, vi } from "vitest";
import { EMPTY_VIEW, type View } from "../../src/core/view/view.ts";
import { DetailsPanel } from "../../src/panels/DetailsPanel.tsx";
import { FiltersPanel } from "../../src/panels/FiltersPanel.tsx";
import type { FilterChange } from "../../src/panels/filterChange.ts";
import { mounted, press, texts } from "./mounted.ts";
import { catalogue, opened, propsFor } from "./smallPanel.ts";

const CHAINS: View = { ...EMPTY_VIEW, chain: ["ben-placeholder", "river-brigade"] };

it("lists the chains by the actors they go through, with kinds and dates, and marks possible ones", () => {
  const panel = mounted(<DetailsPanel {...propsFor(null, CHAINS)} />);
  const { found } = opened.query(CHAINS).chains!;
  expect(texts(panel, "h3")[0]).toBe(`Chains ${found.length}`);
  const [first] = texts(panel, "h4");
  expect(first).toBe("Placeholder → Example → Brigade");
  expect(texts(panel, "h4 + ul ol")[0]).toMatch(/^call.*27 Dec 2019Condemnation31 Dec 2019$/i);
  expect(found.some(({ isCertain }) => !isCertain)).toBe(
    texts(panel, "p").some((text) => text.startsWith("Possible")),
  );
});

it("says where there is no chain", () => {
  const panel = mounted(<DetailsPanel {...propsFor(null, { ...CHAINS, kinds: ["siege"] })} />);
  expect(texts(panel, "p")).toContain(
    "No chain of at most 4 interactions, each no earlier than the one before.",
  );
});

it("is asked for from a pair, and from an actor to another", () => {
  const onChain = vi.fn<(from: string, to: string) => void>();
  const pair = { type: "tie", a: "ben-placeholder", b: "river-brigade" } as const;
  press(
    mounted(<DetailsPanel {...propsFor(pair, EMPTY_VIEW)} onChain={onChain} />),
    "Chains between these two",
  );
  const actor = mounted(
    <DetailsPanel {...propsFor({ type: "actor", actor: "ada-example" }, EMPTY_VIEW)} onChain={onChain} />,
  );
  const select = actor.querySelector("select")!;
  act(() => {
    select.value = "river-brigade";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(onChain.mock.calls.map((ends) => ends.toSorted())).toEqual([
    ["ben-placeholder", "river-brigade"],
    ["ada-example", "river-brigade"],
  ]);
});

it("is turned around and taken out in the filters, and its pauses are bounded there", () => {
  const onChange = vi.fn<(change: FilterChange) => void>();
  const panel = mounted(
    <FiltersPanel
      catalogue={catalogue}
      picture={opened.query(CHAINS)}
      view={CHAINS}
      onChange={onChange}
      onClear={() => undefined}
      undo={null}
      onUndo={() => undefined}
    />,
  );
  press(panel, "The other way round");
  press(panel, "No chains");
  expect(onChange.mock.calls).toEqual([
    [{ chain: ["river-brigade", "ben-placeholder"] }],
    [{ chain: null, longestPause: null }],
  ]);
});
