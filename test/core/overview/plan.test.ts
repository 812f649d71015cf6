import { planAnswer, workPlan, type SourceTable } from "../../../core";

/** Worked example 2 of levelling: 500 hours a quarter; A stays, B may move to K3, C follows B. */
const work = (extra: readonly unknown[][] = []): SourceTable => ({
  kind: "werk",
  cells: [
    ["Werkpakket", "Rol", "Uren", "Startdatum", "Eind", "Uiterste eind", "Na", "Vast"],
    ["A", "planner", 600, "2027K1", "2027K1", "", "", "ja"],
    ["B", "planner", 400, "2027K1", "2027K1", "2027K3", "", ""],
    ["C", "planner", 300, "2027K2", "2027K2", "2027K4", "B", ""],
    ...extra,
  ] as SourceTable["cells"],
});
const staff: SourceTable = { kind: "bezetting", cells: [["Organisatie", "Rol", "Fte"], ["provincie", "planner", 1]] };
const options = { norm: 2000, period: "quarter" } as const;

test("says what moves, how much better that is, and the new dates in the form of the table", async () => {
  const { plan, columns, problems } = (await planAnswer([work(), staff], options))!;
  expect(problems).toEqual([]);
  expect(columns).toEqual({ start: "Startdatum", end: "Eind" });
  expect(plan).toMatchObject({ before: { overload: 500, peak: 2 }, after: { overload: 100, peak: 1.2 }, percentToWin: 0 });
  expect(plan!.packages).toEqual([{ name: "B", periods: 1 }, { name: "C", periods: 1 }]);
  expect(plan!.rows).toEqual([
    { row: 3, workPackage: "B", start: "2027K2", end: "2027K2" }, { row: 4, workPackage: "C", start: "2027K3", end: "2027K3" },
  ]);
});

test("draws the packages over the periods, as they stand and as the plan has them, with the overload under them", async () => {
  const { plan } = (await planAnswer([work(), staff], options))!;
  const gantt = (await workPlan([work(), staff], { ...options, moved: plan!.packages }))!;
  expect(gantt.periods).toEqual(["2027K1", "2027K2", "2027K3", "2027K4"].slice(0, gantt.periods.length));
  expect(gantt.rows.map(({ name, now, then, moved, fixed }) => [name, now.before, then?.before, moved, fixed])).toEqual([["A", 0, undefined, 0, true], ["B", 0, 1, 1, false], ["C", 1, 2, 1, false]]);
  expect(gantt.load.reduce((sum, { before }) => sum + before, 0)).toBe(plan!.before.overload);
  expect(gantt.load.reduce((sum, { after }) => sum + after, 0)).toBe(plan!.after.overload);
  expect(gantt.largest).toBe(500);
  const asItStands = (await workPlan([work(), staff], options))!;
  expect(asItStands.load.map(({ after }) => after)).toEqual(gantt.load.map(({ before }) => before));
});

test("draws by when work must be done, work that lies outside the report, and nothing where packages contradict each other", async () => {
  const opgaven: SourceTable = { kind: "opgaven", cells: [["Opgave", "Gebied", "Doeljaar"], ["Bos", "Noord", 2027], ["Bos", "Zuid", 2029], ["Zon", "", 2035]] };
  const given: SourceTable = { kind: "werk", cells: [
    ["Werkpakket", "Opgave", "Gebied", "Rol", "Uren", "Start", "Eind"], ["A", "Bos", "", "planner", 10, 2026, 2028], ["B", "Bos", "Noord", "planner", 10, 2028, 2029], ["B", "Bos", "Zuid", "planner", 10, 2028, 2029], ["C", "Zon", "", "planner", 10, 2028, 2028],
  ] };
  const gantt = (await workPlan([given, staff, opgaven], { norm: 2000, period: "year", from: 2027, to: 2029 }))!;
  expect(gantt.periods).toEqual([2027, 2028, 2029]);
  expect(gantt.rows.map(({ name, now, targetYear, target }) => [name, now, targetYear, target])).toEqual([
    ["A", { before: 0, during: 2, start: 2026, end: 2028 }, 2029, 3], ["B", { before: 1, during: 2, start: 2028, end: 2029 }, 2027, 1], ["C", { before: 1, during: 1, start: 2028, end: 2028 }, 2035, undefined],
  ]);
  expect(await workPlan([work([["D", "planner", 10, "2027K2", "2027K2", "", "Z", ""]]), staff], options)).toBeUndefined();
  expect(await workPlan([work()], options)).toBeUndefined();
});

test("hears how far the search is", async () => {
  const shares: number[] = [];
  await planAnswer([work(), staff], options, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual([...new Set(shares)].sort((one, other) => one - other));
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});

test("says what is wrong between packages, which no other answer says", async () => {
  const { plan, problems } = (await planAnswer([work([["D", "planner", 10, "2027K2", "2027K2", "", "Z", ""]]), staff], options))!;
  expect(plan).toBeUndefined();
  expect(problems).toMatchObject([{ table: "Werk", row: 5, column: "Na", code: "unknownPackage" }]);
});

describe("packages past the target year of their task", () => {
  const opgaven: SourceTable = { kind: "opgaven", cells: [["Opgave", "Doeljaar"], ["Bos", 2027], ["Zon", 2028]] };
  const peak = (uncertain: unknown[] = []): SourceTable => ({
    kind: "werk",
    cells: [
      ["Werkpakket", "Opgave", "Rol", "Uren", "Start", "Eind", "Uiterste eind", "Vast"],
      ["Ontwerp", "Zon", "planner", 2000, 2027, 2027, "", "ja"], ["Bouw", "Bos", "planner", 2000, 2027, 2027, 2028, ""],
      ["Nazorg", "Bos", "planner", 10, 2028, 2028, "", "ja"], ["Nazorg", "Bos", "planner", 10, 2028, 2028, "", "ja"], ...(uncertain.length === 0 ? [] : [uncertain]),
    ] as SourceTable["cells"],
  });
  const ask = async (...tables: SourceTable[]) => (await planAnswer([...tables, staff], { norm: 2000, period: "year" }))!.pastTarget;

  test("are counted before and after the plan", async () => {
    expect(await ask(peak(), opgaven)).toEqual({ before: 1, after: 2 });
    expect(await ask(peak(["Los", "", "planner", 1, 2029, 2029, "", "ja"]), opgaven)).toEqual({ before: 1, after: 2 });
  });

  test("are not known without tasks, without a year that can be read, or where no work names a task", async () => {
    expect(await ask(peak())).toBeUndefined();
    expect(await ask(peak(), { kind: "opgaven", cells: [["Opgave", "Doeljaar"], ["Bos", "later"]] })).toBeUndefined();
    expect(await ask(work(), opgaven)).toBeUndefined();
  });
});

test("has no answer without people", async () => {
  expect(await planAnswer([work()], options)).toBeUndefined();
});
