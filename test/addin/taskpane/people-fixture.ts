import type { PeopleInDetail, PlanAnswer } from "../../../core";

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
  columns: { start: "Start", end: "Eind" },
  problems: [],
  plan: {
    before: { overload: 500, peak: 2 }, after: { overload: 100, peak: 1.2 }, percentToWin: 0, duration: undefined,
    packages: [{ name: "Bodem", periods: 1 }],
    rows: [{ row: 2, workPackage: "Bodem", start: 2028, end: 46599 }],
  },
};
