/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { gatherConformance } from "../../../../addin/workbook";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { startOffice, type StartedOffice } from "../../../workbench/office";

const header = ["Nr", "Proef", "Zo doet u het", "Dit moet u zien", "Uitslag", "Wat u zag"];
const checks = [[1, "Openen", "doe", "zie", "goed", ""], [2, "Zonder venster", "doe", "zie", "anders", "Ruimte bleef staan"], [3, "Lint", "doe", "zie", "", ""]];

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});

/** The workbook of the checks, as far as is read of it. */
function trial(rows: readonly (readonly (string | number)[])[] = checks): MemoryWorkbook {
  const workbook = new MemoryWorkbook("proef.xlsx", (formula) => (formula === "=NA()" ? "#N/A" : "#BUSY!"));
  workbook.fill("Proeven", [header, ...rows], "Proeven");
  workbook.fill("Waarden", [["Wat", "Typ hier"], ["Geen antwoord", "=NA()"], ["Tekst", "'#N/A"], ["Leeg", ""]]);
  workbook.addName({ name: "Proef_waarden", formula: "=Waarden!$B$2:$B$4", sheet: null, comment: "", visible: true });
  return workbook;
}

test("says which Excel this is, and what it can, in any workbook; of its cells it reads nothing", async () => {
  const workbook = new MemoryWorkbook();
  workbook.fill("Geheim", [["Naam", "Bedrag"], ["salaris", 1234]]);
  office.become(workbook);
  let found: Awaited<ReturnType<typeof gatherConformance>>;
  expect(await office.batches(async () => { found = await gatherConformance(); })).toBe(1);
  expect(found!).toMatchObject({ checks: undefined, cells: [], calculation: "Automatic", excel: { languages: { shown: "nl-NL" } } });
  expect(found!.excel.sets).toContainEqual({ name: "ExcelApi", version: "1.10" });
  expect(found!.excel.sets).toContainEqual({ name: "ExcelApiOnline", version: undefined });
  expect(JSON.stringify(found!)).not.toMatch(/Geheim|salaris|1234/u);
});

test("gathers what was filled in at each check, and what Excel says about each cell that errors were typed in", async () => {
  office.become(trial());
  const { checks: seen, cells } = await gatherConformance();
  expect(seen).toEqual([
    { number: "1", check: "Openen", outcome: "goed", seen: "" }, { number: "2", check: "Zonder venster", outcome: "anders", seen: "Ruimte bleef staan" },
    { number: "3", check: "Lint", outcome: "", seen: "" },
  ]);
  expect(cells.map(({ address }) => address)).toEqual(["B2", "B3", "B4"]);
  expect(cells[0]).toMatchObject({ formula: "=NA()", value: "#N/A" });
});

test("finds the columns by their names, cuts what is endless, and survives a table of somebody else's", async () => {
  const long = "x".repeat(5000);
  const workbook = new MemoryWorkbook();
  workbook.fill("Proeven", [["Wat u zag", "Nr", "Uitslag"], [long, 1, "anders"], ["", "", ""], [12, true, 3]], "Proeven");
  office.become(workbook);
  const { checks: seen } = await gatherConformance();
  expect(seen).toEqual([{ number: "1", check: "", outcome: "anders", seen: `${"x".repeat(2000)}…` }]);
  office.become(trial([]));
  expect((await gatherConformance()).checks).toEqual([]);
});
