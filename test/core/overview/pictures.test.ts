import fc from "fast-check";
import { overviewReports, type ReportCell, type SourceTable } from "../../../core";
import { landPicture, moneyPicture, peoplePicture, progressPicture } from "../../../core/overview/pictures";
import { columnsOf } from "../../report-columns";

const use = (tasks: string[], hectares: number) => ({ tasks, hectares, yields: tasks.map(() => 1) });

test("land: bars per type over all areas, of what one task has, what is shared and what is free", () => {
  expect(landPicture([
    { area: "A", type: "landbouw", hectares: 100, used: 80, free: 20, uses: [use(["zon"], 30), use(["natuur"], 10), use(["zon", "natuur"], 40)] },
    { area: "A", type: "natuur", hectares: 5, used: 5, free: 0, uses: [use(["natuur"], 5)] },
    { area: "B", type: "landbouw", hectares: 10, used: 0, free: 10, uses: [] },
  ])).toEqual({
    of: "land", kind: "stackedBars", left: 0,
    figures: { columns: [
      { header: "Grondsoort", kind: "name", key: true },
      ...columnsOf([["Eén opgave ha", "hectares"], ["Gedeeld ha", "hectares"], ["Vrij ha", "hectares"]]),
    ], rows: [["landbouw", 40, 40, 30], ["natuur", 5, 0, 0]] },
  });
});

test("land: the bars together are the land there is", () => {
  const land = fc.record({ type: fc.constantFrom("a", "b", "c"), free: fc.nat(1000), uses: fc.array(fc.record({ tasks: fc.constantFrom(["x"], ["x", "y"]), hectares: fc.nat(1000), yields: fc.constant([1]) })) });
  fc.assert(fc.property(fc.array(land, { minLength: 1 }), (types) => {
    const all = types.map(({ type, free, uses }) => {
      const used = uses.reduce((sum, { hectares }) => sum + hectares, 0);
      return { area: "", type, free, uses, used, hectares: used + free };
    });
    const drawn = landPicture(all)!.figures.rows.flatMap((row) => row.slice(1)).reduce<number>((sum, hectares) => sum + Number(hectares), 0);
    expect(drawn).toBe(all.reduce((sum, { hectares }) => sum + hectares, 0));
  }));
});

test("money: what is covered and what falls short of each year, without the total", () => {
  const columns = columnsOf([["Jaar", "year"], ["Kosten", "euros"], ["Waarvan structureel", "euros"], ["Gedekt", "euros"], ["Tekort", "euros"]]);
  const report = { columns, rows: [[2027, 100, 0, 60, 40], [2028, 50, 0, 50, 0], ["Totaal", 150, 0, 110, 40]] };
  expect(moneyPicture(report)).toEqual({
    of: "money", kind: "stackedColumns", left: 0, figures: { columns: columnsOf([["Jaar", "year"], ["Gedekt", "euros"], ["Tekort", "euros"]]), rows: [[2027, 60, 40], [2028, 50, 0]] },
  });
});

test("people: demand and supply per period over all roles, without the totals", () => {
  const columns = columnsOf(["Rol", ["Periode", "period"], ["Vraag uren", "hours"], ["Aanbod uren", "hours"]]);
  const rows = [["jurist", 2027, 10, 4], ["jurist", 2028, 20, 4], ["ecoloog", 2027, 5, 7], ["ecoloog", 2028, 0, 7], ["jurist", "Totaal", 30, 8]];
  expect(peoplePicture({ columns, rows })!.figures).toEqual({ columns: columns.slice(1), rows: [[2027, 15, 11], [2028, 20, 11]] });
});

describe("progress", () => {
  const columns = columnsOf(["Afspraak", "Doel", "Plan", "Realisatie", "Verwacht in doeljaar"]);
  const drawn = (rows: ReportCell[][]) => progressPicture({ columns, rows });

  it("is a share of each goal, who is furthest behind first; also of a reduction", () => {
    expect(drawn([["woningen", 200, 100, 90, 180], ["stikstof", -50, -25, -5, -10], ["later", 10, 0, "", ""], ["zonder plan", 10, "geen start", "", ""], ["onbekend", "", "", 4, ""]])!.figures.rows)
      .toEqual([["stikstof", 0.5, 0.1, 0.2], ["woningen", 0.5, 0.45, 0.9], ["later", 0, "", ""]]);
  });

  it("shows twenty, and says how many it leaves out", () => {
    const many = drawn(Array.from({ length: 25 }, (_, index) => [`a${index}`, 100, 50, index, ""]))!;
    expect([many.figures.rows.length, many.left, many.figures.rows[0]![0]]).toEqual([20, 5, "a0"]);
  });

  it("is no picture where nothing is planned or measured", () => {
    expect(drawn([["zonder plan", 10, "geen start", "", ""]])).toBeUndefined();
  });
});

test("the pictures come with the reports they belong to, of figures that the reports hold too", async () => {
  const tables: SourceTable[] = [
    { kind: "opgaven", cells: [["Opgave", "Ruimteclaim", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"], ["zon", 300, 10, 2027, 2027, 100], ["natuur", 200, 10, 2027, 2028, 200]] },
    { kind: "grond", cells: [["Grondsoort", "Oppervlakte"], ["landbouw", 400]] },
    { kind: "middelen", cells: [["Bron", 2027, 2028], ["Algemeen", 1000, 500]] },
    { kind: "werk", cells: [["Werkpakket", "Organisatie", "Rol", "Uren", "Start", "Eind"], ["A", "provincie", "ecoloog", 3500, 2027, 2027]] },
    { kind: "bezetting", cells: [["Organisatie", "Rol", "Fte"], ["provincie", "ecoloog", 2]] },
  ];
  const reports = await overviewReports(tables, { norm: 1363 });
  const drawn = reports.flatMap(({ name, picture }) => (picture ? [[name, picture.kind, picture.figures.rows] as const] : []));
  expect(drawn).toEqual([
    ["STAPELING", "stackedBars", [["landbouw", 400, 0, 0]]],
    ["BALANS", "stackedColumns", [[2027, 1000, 1000], [2028, 500, 500]]],
    ["CAPACITEIT", "columns", [[2027, 3500, 2726]]],
  ]);
});
