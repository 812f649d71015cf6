import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nl } from "../../addin/i18n/nl";
import { inputTables } from "../../core";
import { identity } from "../../manifest/identity";
import { withPane } from "../../samples/writer/channel";
import { bytesOf, partsOf, root, sampleAgain, samples, sheetsIn, tablesIn } from "./files";

/** Tables in which a problem stands on purpose: it is part of the story, or of the exercise. */
const onPurpose: Readonly<Record<string, readonly string[]>> = {
  "twaalf-afspraken.xlsx": ["Gebieden"],
  "oefening.xlsx": ["Metingen"],
};

const inputs = Object.fromEntries(Object.values(inputTables).map(({ name, kind }) => [name, kind]));

// For a channel: that one of no channel has the bytes of what it is made from is tested beside it, and to make them takes long.
test("the program makes exactly the workbooks that are here, for the channel that is named", () => {
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  execFileSync(process.execPath, ["--import", "tsx", "test/samples/make.ts", "--channel", "central", folder], { cwd: root });
  expect(readdirSync(folder).sort()).toEqual(samples);
  // Bytes that another process made: the same every time.
  const different = samples.filter((name) => Buffer.compare(readFileSync(join(folder, name)), withPane(bytesOf(name), "central", identity())) !== 0);
  rmSync(folder, { recursive: true });
  expect(different).toEqual([]);
});

describe.each(samples)("%s", (name) => {
  const parts = partsOf(bytesOf(name));
  const sheets = sheetsIn(parts);

  test("asks Excel for no calculation that Excel cannot make, and shows no error without the add-in", () => {
    expect([...parts.keys()]).not.toContain("xl/calcChain.xml");
    expect(parts.get("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
    // A sentence may be about an error; a cell that shows one has nothing else in it.
    for (const xml of [...sheets, parts.get("xl/sharedStrings.xml")!]) expect(xml).not.toMatch(/<(?:v|t)(?: [^>]*)?>#(NAME|NAAM|REF|VALUE|N\/A|DIV|NUM|SPILL)/u);
    for (const xml of sheets) expect(xml).not.toContain(" t=\"e\"");
  });

  test("stores its functions as dynamic arrays with their values", () => {
    const formulas = sheets.flatMap((xml) => [...xml.matchAll(/<c [^>]*cm="1"[^>]*><f t="array" ref="[A-Z]+\d+(?::[A-Z]+\d+)?">_xldudf_RUIMTE_[A-Z]+\([^<]*<\/f><v>[^<]+<\/v>/gu)]);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas).toHaveLength(sheets.join("").match(/_xldudf_RUIMTE_/gu)!.length);
    expect(parts.get("xl/metadata.xml")).toContain("XLDAPR");
    expect(parts.get("[Content_Types].xml")).toContain("sheetMetadata+xml");
    expect(parts.get("xl/_rels/workbook.xml.rels")).toContain("relationships/sheetMetadata");
  });

  test("is read by a second library, which finds the sheet of every table that is checked", async () => {
    const workbook = await sampleAgain(name);
    expect(workbook.worksheets).toHaveLength(sheets.length);
    const control = workbook.getWorksheet("Controle")!;
    for (let row = 5; control.getCell(row, 1).value !== null; row++) expect(workbook.getWorksheet(control.getCell(row, 1).text)).toBeDefined();
  });

  test("holds a CONTROLE of every input table, and none finds a problem that is not there on purpose", async () => {
    const checked = sheets.flatMap((xml) => [...xml.matchAll(/_xldudf_RUIMTE_CONTROLE\((\w+)\[#All\],"(\w+)"\)<\/f>/gu)]);
    // A range of the user's own is checked with the rules that it is read by.
    const bound = sheets.flatMap((xml) => [...xml.matchAll(/_xldudf_RUIMTE_CONTROLE\([\w$]+![$A-Z0-9:]+,"(\w+)",Koppel_\1\[#All\]\)<\/f>/gu)]).map(([, kind]) => kind!);
    const read = sheets.flatMap((xml) => [...xml.matchAll(/_xldudf_RUIMTE_INLEZEN\([\w$]+![$A-Z0-9:]+,"(\w+)"/gu)]).map(([, kind]) => kind!);
    expect(bound.sort()).toEqual(read.sort());
    const own = tablesIn(parts).filter((table) => table in inputs);
    expect(checked.map(([, table, kind]) => `${table!}: ${kind!}`).sort()).toEqual(own.map((table) => `${table}: ${inputs[table]!}`).sort());
    const mine = [...own, ...bound];
    expect(mine.length).toBeGreaterThan(0);
    const control = (await sampleAgain(name)).getWorksheet("Controle")!;
    const verdicts = mine.map((_, index) => [control.getCell(5 + index, 1).text, control.getCell(5 + index, 2).result] as const);
    expect(verdicts.filter(([, verdict]) => verdict !== "in orde").map(([table]) => table)).toEqual(onPurpose[name] ?? []);
  });

  test("says above what is shown in thousands or millions that it is, and nowhere else", async () => {
    const { onSheet } = nl.amounts;
    for (const sheet of (await sampleAgain(name)).worksheets) {
      const said: { readonly row: number; readonly unit: string }[] = [];
      const shown: typeof said = [];
      sheet.eachRow((row, at) => {
        row.eachCell(({ text, numFmt, value }) => {
          for (const unit of ["thousand", "million"] as const) if (text.includes(onSheet[unit])) said.push({ row: at, unit });
          if (/0(?:\.00)?,+;/u.test(numFmt) && typeof value === "number") shown.push({ row: at, unit: /0,,;/u.test(numFmt) ? "million" : "thousand" });
        });
      });
      for (const { row, unit } of shown) expect([sheet.name, row, said.findLast((words) => words.row < row)?.unit]).toEqual([sheet.name, row, unit]);
      for (const { row } of said) expect([sheet.name, row, shown.some((cell) => cell.row > row)]).toEqual([sheet.name, row, true]);
    }
  });

  test("says on the first sheet in about ten lines what it is, for whom and what to try", async () => {
    const [first] = (await sampleAgain(name)).worksheets;
    const lines: string[] = [];
    for (let row = 4; typeof first!.getCell(row, 1).value === "number"; row++) lines.push(first!.getCell(row, 2).text);
    expect(lines.length).toBeGreaterThanOrEqual(8);
    expect(lines.length).toBeLessThanOrEqual(12);
    expect(lines.filter((line) => line.startsWith("Het is voor "))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("Probeer ")).length).toBeGreaterThanOrEqual(3);
    // And what to do when nothing moves, right below: by the name that the view has.
    const below = first!.getCell(4 + lines.length, 2).text;
    expect(below).toMatch(/^Beweegt er niets/u);
    expect(below).toContain(nl.views.share);
  });
});
