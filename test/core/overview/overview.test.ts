import { areaOverview, inputTables, overviewReports, type SourceTable } from "../../../core";
import { boardFigures } from "../../../core/reported";

/** Worked examples of the modules side by side: land falls short by 300 ha, money by half, one role by 774 hours alone. */
const opgaven = [
  ["Opgave", "Gebied", "Ruimteclaim", "Prioriteit", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"],
  ["zon", "Polder", 300, 2, 10, 2027, 2027, 100],
  ["natuur", "Polder", 200, 1, 10, 2027, 2028, 200],
  ["woningen", "Polder", 200, 1, 10, 2028, 2028, 100],
];
const grond = [["Gebied", "Grondsoort", "Oppervlakte"], ["Polder", "landbouw", 400]];
const combinaties = [["Opgave A", "Opgave B", "Aandeel", "Opbrengst A"], ["zon", "natuur", 0.5, 0.5]];
const middelen = [["Bron", 2027, 2028], ["Algemeen", 1000, 1000]];
const werk = [
  ["Werkpakket", "Organisatie", "Rol", "Uren", "Start", "Eind"],
  ["A", "provincie", "ecoloog", 3500, 2027, 2027],
  ["B", "waterschap", "ecoloog", 500, 2027, 2027],
];
const bezetting = [["Organisatie", "Rol", "Fte"], ["provincie", "ecoloog", 2], ["waterschap", "ecoloog", 1]];

const land: SourceTable[] = [{ kind: "opgaven", cells: opgaven }, { kind: "grond", cells: grond }, { kind: "combinaties", cells: combinaties }];
const money: SourceTable[] = [{ kind: "opgaven", cells: opgaven }, { kind: "middelen", cells: middelen }];
const people: SourceTable[] = [{ kind: "werk", cells: werk }, { kind: "bezetting", cells: bezetting }];
const all = [...land, ...money.slice(1), ...people];

test("land: the shortage, the pressure and what one more hectare brings", async () => {
  const { land: answer } = await areaOverview(all);
  expect(answer).toMatchObject({ gross: 700, available: 400 });
  expect(answer?.shortage).toBeCloseTo(250, 6);
  expect(answer?.pressure).toBeCloseTo(1.625, 6);
  expect(answer?.tasks.map(({ task, shortage }) => [task, Math.round(shortage)])).toEqual([["zon", 250], ["natuur", 0], ["woningen", 0]]);
  expect(answer?.choices?.map(({ limit, value }) => [limit, Number(value.toFixed(6))])).toEqual([["landbouw", 1], ["zon + natuur", 0.5]]);
});

test("money: over the years in which Middelen has columns", async () => {
  const { money: answer } = await areaOverview(all);
  expect(answer).toMatchObject({ from: 2027, to: 2028, cost: 4000, covered: 2000, shortage: 2000, coverage: 0.5 });
});

test("people: over the years in which there is work, with the norm that is given", async () => {
  const { people: answer } = await areaOverview(all, { norm: 1363 });
  expect(answer).toMatchObject({ from: 2027, to: 2027, demand: 4000, supply: 4089, shortage: 0, gain: 774 });
});

test("without a norm there is no answer about people, but a located problem", async () => {
  const { people: answer, land: other, problems } = await areaOverview(all);
  expect(answer).toBeUndefined();
  expect(other).toBeDefined();
  expect(problems).toEqual([
    expect.objectContaining({ table: "Bezetting", row: 2 }), expect.objectContaining({ table: "Bezetting", row: 3 }),
  ]);
});

test("the weakest means is the bottleneck", async () => {
  const { bottleneck, served } = await areaOverview(all, { norm: 1363 });
  expect(served).toEqual({ land: expect.closeTo(450 / 700, 6) as number, money: 0.5, people: 1 });
  expect(bottleneck).toEqual({ means: "money", share: 0.5 });
});

test("nothing short, nothing to blame", async () => {
  const { bottleneck } = await areaOverview(people, { norm: 1363 });
  expect(bottleneck).toBeUndefined();
});

test("what is missing is named by question", async () => {
  const { standing, verdict, land: none } = await areaOverview([...people, { kind: "grond", cells: [["Grondsoort", "Oppervlakte"], [null, 0]] }], { norm: 1363 });
  expect([none, verdict]).toEqual([undefined, "unknown"]);
  expect(standing).toEqual({
    land: { state: "notAsked", missing: ["opgaven"], empty: ["grond"] }, money: { state: "notAsked", missing: ["opgaven", "middelen"], empty: [] },
    people: { state: "answered", remarks: 0 }, agreements: { state: "notAsked", missing: ["afspraken"], empty: [] },
    programme: { state: "notAsked", missing: ["maatregelen", "opgaven", "opbrengsten", "middelen"], empty: [] },
    knowledge: { state: "notAsked", missing: ["randvoorwaarden"], empty: [] }, instruments: { state: "notAsked", missing: ["randvoorwaarden"], empty: [] },
    risk: { state: "notAsked", missing: ["risicos"], empty: [] }, learning: { state: "notAsked", missing: ["waarnemingen"], empty: [] },
    wellbeing: { state: "notAsked", missing: ["indicatoren"], empty: [] }, residents: { state: "notAsked", missing: ["trajecten", "reacties"], empty: [] },
    decisions: { state: "notAsked", missing: ["besluiten"], empty: [] }, publicReport: { state: "notAsked", missing: ["boodschappen"], empty: [] },
  });
});

test("a problem in a table that serves two questions is said once, and the third still has its answer", async () => {
  const wrong = opgaven.map((row, i) => (i === 1 ? [...row.slice(0, 2), "veel", ...row.slice(3, 4), "veel", ...row.slice(5)] : row));
  const { problems, people: answer, standing, verdict } = await areaOverview([{ kind: "opgaven", cells: wrong }, ...all.slice(1)], { norm: 1363 });
  expect(standing).toMatchObject({ land: { state: "unreadable", problems: 2, tables: ["Opgaven"] }, money: { state: "unreadable", tables: ["Opgaven"] } });
  expect(verdict).toBe("unknown");
  expect(problems.map(({ row, column }) => [row, column])).toEqual([[2, "Ruimteclaim"], [2, "Doel"]]);
  expect(answer?.demand).toBe(4000);
});

test("what was assumed is said once for all questions, and counted per answer", async () => {
  const tables: SourceTable[] = [...all.filter(({ kind }) => kind !== "combinaties"), { kind: "index", cells: [["Jaar", "Index"]] }, { kind: "combinaties", cells: [["Opgave A", "Opgave B", "Aandeel"]] }];
  for (let time = 0; time < 2; time++) {
    const { remarks, standing, problems, money } = await areaOverview(tables, { norm: 1363, to: 2026, from: 2026 });
    expect(problems.map(({ code }) => code)).toEqual(["yearOutsideTable"]);
    expect(money).toBeUndefined();
    expect(remarks.map(({ table, code }) => `${table} ${code}`).sort()).toEqual([
      "Combinaties noRecords", "Index noRecords", "Opgaven outsideYears", "Werk outsideYears",
    ]);
    expect(standing).toMatchObject({ land: { remarks: 0 }, money: { state: "unreadable" }, people: { remarks: 1 } });
  }
});

test("a table that cannot be read does not hide the next", async () => {
  const wrong = (kind: string) => all.map((table) => (table.kind === kind ? { ...table, cells: table.cells.map((row, i) => (i === 1 ? row.map(() => "#N/B") : row)) } : table));
  const both = wrong("opgaven").map((table) => (table.kind === "middelen" ? wrong("middelen").find(({ kind }) => kind === "middelen")! : table));
  const { problems } = await areaOverview(both, { norm: 1363 });
  expect(new Set(problems.map(({ table }) => table))).toEqual(new Set(["Opgaven", "Middelen"]));
});

describe("what is found between tables", () => {
  const named = [
    [...werk[0]!.slice(0, 1), "Opgave", ...werk[0]!.slice(1)],
    ["A", "natuurr", "provincie", "ecoloog", 3500, 2027, 2027], ["B", "zon", "waterschap", "jurist", 500, 2027, 2029], ["C", "", "provincie", "ecoloog", 1, 2027, 2027],
  ];
  const withWork: SourceTable[] = [...all.filter(({ kind }) => kind !== "werk"), { kind: "werk", cells: named }];
  const codes = async (tables: readonly SourceTable[]) => (await areaOverview(tables, { norm: 1363 })).remarks.map(({ table, row, code }) => `${table} ${row} ${code}`);

  test("is always said, each thing once, also where no question reads both", async () => {
    expect(await codes(withWork)).toEqual(["Werk 3 roleWithoutStaff", "Werk 2 notInTasks", "Werk 4 workForNoTask", "Werk 3 endsAfterTarget"]);
  });

  test("needs no answer to any question", async () => {
    const tasks: SourceTable = { kind: "opgaven", cells: [["Opgave"], ["natuur"]] };
    expect(await codes([tasks, { kind: "randvoorwaarden", cells: [["Opgave", "Middel", "Aanwezig"], ["natur", "kennis", "ja"]] }])).toEqual(["Randvoorwaarden 2 notInTasks"]);
    expect(await codes([tasks, { kind: "bijdragen", cells: [["Arrangement", "Partij", "Opgave", "Soort", "Omvang"], ["RES", "p", "natur", "geld", 5]] }])).toEqual(["Bijdragen 2 notInTasks"]);
  });

  test("waits for no table that has nothing to do with it", async () => {
    const wrong = withWork.map((table) => (table.kind === "grond" ? { ...table, cells: [["Grondsoort", "Oppervlakte"], ["bos", "veel"]] } : table));
    expect(await codes(wrong)).toContain("Werk 2 notInTasks");
  });
});

test("one area of several: its land; the reports follow", async () => {
  const two: SourceTable[] = [
    { kind: "opgaven", cells: [...opgaven, ["zon", "Duin", 50, 1, 5, 2027, 2027, 100]] },
    { kind: "grond", cells: [...grond, ["Duin", "duin", 100]] },
    ...all.slice(2),
  ];
  const { areas, area, land: answer, money } = await areaOverview(two, { area: " duin ", norm: 1363 });
  expect([areas, area, answer?.gross]).toEqual([["Polder", "Duin"], "Duin", 50]);
  // Its part of the money, of which there is not enough for all.
  expect(money).toMatchObject({ cost: 500, years: [{ year: 2027, cost: 500 }, { year: 2028, cost: 0 }] });
  expect(money!.shortage).toBeGreaterThan(0);
  const reports = await overviewReports(two, { area: "Duin", norm: 1363 });
  expect(reports.map(({ name }) => name)).toEqual(["STAPELING", "KOSTEN", "BALANS", "CAPACITEIT", "SAMENWERKEN", "WAAROM"]);
  expect(reports[0]!.report.rows.map(([name, task]) => [name, task])).toEqual([["Duin", "zon"], ["Duin", "Totaal"], ["Duin", "Netto grond"]]);
});

test("a report that has no answer does not stop the others", async () => {
  const reports = await overviewReports(all);
  expect(reports.map(({ name }) => name)).toEqual(["STAPELING", "KOSTEN", "BALANS", "WAAROM"]);
});

test("why money falls short is a report where it does, and none where it does not", async () => {
  const [reasons] = await overviewReports(money, { only: ["WAAROM"] });
  expect(reasons!.report.rows.at(-1)).toEqual(["Totaal", "", "", 2000, "", "", "", "", "", "", ""]);
  const enough: SourceTable[] = [money[0]!, { kind: "middelen", cells: [middelen[0]!, ["Algemeen", 9000, 9000]] }];
  expect(await overviewReports(enough, { only: ["WAAROM"] })).toEqual([]);
  // A row per source is not for the board: its report says why in words.
  expect((await boardFigures(money, {}, () => undefined)).annexes.map(({ name }) => name)).toEqual(["KOSTEN", "BALANS"]);
});

test("what is not touched is not worked out again: other work leaves land and money as they were", async () => {
  const before = await areaOverview(all, { norm: 1363 });
  const otherWork = all.map((table) => (table.kind === "werk" ? { ...table, cells: werk.map((row) => row.map((cell) => (cell === 500 ? 600 : cell))) } : structuredClone(table)));
  const after = await areaOverview(otherWork, { norm: 1363 });
  expect([after.land === before.land, after.money === before.money, after.people === before.people]).toEqual([true, true, false]);
  expect(after.people!.demand).toBe(before.people!.demand + 100);
});

describe("no answer is no answer", () => {
  const headerOf = (table: SourceTable): SourceTable => ({ ...table, cells: [table.cells[0]!] });

  test("tables with nothing in them ask nothing, and nothing is wrong or assumed", async () => {
    const { verdict, served, problems, remarks } = await areaOverview([...all, { kind: "index" as const, cells: [["Jaar", "Index"]] }].map(headerOf), { norm: 1363 });
    expect({ verdict, served, problems, remarks }).toEqual({ verdict: "nothing", served: {}, problems: [], remarks: [] });
  });

  test.each(Object.values(inputTables))("$name with a header and blank rows waits to be filled in: nothing is wrong with it", async ({ kind, columns, further }) => {
    const header = [...Object.values(columns).map((column) => column.header), ...({ years: [2027, 2028], landUse: ["landbouw"], weighted: [], none: [] }[further])];
    const blank = header.map(() => "");
    const { problems, remarks, verdict } = await areaOverview([{ kind, cells: [header, blank, blank] }], { norm: 1363, day: 46000 });
    expect({ problems, remarks, verdict }).toEqual({ problems: [], remarks: [], verdict: "nothing" });
  });

  test.each([["opgaven", ["land", "money"]], ["grond", ["land"]], ["middelen", ["money"]], ["werk", ["people"]], ["bezetting", ["people"]]] as const)(
    "%s emptied: not filled in, and the others answer as before", async (kind, without) => {
      const before = await areaOverview(all, { norm: 1363 });
      const { standing, served, verdict } = await areaOverview(all.map((table) => (table.kind === kind ? headerOf(table) : table)), { norm: 1363 });
      for (const means of ["land", "money", "people"] as const) {
        const emptied = (without as readonly string[]).includes(means);
        expect(standing[means]).toMatchObject(emptied ? { state: "notAsked", missing: [], empty: [kind] } : { state: "answered" });
        expect(served[means]).toEqual(emptied ? undefined : before.served[means]);
      }
      expect(verdict).toBe(Object.values(served).some((share) => share < 1) ? "short" : "unknown");
    });

  test("what asks nothing has no percentage", async () => {
    const { served, standing } = await areaOverview([{ kind: "opgaven", cells: [["Opgave", "Ruimteclaim"], ["kennisagenda", "0%"]] }, { kind: "grond", cells: grond.map((row) => row.slice(1)) }]);
    expect([served, standing.land.state]).toEqual([{}, "answered"]);
  });

  test("right input without an answer says why", async () => {
    const noTasks = await areaOverview([
      { kind: "opgaven", cells: opgaven }, { kind: "grond", cells: [...grond, ["Duin", "duin", 10]] }, ...money.slice(1),
    ], { area: "Duin" });
    expect(noTasks.standing.money).toEqual({ state: "noAnswer", reason: { code: "noTasks", params: {} } });
  });

  test("knowledge and instruments are asked by their own rows", async () => {
    const conditions: SourceTable = { kind: "randvoorwaarden", cells: [["Opgave", "Middel", "Aanwezig"], ["zon", "kennis", "ja"]] };
    const { standing } = await areaOverview([...all, conditions], { norm: 1363 });
    expect([standing.knowledge, standing.instruments]).toEqual([{ state: "answered", remarks: 0 }, { state: "notAsked", missing: [], empty: [] }]);
  });

  test("agreements that cannot be read are said, and a table that no question reads too", async () => {
    const agreements: SourceTable = { kind: "afspraken", cells: [["Afspraak", "Van", "Aan", "Opgave", "Doel", "Eenheid", "Jaar"], ["A", "Rijk", "Drenthe", "wind", "veel", "MW", 2030]] };
    const loose: SourceTable = { kind: "vervanging", cells: [["Rol", "Vervanger", "Rendement"], ["a", "b", "veel"]] };
    const { standing, problems } = await areaOverview([...land, agreements, loose]);
    expect(standing.agreements).toMatchObject({ state: "unreadable", problems: 1, tables: ["Afspraken"] });
    expect(new Set(problems.map(({ table }) => table))).toEqual(new Set(["Afspraken", "Vervanging"]));
  });
});

describe("people are judged in the period in which the work is planned", () => {
  const peak = (start: unknown, end: unknown, latest?: unknown): SourceTable[] => [
    { kind: "werk", cells: [["Werkpakket", "Rol", "Uren", "Start", "Eind", "Uiterste eind"], ["A", "ecoloog", 1000, start, end, latest]] },
    { kind: "bezetting", cells: [["Organisatie", "Rol", "Fte"], ["provincie", "ecoloog", 1]] },
  ];

  test("a single overloaded quarter is a shortage", async () => {
    const { people: answer, verdict } = await areaOverview(peak("2027K1", "2027K1"), { norm: 1363 });
    expect(answer).toMatchObject({ unit: "quarter", demand: 1000, shortage: 1000 - 1363 / 4 });
    expect(verdict).toBe("short");
  });

  test.each<[unknown, unknown, unknown]>([[2027, 2027, undefined], ["1-1-2027", "31-12-2027", undefined], ["2027K1", "2027K4", 2028]])("whole years are years: %s-%s, slack %s", async (...when) => {
    expect((await areaOverview(peak(...when), { norm: 1363 })).people).toMatchObject({ unit: "year", shortage: 0 });
  });

  test("slack that is finer makes it quarters", async () => {
    expect((await areaOverview(peak(2027, 2027, "2028K2"), { norm: 1363 })).people).toMatchObject({ unit: "quarter", shortage: 0 });
  });
});
