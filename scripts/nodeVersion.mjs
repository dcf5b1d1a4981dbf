/**
 * Says so, and stops, where Node is too old to run Demarche. Imported first by the commands that run
 * before anything is installed, so it uses nothing that an old Node lacks.
 */

/** The first supported release of each line: what the build tools ask for. */
const FIRST_OF_LINE = [
  [20, 19],
  [22, 12],
];
const NEXT_LINE = 24;

/**
 * @param {string} version such as "20.19.0"
 * @returns {string | null} what is wrong with it, or null
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const supported =
    major >= NEXT_LINE || FIRST_OF_LINE.some(([line = 0, first = 0]) => major === line && minor >= first);
  if (supported) return null;
  return `Demarche needs Node 20.19 or later (20.19, 22.12, 24 and up); this is Node ${version}. Install a newer one from https://nodejs.org/ and run the command again.`;
}

const problem = nodeProblem(process.versions.node);
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}
