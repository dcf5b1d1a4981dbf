import { expect, it } from "vitest";
import { columnsOf } from "../../../src/core/events/columns.ts";
import { inRowOrder } from "../../../src/core/events/dateColumns.ts";
import { openGraph } from "../../../src/core/events/openGraph.ts";
import { strengthsOf } from "../../../src/core/search/strengths.ts";
import { EMPTY_VIEW } from "../../../src/core/view/view.ts";
import { randomGraph } from "../../fixtures/randomGraph.ts";

it("agrees with the ties of a picture without filters, on random graphs", () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const graph = randomGraph(seed);
    const { ties } = openGraph(graph).query(EMPTY_VIEW);
    const strengths = strengthsOf(columnsOf(inRowOrder(graph)));
    const counts = new Map([...ties.count].map((count, tie) => [`${ties.a[tie]} ${ties.b[tie]}`, count]));
    const partners = graph.actors.map((_, one) =>
      graph.actors.flatMap((_, other) =>
        counts.has([one, other].toSorted((a, b) => a - b).join(" ")) ? other : [],
      ),
    );
    graph.actors.forEach((_, a) =>
      graph.actors.forEach((_, b) => {
        if (a >= b) return;
        expect(strengths.of(b, a).tied).toBe(counts.get(`${a} ${b}`) ?? 0);
        const shared = partners[a]!.filter((actor) => partners[b]!.includes(actor));
        expect(strengths.sharedPartners(a, b).toSorted((x, y) => x - y)).toEqual(shared);
      }),
    );
  }
});
