import { describe, expect, it, test } from "vitest";
import { groupsInWords, inWords, realGraph } from "./realGraph.ts";

const first = (text: string): string => {
  const [group] = realGraph.search(text, 5).groups;
  return group?.results[0] === undefined ? "nothing" : inWords(group.results[0]);
};
const actorsFound = (text: string): readonly string[] =>
  realGraph
    .search(text, 20)
    .groups.filter(({ name }) => name === "Actors")
    .flatMap(({ results }) => results.map(inWords));

test.each<[typed: string, first: string]>([
  // names as they are written
  ["pompeo", "Mike Pompeo"],
  ["POMPEO", "Mike Pompeo"],
  ["Mike Pompeo", "Mike Pompeo"],
  ["Erdogan", "Recep Tayyip Erdoğan"],
  ["Cavusoglu", "Mevlüt Çavuşoğlu"],
  ["Hezbollah", "Hezbollah (Lebanon)"],
  ["Sadr", "Muqtada al-Sadr"],
  ["al-Sadr", "Muqtada al-Sadr"],
  ["le drian", "Jean-Yves Le Drian"],
  ["ledrian", "Jean-Yves Le Drian"],
  ["K1", "K-1 Air Base"],
  ["K-1", "K-1 Air Base"],
  ["Iran", "Iran"],
  ["iraq", "Iraq"],
  ["السيستاني", "Ali al-Sistani"],
  ["سليماني", "Qasem Soleimani"],
  ["王毅", "Wang Yi"],
  // other names
  ["MBS", "Mohammed bin Salman"],
  ["mbz", "Mohammed bin Zayed"],
  ["Bibi", "Benjamin Netanyahu"],
  ["Tehran", "Iran"],
  ["Bern", "Switzerland"],
  ["US", "United States"],
  ["Pentagon", "US Department of Defense"],
  ["Hashd", "Popular Mobilization Forces"],
  ["majlis", "Islamic Consultative Assembly (Iranian parliament)"],
  // begun
  ["netan", "Benjamin Netanyahu"],
  ["asaib", "Asaib Ahl al-Haq"],
  ["mohammed bin sal", "Mohammed bin Salman"],
  // other ways to write them in Latin letters
  ["Netanyaho", "Benjamin Netanyahu"],
  ["Netanyahou", "Benjamin Netanyahu"],
  ["Kataeb Hizballah", "Kataib Hezbollah"],
  ["Suleimani", "Qasem Soleimani"],
  ["Kassem Sulaymani", "Qasem Soleimani"],
  ["Mohamed bin Salman", "Mohammed bin Salman"],
  ["Muhammad ibn Salman", "Mohammed bin Salman"],
  ["Hizbullah", "Hezbollah (Lebanon)"],
  ["rohani", "Hassan Rouhani"],
  ["Khamenai", "Ali Khamenei"],
  ["Saleh", "Barham Salih"],
  ["zelenskiy", "Volodymyr Zelensky"],
  ["Moqtada al Sadr", "Muqtada al-Sadr"],
  ["abdulmahdi", "Adel Abdul Mahdi"],
  ["Ayn al Assad", "Ain al-Asad Air Base"],
  // slips
  ["netanjahu", "Benjamin Netanyahu"],
  ["netanj", "Benjamin Netanyahu"],
  ["hamenei", "Ali Khamenei"],
  ["tueler", "Matthew Tueller"],
  ["Stoltenburg", "Jens Stoltenberg"],
  ["guterez", "António Guterres"],
  ["Teheran", "Iran"],
  // offices, alone and with a name
  ["secretary of state", "Mike Pompeo"],
  ["supreme leader", "Ali Khamenei"],
  ["king of saudi arabia", "King Salman"],
  ["president of iran", "Hassan Rouhani"],
  ["swiss ambassador", "Markus Leitner"],
  ["secretary pompeo", "Mike Pompeo"],
  ["emir tamim", "Tamim bin Hamad Al Thani"],
  ["iranian foreign minister", "Mohammad Javad Zarif"],
  // two names
  ["pompeo netanyahu", "Pompeo – Netanyahu (4)"],
  ["Pompeo Netanyahu", "Pompeo – Netanyahu (4)"],
  ["Netanyahu and Pompeo", "Netanyahu – Pompeo (4)"],
  ["pompeo netanjahu", "Pompeo – Netanyahu (4)"],
  ["pompeo n", "Pompeo – Netanyahu (4)"],
  ["mbs pompeo", "Mohammed bin Salman – Pompeo (2)"],
  ["Tehran Bern", "Iran – Switzerland (1)"],
  ["US Iran", "United States – Iran (7)"],
  ["zarif bin alawi", "Zarif – Bin Alawi (5)"],
  ["secretary of state netanyahu", "Pompeo – Netanyahu (4)"],
  ["zarif netanyahu", "Zarif – Netanyahu (0)"],
  // topics
  ["sanctions", "topic sanctions"],
  ["embassy siege", "topic embassy-siege"],
  // summaries
  ["Katyusha", "6 mention “Katyusha”"],
  ["katusha", "6 mention “katyusha”"],
  ["Kuala Lumpur", "2 mention “Kuala Lumpur”"],
  // nothing
  ["", "nothing"],
  ["asdfgh", "nothing"],
  ["khalilzad", "nothing"],
  ["🙂", "nothing"],
])("%j finds %s", (typed, expected) => {
  expect(first(typed)).toBe(expected);
});

describe("nothing absurd beside it", () => {
  it.each(["Netanyaho", "MBS", "pompeo", "Suleimani", "Kataeb Hizballah", "qaani", "K-1"])(
    "%j finds one actor",
    (typed) => {
      expect(actorsFound(typed)).toHaveLength(1);
    },
  );

  it("takes Iran for Iran, not for a misspelt Iraq", () => {
    expect(actorsFound("iran")).not.toContain("Iraq");
  });

  it("offers each of several that a name may mean, the busiest first", () => {
    expect(actorsFound("salman")).toEqual(["Mohammed bin Salman", "Khalid bin Salman", "King Salman"]);
  });

  it("does not make ties out of an office that several hold and a name", () => {
    expect(groupsInWords(realGraph.search("prime minister johnson", 5))).toEqual([
      "Actors: Boris Johnson",
      "Interactions: 1 mention “prime minister johnson”",
    ]);
  });
});
