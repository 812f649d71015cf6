import * as fc from "fast-check";
import { canBeAddedUp, inputTables, moneyUnitOf, numberFormat, reportFormats, valueKinds, type Report } from "../../../core";

/** The minus before the sign of the euro, and nothing as a dash. */
const inCents = '"€ "#,##0.00;-"€ "#,##0.00;"-"';

test("one format for each kind, in a table, as a headline and with all its digits", () => {
  const formats = valueKinds.map((kind) => [kind, numberFormat({ kind }), numberFormat({ kind }, 1, "headline"), numberFormat({ kind }, 1, "exact")]);
  const own = "[>=1000]#,##0;[<0]-General;General";
  expect(formats).toEqual([
    ["name", "General", "General", "General"], ["text", "General", "General", "General"],
    ["year", "0", "0", "0"], ["period", "General", "0", "0"], ["date", "dd-mm-yyyy", "dd-mm-yyyy", "dd-mm-yyyy"],
    ["hectares", "#,##0.0", "#,##0", "General"], ["euros", inCents, '"€ "#,##0;-"€ "#,##0;"-"', inCents],
    ["hours", "#,##0.0", "#,##0", "General"], ["fte", "#,##0.00", "#,##0.00", "General"],
    ["share", "0.0%", "0.0%", "0.0##%"], ["ratio", "#,##0.00", "#,##0.00", "General"], ["factor", "#,##0.00", "#,##0.00", "General"],
    ["count", "#,##0", "#,##0", "General"], ["quantity", own, own, "General"], ["level", "0", "0", "0"], ["yesNo", "General", "General", "General"],
    ["days", "#,##0", "#,##0", "General"], ["points", "0.0%", "0.0%", "0.0##%"], ["number", own, own, "General"],
  ]);
});

test("what one of something takes is not rounded away", () => {
  expect([{ kind: "hectares", per: "eenheid" }, { kind: "euros", per: "uur" }, { kind: "share", per: "jaar" }].map((meaning) => numberFormat(meaning as never)))
    .toEqual(["[>=1000]#,##0;[<0]-General;General", inCents, "0.00%"]);
  expect(numberFormat({ kind: "euros", per: "uur" }, 85.5, "headline")).toBe(inCents);
  expect(numberFormat(undefined, 5)).toBe("General");
  expect([0.875, 41.15226337].map((value) => numberFormat({ kind: "quantity" }, value))).toEqual(Array(2).fill("[>=1000]#,##0;[<0]-0.0##;0.0##"));
});

test("an amount below zero keeps its minus, in LibreOffice too", () => {
  expect([-0.044, -12, -1000, -2345.5].map((value) => numberFormat({ kind: "quantity" }, value)))
    .toEqual(["[>=1000]#,##0;[<0]-0.0##;0.0##", "[>=1000]#,##0;[<0]-General;General", "[>=1000]#,##0;[<=-1000]-#,##0;General", "[>=1000]#,##0;[<=-1000]-#,##0;0.0##"]);
});

test("nearly all does not read as all, nor nearly nothing as nothing", () => {
  const formatOf = (share: number): string => numberFormat({ kind: "share" }, share);
  expect([0, 0.5, 0.9994, 0.9996, 0.99999, 1, 1.00001, 0.0004, 0.00001, -0.0004].map(formatOf))
    .toEqual(["0.0%", "0.0%", "0.0%", "0.00%", "0.000%", "0.0%", "0.000%", "0.00%", "0.000%", "0.00%"]);
  // What a solver may overlook is nothing.
  expect([1 - 1e-9, 1e-9].map(formatOf)).toEqual(["0.0%", "0.0%"]);
  fc.assert(fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (share) => {
    expect([0, 100]).not.toContain(Number((100 * share).toFixed(formatOf(share).length - 3)));
  }));
});

test("a moment is a year or a day by what it is", () => {
  expect([2027, 46_569, "2027K3", null].map((value) => numberFormat({ kind: "period" }, value))).toEqual(["0", "dd-mm-yyyy", "General", "General"]);
});

test("a row may say what its value is", () => {
  const report: Report = {
    columns: [{ header: "Wat", kind: "name", key: true }, { header: "Waarde", kind: "quantity", byRow: ["euros", undefined, "share"] }],
    rows: [["geld", 5], ["woningen", 5], ["deel", 0.5]],
  };
  expect(reportFormats(report, moneyUnitOf(report))).toEqual([["General", inCents], ["General", "[>=1000]#,##0;[<0]-General;General"], ["General", "0.0%"]]);
});

test("which columns of the input hold amounts that can be added up", () => {
  const amounts = Object.values(inputTables).flatMap(({ name, columns, further }) => [
    ...Object.values(columns).filter(canBeAddedUp).map(({ header }) => `${name}.${header}`), ...(further === "years" || further === "landUse" ? [`${name}.${further}`] : []),
  ]);
  expect(amounts).toEqual([
    "Opgaven.Doel", "Opgaven.Ruimteclaim", "Grond.Oppervlakte", "Middelen.Minimum", "Middelen.years", "Begroting.years", "Werk.Uren", "Werk.Fte",
    "Bezetting.Fte", "Bezetting.Inhuur max fte", "Afspraken.Doel", "Gebieden.landUse", "Bijdragen.Omvang", "Metingen.Realisatie", "Mijlpalen.Waarde", "Uitgaven.years",
    "Maatregelen.Kosten", "Maatregelen.Structureel", "Maatregelen.Hectares", "Opbrengsten.Hoeveelheid", "Inzet.Uren",
    "Risicos.Gevolg", "Risicos.Minimaal", "Risicos.Meest waarschijnlijk", "Risicos.Maximaal", "Risicos.Risicobedrag", "Risicos.Gevolg na", "Risicos.Kosten maatregel",
    "Weerstandscapaciteit.Bedrag", "Balansposten.years", "Investeringen.Restwaarde", "Investeringen.Bijdrage derden", "Investeringen.Boekwaarde", "Investeringen.years",
    "Besluiten.Bedrag",
    "Waarnemingen.Totaal", "Waarnemingen.Hoeveelheid",
  ]);
});

test("what counts per unit says so", () => {
  const per = Object.values(inputTables).flatMap(({ name, columns }) =>
    Object.values(columns).filter((column) => column.per !== undefined).map(({ header, kind, per: one }) => `${name}.${header}: ${kind} per ${one!}`));
  expect(per).toEqual([
    "Opgaven.Ruimte per eenheid: hectares per eenheid", "Opgaven.Dichtheid: quantity per hectare", "Opgaven.Kosten per eenheid: euros per eenheid",
    "Opgaven.Structureel per eenheid: euros per eenheid", "Index.Index: share per jaar", "Index.Correctie: share per jaar",
    "Bezetting.Productieve uren per fte: hours per fte", "Bezetting.Inhuurtarief: euros per uur",
    "Arrangementen.Overleg per jaar: number per jaar", "Arrangementen.Uren per overleg: hours per overleg",
    "Waarnemingen.Waarde: quantity per eenheid", "Waarnemingen.Standaardfout: quantity per eenheid", "Normen.Gebruikt: quantity per eenheid",
  ]);
});
