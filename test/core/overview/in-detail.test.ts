import { moreMoneyOf, peopleInDetail, type SourceTable } from "../../../core";

const opgaven = [
  ["Opgave", "Gebied", "Prioriteit", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid"],
  ["natuur", "Polder", 1, 10, 2027, 2028, 200.05, 10],
  ["wonen", "Stad", 1, 10, 2028, 2028, 100, 0],
  ["energie", "", 2, 7, 2027, 2028, 99.99, 3],
];
const middelen = [
  ["Bron", "Soort", "Oormerk", "Aard", 2027, 2028],
  ["Algemeen", "algemeen", "", "structureel", 900, 700],
  ["SPUK natuur", "SPUK", "natuur", "incidenteel", 500, 250],
];
const money: SourceTable[] = [{ kind: "opgaven", cells: opgaven }, { kind: "middelen", cells: middelen }];

const people: SourceTable[] = [
  {
    kind: "werk",
    cells: [
      ["Werkpakket", "Organisatie", "Rol", "Uren", "Start", "Eind"],
      ["A", "provincie", "ecoloog", 3500, "2027K1", "2027K2"],
      ["B", "waterschap", "ecoloog", 500, 2027, 2027],
      ["C", "provincie", "jurist", 100, 2028, 2028],
    ],
  },
  { kind: "bezetting", cells: [["Organisatie", "Rol", "Fte"], ["provincie", "ecoloog", 2], ["waterschap", "ecoloog", 1]] },
];

describe("more money", () => {
  it("says what one more euro of a source brings", async () => {
    const more = (await moreMoneyOf(money))!;
    expect(more.find(({ source, year }) => source === "Algemeen" && year === 2028)?.covers).toBeCloseTo(1, 6);
  });

  it("has none where a table is missing or wrong", async () => {
    expect(await moreMoneyOf(money.slice(1))).toBeUndefined();
    expect(await moreMoneyOf([{ kind: "opgaven", cells: [["Opgave", "Doel"], ["natuur", "veel"]] }, money[1]!])).toBeUndefined();
  });
});

describe("people in detail", () => {
  it("has every role in every period, in years or quarters", async () => {
    const years = (await peopleInDetail(people, { norm: 1363, period: "year" }))!;
    expect(years.periods).toEqual([2027, 2028]);
    expect(years.roles).toEqual([
      {
        role: "ecoloog",
        perPeriod: [
          { demand: 4000, supply: 4089, shortage: 0, load: 4000 / 4089 },
          { demand: 0, supply: 4089, shortage: 0, load: 0 },
        ],
      },
      {
        role: "jurist",
        perPeriod: [
          { demand: 0, supply: 0, shortage: 0, load: undefined },
          { demand: 100, supply: 0, shortage: 100, load: undefined },
        ],
      },
    ]);
    const quarters = (await peopleInDetail(people, { norm: 1363, period: "quarter" }))!;
    expect(quarters.periods.slice(0, 3)).toEqual(["2027K1", "2027K2", "2027K3"]);
    expect(quarters.roles[0]!.perPeriod.map(({ demand }) => demand)).toEqual([1875, 1875, 125, 125, 0, 0, 0, 0]);
  });

  it("says what working together saves, per role and in all", async () => {
    const { gains, gain } = (await peopleInDetail(people, { norm: 1363, period: "year" }))!;
    expect(gains).toEqual([
      { role: "ecoloog", alone: 774, together: 0, saved: 774 }, { role: "jurist", alone: 100, together: 100, saved: 0 },
    ]);
    expect(gain).toEqual({ role: "", alone: 874, together: 100, saved: 774 });
  });

  it("has none where a table is missing or the norm is", async () => {
    expect(await peopleInDetail(people.slice(1), { norm: 1363 })).toBeUndefined();
    expect(await peopleInDetail(people)).toBeUndefined();
  });
});
