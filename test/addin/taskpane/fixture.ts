import type { Overview, TaskMeans } from "../../../core";
import type { WorkbookTable } from "../../../addin/workbook";

const task = (name: string, gross: number, shortage: number, shared = 0) => ({
  area: "Veenweide-Oost", task: name, gross, realised: gross - shortage, shared, shortage, share: shortage / gross,
});
const year = (number: number, cost: number, covered: number) => ({ year: number, cost, covered, shortage: cost - covered });

/** An invented area in which everything falls short somewhere. */
export const overview: Overview = {
  areas: ["Veenweide-Oost", "Kop van de Delta"],
  area: undefined,
  land: {
    gross: 6150, available: 4800, net: 4800, needed: 5460, pressure: 1.1375, shortage: 660, shared: 690,
    tasks: [
      task("Woningen", 900, 250), task("Zon op land", 600, 180, 120), task("Windenergie", 120, 0, 60),
      task("Natuurnetwerk", 1800, 130, 310), task("Waterberging", 750, 0, 200), task("Extensivering landbouw", 1500, 100),
      task("Bedrijventerrein", 280, 0), task("Energie-infrastructuur en hoogspanning", 200, 0),
    ],
    landTypes: [
      {
        area: "Veenweide-Oost", type: "landbouw", hectares: 3000, used: 3000, free: 0, uses: [
          { tasks: ["Extensivering landbouw"], yields: [1], hectares: 1400 }, { tasks: ["Natuurnetwerk"], yields: [1], hectares: 1360 },
          { tasks: ["Zon op land", "Natuurnetwerk"], yields: [1, 1], hectares: 240 },
        ],
      },
      { area: "Veenweide-Oost", type: "bebouwd", hectares: 1800, used: 1650, free: 150, uses: [{ tasks: ["Woningen"], yields: [1], hectares: 1650 }] },
    ],
    pairs: [
      { area: "Veenweide-Oost", one: "Zon op land", other: "Natuurnetwerk", shared: 240, most: 240, gain: 0.5 },
      { area: "Veenweide-Oost", one: "Natuurnetwerk", other: "Waterberging", shared: 70, most: 200, gain: undefined },
    ],
    choices: [
      { area: "Veenweide-Oost", limit: "landbouw", kind: "land", hectares: 3000, value: 1 },
      { area: "Veenweide-Oost", limit: "Zon op land + Natuurnetwerk", kind: "sharing", hectares: 240, value: -0.25 },
    ],
  },
  money: {
    from: 2026, to: 2031, cost: 412_600_000, covered: 301_200_000, shortage: 111_400_000, coverage: 0.73, ambition: 0.68,
    years: [
      year(2026, 41_000_000, 41_000_000), year(2027, 68_500_000, 60_100_000), year(2028, 84_000_000, 58_000_000),
      year(2029, 92_300_000, 55_100_000), year(2030, 76_800_000, 50_000_000), year(2031, 50_000_000, 37_000_000),
    ],
    oneMore: { year: 2029, covers: 1 },
  },
  people: {
    from: 2026, to: 2031, unit: "year", demand: 148_000, supply: 121_300, utilisation: 1.22, shortage: 42_900, shortageFte: 5.1,
    roles: [
      { role: "Ecoloog", demand: 42_000, supply: 24_000, shortage: 18_000, shortageFte: 2.1 },
      { role: "Planeconoom", demand: 21_000, supply: 19_500, shortage: 4_200, shortageFte: 0.5 },
      { role: "Projectleider", demand: 55_000, supply: 51_800, shortage: 9_100, shortageFte: 1.1 },
      { role: "Jurist", demand: 30_000, supply: 26_000, shortage: 11_600, shortageFte: 1.4 },
    ],
    gain: 6_400,
    oneMore: { role: "Ecoloog", hours: 1400 },
  },
  served: { land: 0.893, money: 0.73, people: 0.71 },
  bottleneck: { means: "people", share: 0.71 },
  problems: [{
    degree: "problem", table: "Opgaven", row: 3, column: "Ruimteclaim", value: "veel",
    code: "notOfKind", params: { wants: { of: "cell", kind: "number" } },
  }],
  remarks: [],
  standing: {
    land: { state: "answered", remarks: 0 }, money: { state: "answered", remarks: 0 }, people: { state: "answered", remarks: 0 },
    knowledge: { state: "answered", remarks: 0 }, instruments: { state: "answered", remarks: 0 },
    agreements: { state: "notAsked", missing: ["afspraken"], empty: [] },
    programme: { state: "notAsked", missing: ["maatregelen", "opbrengsten"], empty: [] },
    risk: { state: "notAsked", missing: ["risicos"], empty: [] },
    learning: { state: "notAsked", missing: ["waarnemingen"], empty: [] },
    wellbeing: { state: "notAsked", missing: ["indicatoren"], empty: [] },
    residents: { state: "notAsked", missing: ["trajecten", "reacties"], empty: [] },
    decisions: { state: "notAsked", missing: ["besluiten"], empty: [] },
    publicReport: { state: "notAsked", missing: ["boodschappen"], empty: [] },
  },
  verdict: "short",
};

export const meansFixture: TaskMeans[] = [
  {
    task: "Woningen", area: "Veenweide-Oost", lowest: 0.4, lacking: 0.6, weakest: "knowledge",
    known: 5, unknown: [],
    shares: { land: 0.722, money: 0.73, capacity: 0.8, knowledge: 0.4, instruments: 1 },
  },
  {
    task: "Windenergie", area: "Veenweide-Oost", lowest: 1, lacking: 0, weakest: undefined,
    known: 2, unknown: [],
    shares: { land: 1, money: 1, capacity: undefined, knowledge: undefined, instruments: undefined },
  },
];

export const tables: WorkbookTable[] = [{
  kind: "opgaven", name: "Opgaven", sheet: "Invoer", address: "Invoer!A1:B3",
  origin: { table: "Opgaven" }, header: ["Opgave", "Ruimteclaim"], asIs: true,
  cells: [["Opgave", "Ruimteclaim"], ["Woningen", 900], ["Zon op land", "veel"]],
}];
