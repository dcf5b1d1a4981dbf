import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createCoder } from "../../../../src/core/coding/coder.ts";
import { joinTables } from "../../../../src/core/coding/tables/actorTable.ts";
import { parseActorTable } from "../../../../src/core/coding/tables/parseActorTable.ts";
import { shippedTable } from "../../../../src/core/coding/tables/shippedTable.ts";
import { dayFromIso } from "../../../../src/core/model/day.ts";
import { problemText } from "../../../../src/core/model/problem.ts";

// Invented people and bodies.

test("an actor's offices are read as texts name them, with their terms as days", () => {
  const { table, problems } = parseActorTable([
    {
      name: "Juno Askari",
      type: "person",
      country: "ITA",
      roles: [
        { title: "Minister of Foreign Affairs of Italy", organisation: "italy", from: "2020", to: "2021-03" },
      ],
    },
  ]);
  expect(problems).toEqual([]);
  expect(table.people).toEqual([
    {
      id: "juno-askari",
      name: "Juno Askari",
      names: [],
      sex: undefined,
      state: "ITA",
      offices: [
        {
          title: "foreign minister",
          body: "italy",
          first: dayFromIso("2020-01-01"),
          last: dayFromIso("2021-03-31"),
        },
      ],
    },
  ]);
});

test("what does not hold is left out and told, and the rest is taken", () => {
  const { table, problems } = parseActorTable({
    actors: [
      { name: " ", type: "party" },
      { name: "Askari Club", type: "club" },
      5,
      { name: "Askari Party", type: "party" },
    ],
  });
  expect(table.bodies.map(({ name }) => name)).toEqual(["Askari Party"]);
  expect(problems.map(problemText)).toEqual([
    'actors[0].name: " " is blank; expected text',
    'actors[1].type: unknown type "club"; expected person, state, government body, armed group, intergovernmental organisation, party, company, place/facility or unknown',
    "actors[2]: 5 is not an actor",
  ]);
});

test("a file that is no list of actors gives none and says so", () => {
  expect(parseActorTable("Juno").problems.map(problemText)).toEqual(['"Juno" is not a list of actors']);
  expect(parseActorTable({}).problems.map(problemText)).toEqual([
    "actors: missing; expected a list of actors",
  ]);
  expect(parseActorTable(JSON.parse('{"__proto__": {"actors": []}}')).table.people).toEqual([]);
});

test("the default data set's actors can be read without a problem", () => {
  const { table, problems } = parseActorTable(JSON.parse(readFileSync("data/actors.json", "utf8")));
  expect(problems).toEqual([]);
  const officesOf = (id: string) =>
    table.people.find((person) => person.id === id)?.offices.map(({ title }) => title);
  expect(officesOf("mike-pompeo")).toEqual(["secretary of state"]);
  expect(officesOf("javad-zarif")).toEqual(["foreign minister"]);
});

test("a coder with added actors knows them, and takes them before those that it came with", () => {
  const { table } = parseActorTable([
    { name: "Askari Front", type: "armed group", names: ["AF"] },
    {
      name: "Mike Pompeo",
      id: "my-pompeo",
      type: "person",
      country: "USA",
      roles: [{ title: "Secretary of State", from: "2018" }],
    },
  ]);
  const code = createCoder(joinTables(shippedTable(), table));
  const [one] = code("Pompeo condemned the Askari Front.", dayFromIso("2019-01-01") ?? 0).interactions;
  expect(one?.participants.map(({ name, actor }) => [name, actor])).toEqual([
    ["Pompeo", "my-pompeo"],
    ["Askari Front", "askari-front"],
  ]);
});
