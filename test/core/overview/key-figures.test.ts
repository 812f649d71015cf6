import fc from "fast-check";
import { ambitionShare, balanceReport } from "../../../core/balance";
import { variantReport } from "../../../core/binding";
import { capacityReport, cooperationReport } from "../../../core/capacity";
import { keyFiguresReport } from "../../../core/what-if";
import { landPressure, stackingReport } from "../../../core/stacking";
import { InputReader, toCells, type Report, type ReportCell } from "../../../core/tables";
import { runs } from "../../runs";

const tasks = [
  ["Opgave", "Gebied", "Thema", "Prioriteit", "Doel", "Ruimteclaim", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid"],
  ["Natuur", "Polder", "natuur", 1, 400, 300, 2027, 2028, 1000, 50], ["Woningen", "Polder", "woningen", 2, 2000, 200, 2027, 2027, 300, ""], ["Zon", "Dal", "zon", 1, 10, 20, 2028, 2028, 100, ""],
];
const land = [["Gebied", "Grondsoort", "Oppervlakte"], ["Polder", "landbouw", 350], ["Dal", "landbouw", 30]];
const funding = [["Bron", "Soort", "Aard", "Minimum", 2027, 2028], ["Algemeen", "algemeen", "structureel", "", 300_000, 250_000], ["Reserve", "reserve", "", 20_000, 120_000, 0]];
const work = [["Werkpakket", "Opgave", "Organisatie", "Rol", "Uren", "Start", "Eind"], ["A", "Natuur", "provincie", "Ecoloog", 3500, 2027, 2027], ["B", "Woningen", "gemeente", "Planoloog", 900, "2027K1", "2027K2"]];
const staffing = [["Organisatie", "Rol", "Fte"], ["provincie", "Ecoloog", 2], ["gemeente", "Ecoloog", 1], ["gemeente", "Planoloog", 1]];
const changesHeader = ["Variant", "Tabel", "Rij", "Kolom", "Vermenigvuldig", "Tel op", "Zet", "Vervalt"];
const period = { from: 2027, to: 2028, norm: 1000 };

const figure = ({ rows }: Report, name: string, column = 2): ReportCell | undefined => rows.find(([own]) => own === name)?.[column];
const near = (found: ReportCell | undefined, expected: number): void => { expect(found).toBeCloseTo(expected, 6); };
const sumOf = (rows: Report["rows"], column: number): number => rows.reduce((sum, row) => sum + Number(row[column]), 0);

/** Every figure beside the function that it is of. */
async function beside(report: Report, column: number, tables: { tasks: unknown[][]; land: unknown[][]; funding: unknown[][]; work: unknown[][]; staffing: unknown[][] }): Promise<void> {
  const at = (name: string) => figure(report, name, column);
  const stacking = (await stackingReport(tables as never)).rows.filter(([, task]) => task === "Totaal");
  near(at("Gevraagd ha"), sumOf(stacking, 2));
  near(at("Gerealiseerd ha"), sumOf(stacking, 3));
  near(at("Tekort ha"), sumOf(stacking, 5));
  near(at("Ruimtedruk"), await landPressure(tables as never));
  const [, cost, , covered, short, coverage, reserve] = (await balanceReport({ ...tables, ...period } as never)).rows.at(-1)!;
  expect([at("Kosten"), at("Gedekt"), at("Tekort geld"), at("Dekkingsgraad"), at("Reserve einde")]).toEqual([cost, covered, short, coverage, reserve]);
  near(at("Draagbare ambitie"), await ambitionShare({ ...tables, ...period } as never));
  const people = { ...tables, ...period, period: "kwartaal" } as never;
  const together = (await cooperationReport(people)).rows.at(-1)!;
  near(at("Tekort uren samen"), Number(together[2]));
  near(at("Winst van samenwerken"), Number(together[3]));
  near(at("Vraag uren"), sumOf((await capacityReport(people)).rows.filter(([, when]) => when === "Totaal"), 2));
}

it("equals the functions that it names, as it is and in a variant", () => fc.assert(
  fc.asyncProperty(fc.constantFrom(0.5, 1, 1.7), fc.integer({ min: -100, max: 100 }), fc.constantFrom(1, 2), async (factor, more, fte) => {
    const changes = [changesHeader, ["A", "opgaven", "Natuur", "Ruimteclaim", factor], ["A", "middelen", "Algemeen", "jaren", "", more], ["A", "bezetting", "Ecoloog", "Fte", "", fte], ["B", "opgaven", "Zon", "", "", "", "", "ja"]];
    const report = await keyFiguresReport({ tasks, ...period, land, funding, work, staffing, changes });
    expect(report.columns.map(({ header }) => header)).toEqual(["Kerncijfer", "Eenheid", "Basis", "A", "B"]);
    await beside(report, 2, { tasks, land, funding, work, staffing });
    const as = (table: unknown[][], kind: string, variant: string) => toCells(variantReport({ table: table as never, kind, changes: changes as never, variant }, new InputReader()));
    await beside(report, 3, { tasks: as(tasks, "opgaven", "A"), land, funding: as(funding, "middelen", "A"), work, staffing: as(staffing, "bezetting", "A") });
    await beside(report, 4, { tasks: as(tasks, "opgaven", "B"), land, funding, work, staffing });
  }), runs(4),
));

it("names the means that carries least, and counts the tasks for which nothing falls short", async () => {
  const report = await keyFiguresReport({ tasks, ...period, land, funding, work, staffing });
  const shares: readonly (readonly [string, number])[] = [
    ["grond", Number(figure(report, "Gerealiseerd ha")) / Number(figure(report, "Gevraagd ha"))], ["geld", Number(figure(report, "Dekkingsgraad"))],
    ["mensen", 1 - Number(figure(report, "Tekort uren samen")) / Number(figure(report, "Vraag uren"))],
  ];
  expect(figure(report, "Knelpunt")).toBe([...shares].sort(([, one], [, other]) => one - other)[0]![0]);
  expect(figure(await keyFiguresReport({ tasks, ...period, land: [land[0]!, ["Polder", "x", 1000], ["Dal", "x", 1000]] }), "Knelpunt")).toBe("geen");
  expect(figure(await keyFiguresReport({ tasks, ...period, land }), "Opgaven die helemaal kunnen")).toBe(2);
});

it("leaves a variant that cannot be calculated empty and says why, also what counts nowhere", async () => {
  const reader = new InputReader();
  const changes = [changesHeader, ["A", "opgaven", "Natuur", "Doel", "", "", "veel"], ["B", "risicos", "", "Kans", 2], ["B", "werk", "", "Uren", 2]];
  const report = await keyFiguresReport({ tasks, ...period, land, changes }, reader);
  expect(report.rows.map((row) => row[3])).toEqual(report.rows.map(() => ""));
  expect(report.rows.map((row) => row[4])).toEqual(report.rows.map((row) => row[2]));
  expect(reader.remarks.map(({ table, row, code }) => `${table} ${row} ${code}`).sort()).toEqual(["Wijzigingen 2 resultNotAllowed", "Wijzigingen 2 variantNotCalculated", "Wijzigingen 3 changeCountsNowhere"]);
});
