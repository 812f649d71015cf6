import { areaOverview, NoAnswer, type Figure, type InputRow, type ProgrammeOfTables, type SourceTable } from "../../../core";
import { explained } from "../../../core/explained";
import { headroomOf, programmeOf } from "../../../core/programmed";
import { expectExplained } from "../explanations";
import { threeYears } from "../programme/examples";

const { measures, tasks, yields, funding, effort, staffing, land, norm } = threeYears;
const tables = (own: Partial<Record<SourceTable["kind"], unknown>> = {}): SourceTable[] => Object.entries({
  maatregelen: measures, opgaven: tasks, opbrengsten: yields, middelen: funding, inzet: effort, bezetting: staffing, grond: land, ...own,
}).flatMap(([kind, cells]) => (cells === undefined ? [] : [{ kind: kind as SourceTable["kind"], cells: cells as SourceTable["cells"] }]));
const options = { norm: norm as number };

let programme: ProgrammeOfTables;
beforeAll(async () => { programme = (await programmeOf(tables(), options))!; });
const measure = (name: string, of = programme) => of.measures.find((each) => each.name === name)!;

test("worked example 2 as the pane shows it: measures, goals and years", () => {
  expect(programme.measures.map(({ name, start, end, share, lockAs }) => [name, start, end, share, lockAs])).toEqual([
    ["Wijk aan het water", 2027, 2028, 1, 2027], ["Binnenstad", 2028, 2028, 1, 2028], ["Beekdal", 2027, 2027, 1, 2027],
    ["Station", undefined, undefined, 0, undefined], ["Bos", undefined, undefined, 0, undefined],
  ]);
  expect([measure("Station").reason, measure("Bos").reason]).toEqual([{ why: "waitsFor", name: "Binnenstad" }, { why: "land", name: "landbouw" }]);
  expect(programme.goals.map(({ name, reached, shares }) => [name, reached, shares.reached, Math.round(shares.fair * 1e6) / 1e6, shares.alone])).toEqual([
    ["Woningbouw", 100, 1, 1, 1], ["Natuurherstel", 50, 1 - 1 / 6, 1, 1], ["Mobiliteit", 0, 0, 0.633333, 1],
  ].map(([name, ...figures]) => [name, ...figures.map((figure) => expect.closeTo(figure as number, 5) as number)]));
  expect(programme.goals[programme.worst!]!.name).toBe("Mobiliteit");
  expect([programme.chosen, programme.cost, programme.lockColumn]).toEqual([3, 13_000_000, "Vast"]);
  expect(measure("Wijk aan het water").bar).toEqual({ before: 0, during: 2 });
  expect(programme.goals.find(({ name }) => name === "Natuurherstel")!.yields.map(({ measure: at, amount, state }) => [programme.measures[at]!.name, amount, state])).toEqual([
    ["Wijk aan het water", 10, "counts"], ["Beekdal", 40, "counts"], ["Bos", 20, "out"],
  ]);
});

test("every figure of it is the sum of lines that lead to rows", async () => {
  const { choice, whatIf } = programme;
  const asked = (figure: object): Figure => ({ about: "programme", choice, whatIf, ...figure }) as unknown as Figure;
  const isThere = ({ table, row }: InputRow): boolean => tables().some(({ kind, cells }) => kind === table && row >= 2 && row <= cells.length);
  const expectLines = async (figure: object, amount: number): Promise<void> => { expectExplained(await explained(tables(), options, asked(figure)), amount, isThere); };
  for (const { row, cost, structural, hours, hectares } of programme.measures.filter(({ share }) => share > 0)) {
    for (const [figure, amount] of Object.entries({ incidental: cost, structural, hours, hectares })) await expectLines({ figure, measure: row }, amount);
  }
  for (const { row, reached, size, short } of programme.goals) {
    await expectLines({ figure: "reached", goal: row }, reached);
    await expectLines({ figure: "short", goal: row }, size * short);
  }
  for (const { year, cost, structural, busiest } of programme.perYear) {
    await expectLines({ figure: "cost", year }, cost);
    await expectLines({ figure: "structural", year }, structural);
    await expectLines({ figure: "paid", year }, cost);
    if (busiest !== undefined) await expectLines({ figure: "load", role: busiest.role, year }, busiest.load!);
  }
  await expectLines({ figure: "cost" }, programme.cost);
  expect(await explained(tables(), options, asked({ figure: "reached", goal: 99 }))).toBeUndefined();
});

test("what is tried changes the programme and nothing in the tables: less money, a measure in, a measure out", async () => {
  const less = (await programmeOf(tables(), { ...options, money: 0.9 }))!;
  expect(less.perYear.map(({ income }) => income)).toEqual(programme.perYear.map(({ income }) => expect.closeTo(0.9 * income, 6) as number));
  expect(less.cost).toBeLessThanOrEqual(programme.cost);
  const bos = (await programmeOf(tables(), { ...options, locks: { Bos: "in", Beekdal: "out" } }))!;
  expect([measure("Bos", bos).share, measure("Bos", bos).reason, measure("Beekdal", bos).reason]).toEqual([1, { why: "locked" }, { why: "lockedOut" }]);
  // Together they ask more land than there is.
  await expect(programmeOf(tables(), { ...options, locks: { Bos: "in", Beekdal: "in", "Wijk aan het water": "in" } })).rejects.toThrow(NoAnswer);
});

test("without Inzet or Grond it says that people or land do not bind; without a column Vast that nothing can be kept", async () => {
  const without = (await programmeOf(tables({ inzet: undefined, grond: undefined, maatregelen: (measures as unknown[][]).map((row) => row.slice(0, 7)) }), options))!;
  expect([without.peopleBind, without.landBinds, without.lockColumn]).toEqual([false, false, undefined]);
});

test("a step more of each limit, the most first, and how far it is", async () => {
  const heard: number[] = [];
  const found = (await headroomOf(tables(), options, (done) => heard.push(done)))!;
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ points }) => points)).toEqual([...found].map(({ points }) => points).sort((one, other) => other - one));
  expect(heard.every((done, at) => done >= (heard[at - 1] ?? 0) && done <= 1)).toBe(true);
});

test("the overview reads the tables of a programme: what is wrong is said, and nothing is worked out", async () => {
  expect((await areaOverview(tables(), options)).standing.programme).toEqual({ state: "answered", remarks: expect.any(Number) as number });
  const wrong = await areaOverview(tables({ opbrengsten: [["Maatregel", "Opgave", "Hoeveelheid"], ["Wijk aan het water", "Woningen", 5]] }), options);
  expect(wrong.standing.programme.state).toBe("unreadable");
  expect(wrong.problems.filter(({ table }) => table === "Opbrengsten")).toHaveLength(1);
  expect(await programmeOf(tables({ opbrengsten: undefined }), options)).toBeUndefined();
});
