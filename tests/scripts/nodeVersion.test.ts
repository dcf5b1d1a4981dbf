import { expect, test } from "vitest";
import { nodeProblem } from "../../scripts/nodeVersion.mjs";

test.each(["20.19.0", "20.20.2", "22.12.0", "22.20.1", "24.0.0", "25.1.0", "26.0.0"])(
  "Node %s will do",
  (version) => {
    expect(nodeProblem(version)).toBe(null);
  },
);

test.each(["18.20.8", "20.18.3", "21.7.3", "22.11.0", "23.11.0", "6.17.1"])(
  "Node %s will not, and is told so",
  (version) => {
    expect(nodeProblem(version)).toBe(
      `Demarche needs Node 20.19 or later (20.19, 22.12, 24 and up); this is Node ${version}. Install a newer one from https://nodejs.org/ and run the command again.`,
    );
  },
);
