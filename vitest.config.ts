import { defineConfig } from "vitest/config";

/** Folders whose code needs a page; all others are tested without one. */
const SCREEN =
  "tests/{ui,network,matrix,timeline,panels,table,search,stories,export,share,app}/**/*.test.{ts,tsx}";

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Property tests and the whole data set take seconds on a busy machine.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "plain",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [SCREEN],
        },
      },
      { extends: true, test: { name: "screen", environment: "happy-dom", include: [SCREEN] } },
    ],
  },
});
