import { loadHighs } from "../../../core/optimise";
import { goalReachReport, growthReport, programmeReport, programmeYearsReport, type ProgrammeInput } from "../../../core/programme";
import { broken, fits } from "../../../core/programme/fits";
import { bottlenecksOf } from "../../../core/programme/bottlenecks";
import { WHOLE, type Case, type Choice } from "../../../core/programme/model";
import { solved } from "../../../core/programme/outcome";
import { readProgramme } from "../../../core/programme/read";
import { reasonsOf } from "../../../core/programme/reasons";
import { shortages } from "../../../core/programme/counts";
import { toCells } from "../../../core/tables";
import { oneYear, threeYears } from "./examples";
import { asTables, randomProgramme } from "./random-programme";

const SEEDS = [3, 17, 29, 41];
const cellsOf = async (input: ProgrammeInput) => toCells(await programmeReport(input));

/** One measure more, whole, at a start. */
const added = (choice: Choice, place: number, start: number): Choice => choice.map((parts, at) => (at === place ? [{ start, millionths: WHOLE }] : parts));

describe.each(SEEDS)("of random tables %i", (seed) => {
  const input = asTables(randomProgramme(seed));
  const { programme } = readProgramme(input);

  test("the programme fits to the cent, and what is said of each measure is true", async () => {
    const highs = await loadHighs();
    const { choice } = solved(highs, programme);
    expect(fits(highs, programme, choice)).toBe(true);
    const reasons = reasonsOf(highs, programme, choice);
    const broke = (place: number) => programme.measures[place]!.starts.map((_, start) => broken(highs, programme, added(choice, place, start)));
    reasons.forEach((reason, place) => {
      if (reason.why === "money") expect(broke(place).some(({ money }) => money === reason.year)).toBe(true);
      if (reason.why === "people") expect(broke(place).some(({ people }) => people.some(({ role, year }) => role === reason.role && year === reason.year))).toBe(true);
      if (reason.why === "land") expect(broke(place).some(({ land }) => land.includes(reason.type))).toBe(true);
      if (reason.why === "excludedBy") expect(choice[reason.measure]).not.toEqual([]);
      if (reason.why === "for") expect(shortages(programme, choice.map((parts, at) => (at === place ? [] : parts)))[reason.goal]).toBeGreaterThanOrEqual(shortages(programme, choice)[reason.goal]!);
    });
  });

  test("each limit that stands in the way does: without it alone the goal comes nearer", async () => {
    const highs = await loadHighs();
    const outcome = solved(highs, programme);
    const plenty = (own: Partial<Case>): Case => ({ ...programme, ...own });
    bottlenecksOf(highs, programme, outcome).forEach((bottleneck, goal) => {
      const lifted = bottleneck.what === "money" ? plenty({ sources: programme.sources.concat({ ...programme.sources[0]!, earmark: undefined, structural: true, largestShare: 1, amounts: programme.years.map(() => 1e12) }) })
        : bottleneck.what === "people" ? plenty({ peopleBind: false }) : bottleneck.what === "land" ? plenty({ lots: undefined })
          : bottleneck.what === "year" ? plenty({ goals: programme.goals.map((each, at) => (at === goal ? { ...each, year: 2999 } : each)) }) : undefined;
      if (lifted !== undefined) expect(solved(highs, lifted).floors[goal]).toBeLessThan(outcome.floors[goal]! - 1e-6);
    });
  });

  test("another order of rows gives the same cells, and amounts of a thousand times the same measures", async () => {
    const turned = <Rows>(rows: Rows): Rows => { const [header, ...body] = rows as unknown[]; return [header, ...body.reverse()] as Rows; };
    const byName = (rows: readonly unknown[]) => [...rows].map((row) => JSON.stringify(row)).sort();
    const cells = await cellsOf(input);
    const other = await cellsOf({ ...input, measures: turned(input.measures), yields: turned(input.yields), tasks: turned(input.tasks), effort: turned(input.effort) });
    const withoutServes = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.filter((_, at) => at !== 7));
    expect(byName(withoutServes(other))).toEqual(byName(withoutServes(cells)));
    const times = (rows: unknown, columns: (header: unknown) => boolean) => (rows as unknown[][]).map((row, at, all) =>
      row.map((cell, place) => (at > 0 && columns(all[0]![place]) ? (cell as number) * 1000 : cell)));
    const large = await cellsOf({ ...input, measures: times(input.measures, (header) => header === "Kosten" || header === "Structureel"), funding: times(input.funding, (header) => typeof header === "number") });
    expect(large.map((row) => row.slice(0, 5))).toEqual(cells.map((row) => row.slice(0, 5)));
  });

  test("costs and hiring add up to the years, and sources pay all of it", async () => {
    const [cells, years] = [await cellsOf(input), toCells(await programmeYearsReport(input))];
    const total = years.at(-1)!;
    const totals = cells.find(([name]) => name === "Totaal")!;
    expect(total[1]).toBeCloseTo((totals[5] as number) + (totals[6] as number) + (total[3] as number), 2);
    const over = years[0]!.indexOf("Over");
    for (const row of years.slice(1)) expect(row.slice(4, over).reduce((sum: number, cell) => sum + (cell as number), 0)).toBeCloseTo(row[1] as number, 2);
  });

  test("with more money nothing that was chosen goes", async () => {
    const rows = toCells(await growthReport({ ...input, steps: [["50%", 1, 2]] })).slice(1);
    const names = rows.flatMap((row) => String(row[1]).split("; ").filter((name) => name !== ""));
    expect(new Set(names).size).toBe(names.length);
    expect(rows.every((row, at) => at === 0 || (row[2] as number) >= (rows[at - 1]![2] as number))).toBe(true);
  });
});

test("one cent more than there is does not fit", async () => {
  const [header, ...rows] = oneYear.measures as unknown[][];
  const dearer = (cents: number) => cellsOf({ ...oneYear, measures: [header!, ...rows.map((row) => (row[0] === "Beekdal" ? [row[0], (row[1] as number) + cents / 100] : row))] });
  expect((await dearer(0)).find(([name]) => name === "Beekdal")![1]).toBe("ja");
  expect((await dearer(1)).slice(1, 5).filter((row) => row[1] === "ja").map(([name]) => name)).not.toEqual(["Wijk aan het water", "Beekdal"]);
});

test("a scalable measure is chosen as far as the money goes, in whole millionths", async () => {
  const cells = await cellsOf({
    ...oneYear, measures: [["Maatregel", "Kosten", "Uitvoering", "Minimaal deel"], ["Wijk aan het water", 6e6, "", ""], ["Binnenstad", 5e6, "schaalbaar", 0.5], ["Beekdal", 4e6, "", ""], ["Bos", 3e6, "schaalbaar", ""]],
  });
  expect(cells.slice(1, 5).every((row) => Number.isInteger(Math.round((row[2] as number) * 1e12) / 1e6))).toBe(true);
  expect(cells.find(([name]) => name === "Totaal")![5]).toBeLessThanOrEqual(10e6);
  const half = cells.find(([name]) => name === "Binnenstad")!;
  expect(half[2] === 0 || (half[2] as number) >= 0.5).toBe(true);
});

test("what was begun before the first year costs nothing then, and what it yields counts", async () => {
  const [header, ...rows] = threeYears.measures as unknown[][];
  const cells = toCells(await goalReachReport({ ...threeYears, measures: [header!, ...rows.map((row) => (row[0] === "Binnenstad" ? [...row.slice(0, 7), 2026] : row))] }));
  expect(cells[1]!.slice(4, 6)).toEqual([100, 0]);
});
