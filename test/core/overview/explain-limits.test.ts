import { areaOverview, planAnswer, type SourceTable, type Why } from "../../../core";
import { explained } from "../../../core/explained";
import { expectExplained, expectSame, linesOf } from "../explanations";

const tables: SourceTable[] = [
  { kind: "opgaven", cells: [
    ["Opgave", "Gebied", "Ruimteclaim", "Prioriteit", "Grondsoorten", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid"],
    ["natuur", "Polder", 30, 1, "", 10, 2027, 2028, 200.05, 10],
    ["energie", "Polder", 25, 2, "landbouw", 7, 2027, 2028, 99.99, 3],
    ["wonen", "Stad", 20, 1, "", 10, 2028, 2028, 100, 0],
    ["park", "Ruim", 10, 1, "", 10, 2028, 2028, 1, 0], ["sport", "Ruim", 10, 1, "", 10, 2028, 2028, 1, 0],
  ] },
  { kind: "grond", cells: [["Gebied", "Grondsoort", "Oppervlakte"], ["Polder", "landbouw", 25], ["Polder", "natuur", 10], ["Stad", "bebouwd", 12], ["Ruim", "gras", 100]] },
  { kind: "combinaties", cells: [["Opgave A", "Opgave B", "Aandeel"], ["natuur", "energie", 0.5], ["park", "sport", 0.5]] },
  { kind: "middelen", cells: [
    ["Bron", "Soort", "Oormerk", "Aard", 2027, 2028], ["Algemeen", "algemeen", "", "structureel", 900, 700], ["SPUK natuur", "SPUK", "natuur", "incidenteel", 500, 250],
  ] },
  { kind: "werk", cells: [
    ["Werkpakket", "Opgave", "Rol", "Organisatie", "Uren", "Start", "Eind", "Uiterste eind"],
    ["A", "natuur", "ecoloog", "provincie", 3500, "2027K1", "2027K2", "2027K4"], ["B", "natuur", "jurist", "provincie", 500, 2027, 2027, ""], ["C", "wonen", "jurist", "waterschap", 100, 2028, 2028, ""],
  ] },
  { kind: "bezetting", cells: [["Organisatie", "Rol", "Fte", "Verzuim"], ["provincie", "ecoloog", 2, 0.05], ["waterschap", "jurist", 0.4, 0]] },
];
const options = { norm: 1363 };
const isThere = ({ table, row }: { readonly table: string; readonly row: number }): boolean => tables.find(({ kind }) => kind === table)!.cells[row - 1] !== undefined;
const codes = (whys: readonly Why[] | undefined): string[] | undefined => whys?.map(({ code }) => code);

it("explains each limit of KEUZES by whom a hectare more helps, and begins with why", async () => {
  const { land } = await areaOverview(tables, options);
  expect(new Set(land!.choices!.map(({ kind }) => kind))).toEqual(new Set(["land", "sharing"]));
  for (const { area, kind, limit, value } of land!.choices!) {
    const found = await explained(tables, options, { about: "land", figure: "oneMore", area, kind, limit });
    expectExplained(found, value, isThere);
    expect(codes(found?.why)).toEqual([kind === "land" ? "landLimit" : "pairBinds", "oneHectare"]);
    expect(found!.why[1]).toMatchObject({ params: { short: area !== "Ruim" } });
  }
  expect(land!.choices!.map(({ area }) => area)).toContain("Ruim");
  expect(await explained(tables, options, { about: "land", figure: "oneMore", area: "Stad", kind: "land", limit: "water" })).toBeUndefined();
});

it("explains each pair of MEEKOPPELEN by who lies on what is shared", async () => {
  const { land } = await areaOverview(tables, options);
  for (const { area, one, other, shared, gain } of land!.pairs!) {
    const found = await explained(tables, options, { about: "land", figure: "sharedPair", area, one, other });
    expectExplained(found, shared, isThere);
    expect(codes(found?.why)).toEqual(gain === undefined ? ["pairHasRoom"] : ["pairBinds", "pairMore"]);
  }
  expect(land!.pairs).toHaveLength(2);
  expect(await explained(tables, options, { about: "land", figure: "sharedPair", area: "Stad", one: "natuur", other: "wonen" })).toBeUndefined();
});

it("explains the gain of working together by what falls short apart and together", async () => {
  const { people } = await areaOverview(tables, options);
  const found = await explained(tables, options, { about: "gain" });
  expectExplained(found, people!.gain, isThere);
  expect(people!.gain).toBeGreaterThan(0);
  expect(found!.why).toMatchObject([{ code: "gainMost", params: { role: "jurist", of: expect.closeTo(people!.gain, 6) as number } }, { code: "stillShort" }]);
  const alone = tables.filter(({ kind }) => kind !== "bezetting");
  const none = await explained([...alone, { kind: "bezetting", cells: [["Organisatie", "Rol", "Fte"], ["provincie", "planner", 1]] }], options, { about: "gain" });
  expect(codes(none?.why)).toEqual(["noGain"]);
});

it("explains the ambition that money can carry by its limits, each tried", async () => {
  const { money } = await areaOverview(tables, options);
  const found = (await explained(tables, options, { about: "money", figure: "ambition" }))!;
  expectSame(found.amount, money!.ambition);
  expect(found.makes).toBe("limits");
  const [room, limit] = found.why;
  expect(room).toMatchObject({ code: "ambitionRoom", params: { largest: false } });
  if (limit?.code !== "ambitionLimit") throw new Error(limit?.code);
  const { source, year, step, then } = limit.params;
  expectSame(then, found.amount + Math.max(...linesOf(found).map(({ amount }) => amount)));
  const more = tables.map((table): SourceTable => (table.kind !== "middelen" ? table : { ...table, cells: [
    ...table.cells.map((row) => (row[0] === source ? row.map((cell, at) => (table.cells[0]![at] === year ? Number(cell) + step : cell)) : row)),
    ...(source === undefined ? [["Extra", "algemeen", "", "structureel", ...[2027, 2028].map((each) => (each === year ? step : 0))]] : []),
  ] }));
  expectSame((await areaOverview(more, options)).money!.ambition, then);
});

it("says where nothing can be carried, and where there is room for ten times everything", async () => {
  const middelen = (...rows: unknown[][]): SourceTable[] => [...tables.filter(({ kind }) => kind !== "middelen"), { kind: "middelen", cells: [["Bron", "Soort", "Oormerk", "Aard", 2027, 2028], ...rows] as SourceTable["cells"] }];
  const why = async (given: SourceTable[]): Promise<string[] | undefined> => codes((await explained(given, options, { about: "money", figure: "ambition" }))?.why);
  expect(await why(middelen(["SPUK", "SPUK", "natuur", "structureel", 500, 250]))).toEqual(["ambitionNothing"]);
  const rich = middelen(["Algemeen", "algemeen", "", "structureel", 1e9, 1e9]);
  expect(await why(rich)).toEqual(["ambitionRoom"]);
  expect((await explained(rich, options, { about: "money", figure: "ambition" }))?.why).toMatchObject([{ params: { largest: true } }]);
});

it("says why a euro covers nothing, and what would help", async () => {
  const stays = tables.map((table): SourceTable => (table.kind !== "opgaven" ? table : { kind: "opgaven", cells: [
    ["Opgave", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid"], ["beheer", 10, 2027, 2027, 1, 1000],
  ] }));
  const given = stays.map((table): SourceTable => (table.kind !== "middelen" ? table : { kind: "middelen", cells: [
    ["Bron", "Soort", "Oormerk", "Aard", 2027, 2028], ["Algemeen", "algemeen", "", "incidenteel", 10, 0],
  ] }));
  const { oneMore } = (await areaOverview(given.filter(({ kind }) => kind === "opgaven" || kind === "middelen"))).money!;
  expect(oneMore).toMatchObject({ year: 2028, why: [{ code: "euroBuysNothing", params: { structural: true } }, { code: "structuralEuroHelps", params: { covers: expect.closeTo(1, 6) as number } }] });
});

it.each(["year", "quarter"] as const)("explains the figures of a plan per %s, before and after", async (period) => {
  const { plan } = (await planAnswer(tables, { ...options, period }))!;
  for (const [moved, figures] of [[[], plan!.before], [plan!.packages, plan!.after]] as const) {
    const overload = await explained(tables, options, { about: "plan", figure: "overload", period, moved });
    expectExplained(overload, figures.overload, isThere);
    expect(codes(overload?.why)).toEqual([figures.overload > 0 ? "overloadMost" : "noOverload"]);
    const peak = await explained(tables, options, { about: "plan", figure: "peak", period, moved, percentToWin: plan!.percentToWin });
    expectExplained(peak, figures.peak!, isThere);
    expect(codes(peak?.why)?.at(-1)).toBe("atMostWon");
  }
});
