import fc from "fast-check";
import { areaOverview, copiedText, inputTables, looksPersonal, mappingOf, overviewReports, readTable, recogniseTable, type Cells, type SourceTable, type TableKind } from "../../../core";
import { decisionsInDetail, publicReportInDetail, residentsInDetail, wellbeingInDetail } from "../../../core/lived";
import { participationReport } from "../../../core/residents";
import { versionContent } from "../../../core/versions";
import { callFunction } from "../../call-function";

const header = ["Nummer", "Traject", "Thema", "Datum", "Groep", "Aantal", "Zwaarwegend", "Strekking", "Antwoord", "Gevolg", "Motivering", "Besluit"];
const row = ["R-1", "Dorpsrand", "verkeer", 46000, "bewoners", 1, "nee", "zorg", "nee", "niet", "past niet", "B-1"];
const processes = [["Traject", "Trede"], ["Dorpsrand", "adviseren"]];
/** What tells who somebody is, as people type it, and what of it must never come back. */
const personal = [
  ["jan.devries@voorbeeld.nl", "devries"], ["vraag aan Piet: piet@x.eu!", "piet@x"], ["woont op 9723 KX", "9723"], ["9723kx", "9723"], ["1234 AB", "1234"], ["1234ab", "1234"], ["in 2027 bij 1234 AB", "1234 AB"], ["bel 06-12 34 56 78", "34 56"],
  ["050 123 45 67", "123 45"], ["+31 (0)6-23456789", "23456789"], ["0031612345678", "12345678"], ["bsn 123456782", "123456782"], ["1234\u200b56782", "56782"], ["０６１２３４５６７８", "６１２３"],
] as const;
const harmless = [
  "verkeer", "in 2027 en 2028", "2000 ha natuur", "1500 km", "vanaf 2030 of later", "besluit van 12-11-2026", "3.500 woningen", "1.249.000 euro", "bewoners van de Dorpsstraat 12", "A2 richting Utrecht", "24 uur, 7 dagen",
  "2027 to 2036", "due 2030 at the latest", "2028 it is", "Windpark 1500 MW", "Zonneweiden 2030 PV", "Natuur 1200 HA", "Opslag 1500 GW, 3000MW", "leiding van 1500 KM",
];

test.each(personal)("%s is seen as personal", (text) => { expect(looksPersonal(text)).toBe(true); });
test.each(harmless)("%s is not", (text) => { expect(looksPersonal(text)).toBe(false); });

/** Reacties with a text in one of the columns that are looked at. */
const guarded = ["Thema", "Groep", "Motivering"];
const withText = (column: string, text: string): unknown[][] => [header, row, row.map((cell, at) => (header[at] === column ? text : at === 0 ? "R-2" : cell))];

test.each(guarded.flatMap((column) => personal.map(([text, secret]) => [column, text, secret] as const)))("in %s, %s stops the question, and no word of it comes back", async (column, text, secret) => {
  const cells = withText(column, text);
  const errors = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const said = [
    await callFunction("PARTICIPATIE", [processes, cells, null, null]), await callFunction("PARTICIPATIE", [processes, cells, 46100, "thema"]),
    await callFunction("CONTROLE", [cells, "reacties", null]), await callFunction("INLEZEN", [cells, "reacties", null]),
    await callFunction("CONTROLE", [[["Onze reacties"], ...cells], "reacties", null]),
    thrown(() => participationReport({ processes, reactions: cells })), readTable(inputTables.reacties, cells).problems,
    versionContent({ tables: [{ kind: "reacties", cells: cells as Cells }, { kind: "trajecten", cells: processes as Cells }], reports: [], basis: {} }),
    mappingOf({ cells: cells as Cells }, "reacties", [{ field: "overslaan", from: "3", operation: "" }]),
    await areaOverview(around(cells), { day: 46100 }), await overviewReports(around(cells), { day: 46100 }),
    residentsInDetail(around(cells)), wellbeingInDetail(around(cells)), decisionsInDetail(around(cells)),
    errors.mock.calls,
  ];
  errors.mockRestore();
  expect(said[0]).toEqual({ error: { code: "#VALUE!", message: `Reacties rij 3: '${column}' bevat een persoonsgegeven` } });
  expect(said[2]).toMatchObject({ value: [expect.anything(), [3, column, "", "bevat een persoonsgegeven", "haal het weg; het nummer verwijst naar het archief", "fout"]] });
  expect(JSON.stringify(said[4])).toContain("bevat een persoonsgegeven");
  expect(said[3]).toEqual(said[0]);
  for (const answer of said) expect(JSON.stringify(answer)).not.toContain(secret);
});

/** Reacties in a workbook with everything that the pane shows beside it, and writes. */
const around = (cells: unknown[][], ...messages: unknown[][]): SourceTable[] => ([
  ["reacties", cells], ["trajecten", processes], ["indicatoren", [["Indicator", "Gebied", "Jaar", "Waarde", "Gunstig", "Thema"], ["Natuur", "Noord", 2025, 5, "hoger", "milieu"]]],
  ["besluiten", [["Besluit", "Onderwerp", "Soort onderwerp", "Orgaan", "Partij", "Datum", "Strekking"], ["1", "X", "geld", "PS", "P", 46000, "vastgesteld"]]],
  ["boodschappen", [["Zin", "Waarde 1", "Kop"], ["Inwoners reageerden.", "", "Wat zeiden zij?"], ...messages]],
] as [TableKind, unknown[][]][]).map(([kind, each]) => ({ kind, cells: each as Cells }));

test.each(personal)("%s that a sentence takes from elsewhere is in no part of the public report, nor in what is copied of it", async (text, secret) => {
  const tables = around(withText("Groep", text), ["Vooral {1} reageerden.", text, ""], ["Wij spraken met iedereen.", "", text], [`${text} zegt nee.`, "", ""], ["Dat was het.", "", ""]);
  const detail = publicReportInDetail(tables, { named: [text] })!;
  expect(copiedText(detail.report!)).toBe("Wat zeiden zij?\nInwoners reageerden. Wij spraken met iedereen. Dat was het.");
  expect(detail.report!.withheld).toEqual([3, 5]);
  for (const said of [detail, copiedText(detail.report!), await areaOverview(tables, {}), await overviewReports(tables, {})]) expect(JSON.stringify(said)).not.toContain(secret);
});

const thrown = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return [String(error), (error as Error).stack, JSON.stringify(error)];
  }
};

test("whatever else is wrong in a row, what stands there is not repeated", () => {
  fc.assert(fc.property(fc.constantFrom(...header), fc.constantFrom(...personal), fc.boolean(), (column, [text, secret], blankNumber) => {
    const cells = withText(column, text);
    if (blankNumber && column !== "Nummer") cells[2]![0] = "";
    const { problems, remarks } = readTable(inputTables.reacties, cells);
    expect(JSON.stringify([problems, remarks])).not.toContain(secret);
  }));
});

test.each(["Naam", "voornaam", "ACHTERNAAM", "E-mail", "e mail", "Telefoon", "BSN", "Postcode", "Huis nummer", "Geboortedatum (dd-mm-jjjj)"])("a column %s does not belong there, also where a field is read from others", async (name) => {
  const cells = [[...header, name], [...row, "Jan Bakker"]];
  const message = `Reacties rij 1: '${name}' kan een persoon aanwijzen en hoort niet in deze werkmap`;
  expect(await callFunction("PARTICIPATIE", [processes, cells, null, null])).toEqual({ error: { code: "#VALUE!", message } });
  expect(await callFunction("INLEZEN", [cells, "reacties", [["Veld", "Komt uit", "Bewerking"], ["Thema", "Thema", ""]]])).toEqual({ error: { code: "#VALUE!", message } });
  expect(JSON.stringify(await callFunction("CONTROLE", [cells, "reacties", null]))).toContain("kan een persoon aanwijzen");
  expect(recogniseTable(cells)).toBe("reacties");
});

test("other tables keep their values in a version, Reacties stays out of it", () => {
  const { tables } = versionContent({ tables: [{ kind: "reacties", cells: [header, row] }, { kind: "trajecten", cells: processes }], reports: [], basis: {} });
  expect(tables.map(({ kind }) => kind)).toEqual(["trajecten"]);
});
