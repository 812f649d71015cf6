import { combinationsTable, landTable } from "../../../core/domain";
import { landTypesOf, readPairs, usableLand, type Claimant } from "../../../core/land";
import { readTable } from "../../../core/tables";

const { rows } = readTable(landTable, [["Grondsoort", "Oppervlakte", "Beschikbaar"], ["Landbouw", 100, "25%"], ["water", 10, null], ["landbouw ", 40, 1]]);

test("usable is Oppervlakte x Beschikbaar, and a type of land has one name", () => {
  const types = landTypesOf(rows);
  expect(types.names).toEqual(["Landbouw", "water"]);
  expect([types.named("LANDBOUW"), types.named("bos")]).toEqual(["Landbouw", undefined]);
  expect(usableLand(rows, types)).toEqual([
    { row: 2, type: "Landbouw", hectares: 25 }, { row: 3, type: "water", hectares: 10 }, { row: 4, type: "Landbouw", hectares: 40 },
  ]);
});

describe("which claims may share", () => {
  const claimants: readonly Claimant[] = [
    { name: "Wijk", theme: "woningen" }, { name: "Beekdal", theme: "natuur" }, { name: "Zonneveld", theme: "zon" }, { name: "Bos", theme: "natuur" },
  ];
  const pairsOf = (...lines: unknown[][]) =>
    readPairs(claimants, readTable(combinationsTable, [["Opgave A", "Opgave B", "Aandeel", "Opbrengst A", "Opbrengst B"], ...lines]));

  it("is said by two names, or by two themes; names go before themes, and a share of nothing keeps a pair apart", () => {
    const pairs = pairsOf(["natuur", "zon", 0.5, 1, 0.25], ["Zonneveld", "Bos", "0%", null, null], ["Beekdal", "Wijk", 0.1, 0.5, null]);
    expect(pairs.problems).toEqual([]);
    expect(pairs.between(claimants)).toEqual([
      { one: 0, other: 1, share: 0.1, yieldOne: 1, yieldOther: 0.5 },
      { one: 1, other: 2, share: 0.5, yieldOne: 1, yieldOther: 0.25 },
    ]);
    expect(pairs.between(claimants.slice(1, 3))).toEqual([{ one: 0, other: 1, share: 0.5, yieldOne: 1, yieldOther: 0.25 }]);
  });

  it("is wrong for a name that nobody has, for a claim with itself, and for a name beside a theme", () => {
    const { problems } = pairsOf(["Wijk", "Moeras", 0.5, null, null], ["Bos", "bos", 0.5, null, null], ["Wijk", "zon", 0.5, null, null]);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([[2, "Opgave B"], [3, "Opgave B"], [4, "Opgave A"]]);
  });

  it("is nothing without a table", () => {
    expect(readPairs(claimants, undefined).between(claimants)).toEqual([]);
  });
});
