import type { Gantt, PeopleInDetail, PlanAnswer } from "../../../core";

export const peopleDetail: PeopleInDetail = {
  periods: [2026, 2027],
  roles: [
    {
      role: "Ecoloog",
      perPeriod: [{ demand: 900, supply: 1000, shortage: 0, load: 0.9 }, { demand: 1800, supply: 1000, shortage: 800, load: 1.8 }],
    },
    {
      role: "Jurist",
      perPeriod: [{ demand: 0, supply: 0, shortage: 0, load: undefined }, { demand: 100, supply: 0, shortage: 100, load: undefined }],
    },
  ],
  gains: [{ role: "Ecoloog", alone: 1200, together: 800, saved: 400 }, { role: "Jurist", alone: 100, together: 100, saved: 0 }],
  gain: { role: "", alone: 1300, together: 900, saved: 400 },
};

export const planFixture: PlanAnswer = {
  period: "year", late: false,
  columns: { start: "Start", end: "Eind" },
  problems: [],
  plan: {
    before: { overload: 500, peak: 2 }, after: { overload: 100, peak: 1.2 }, percentToWin: 0, duration: undefined,
    packages: [{ name: "Bodem", periods: 1 }],
    rows: [{ row: 2, workPackage: "Bodem", start: 2028, end: 46599 }],
  },
};

/** Two packages over three years, one of which a plan moves. */
export const ganttFixture = (planned: boolean): Gantt => ({
  unit: "year", periods: [2027, 2028, 2029], largest: 500, ticks: [{ year: 2027, before: 0 }, { year: 2028, before: 1 }, { year: 2029, before: 2 }],
  rows: [
    { name: "Aanleg", now: { before: 0, during: 1, start: 2027, end: 2027 }, then: undefined, moved: 0, fixed: true, target: undefined, targetYear: undefined },
    {
      name: "Bodem", now: { before: 0, during: 1, start: 2027, end: 2027 }, then: planned ? { before: 1, during: 1, start: 2028, end: 2028 } : undefined,
      moved: planned ? 1 : 0, fixed: false, target: 2, targetYear: 2028,
    },
  ],
  load: [{ period: 2027, before: 500, after: planned ? 100 : 500 }, { period: 2028, before: 0, after: 0 }],
});
