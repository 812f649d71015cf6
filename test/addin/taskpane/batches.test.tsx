/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { overviewReports } from "../../../core";
import type { QuestionArguments } from "../../../addin/calculation";
import { freezeValues, readTables, readWorkbook, remember, repairFormulas, restoreFormulas, watchInput } from "../../../addin/workbook";
import { previewReports, writeReports, writeReportsAt } from "../../../addin/workbook/reports";
import { MemoryWorkbook } from "../../../addin/workbench/host";
import { memoryOf } from "../../workbench/memory-of";
import { startOffice, type StartedOffice } from "../../workbench/office";
import { byName, doing, render, text, unmount, until } from "./render";

let office: StartedOffice;
let workbook: MemoryWorkbook;

const pane = { readTables, readWorkbook, watchInput, reports: ({ tables, options }: QuestionArguments<"reports">) => overviewReports(tables, options), writeReports, previewReports, writeReportsAt };
const written = (): Promise<void> => doing(() => { byName("button", /^Schrijf rapporten/).click(); });

const status = (): string => document.querySelector("header [role=status]")?.textContent ?? "";

/** Tables of every kind that there is, on sheets of their own: what is asked one by one would show. */
function manyTables(): MemoryWorkbook {
  const many = new MemoryWorkbook();
  for (let number = 1; number <= 40; number++) {
    many.fill(`Opgaven ${number}`, [["Opgave", "Ruimteclaim"], ["Woningen", 100 + number]], `Opgaven_${number}`);
    many.fill(`Grond ${number}`, [["Grondsoort", "Oppervlakte"], ["landbouw", 500]], `Grond_${number}`);
    many.fill(`Lijst ${number}`, [["Product", "Aantal"], ["Brood", 2]], `Lijst_${number}`);
  }
  return many;
}

const workbooks: readonly (readonly [name: string, make: () => MemoryWorkbook])[] = [
  ["the sample", () => memoryOf("samples/fictief-gebied.xlsx")],
  ["a workbook with 120 tables", manyTables],
];

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
  // The page is jsdom's own here: what render says of Office is for tests without it.
  Object.assign(globalThis, { Office: (window as unknown as { Office: unknown }).Office });
});

afterEach(async () => {
  await unmount();
  expect([...office.host.missing]).toEqual([]);
});

/** The pane with its answer there, and listening. */
async function opened(): Promise<void> {
  await render(pane);
  await until(() => status().startsWith("Berekend"));
  await settled();
  expect(status()).toMatch(/^Berekend/);
}

/** Waits until as many batches were sent as are expected, then long enough for one more to show; how many there are. */
const batches = (expected: number, action: () => unknown): Promise<number> => office.batches(async (sent) => {
  await action();
  await until(() => sent() >= expected);
  await settled();
});

/** Longer than the pane waits for quiet; it goes on in between, should that have been the start of something. */
async function settled(): Promise<void> {
  for (let part = 0; part < 3; part++) {
    await new Promise((done) => { setTimeout(done, 100); });
    await doing(() => undefined);
  }
}

describe.each(workbooks)("with %s", (_name, make) => {
  beforeEach(() => {
    workbook = make();
    office.become(workbook);
  });

  it("the first view takes two batches, and one to hear of changes", async () => {
    expect(await batches(3, opened)).toBe(3);
  });

  it("an edit of a table takes two, whatever the number of cells", async () => {
    await opened();
    const { sheet, area } = workbook.tables.find(({ name }) => name.startsWith("Opgaven"))!;
    expect(await batches(2, () => {
      for (let row = 1; row < area.rows; row++) workbook.edit(sheet, area.row + row, area.column, `Opgave ${row}`);
    })).toBe(2);
  });

  it("an edit elsewhere takes one, to see that it does not matter", async () => {
    await opened();
    const notes = workbook.addSheet("Aantekeningen");
    await settled();
    expect(await batches(1, () => { workbook.edit(notes, 0, 0, "los"); })).toBe(1);
  });

  it("a setting that changes takes three: one to see it, two to read", async () => {
    const settings = workbook.fill("Eigen instellingen", [[1363]]);
    workbook.names.splice(0, workbook.names.length, { name: "Norm", formula: "='Eigen instellingen'!$A$1", sheet: null, comment: "", visible: true });
    await opened();
    expect(await batches(3, () => { workbook.edit(settings, 0, 0, 1400); })).toBe(3);
  });

  it("bound ranges take one batch more, whatever their number", async () => {
    for (let number = 1; number <= 5; number++) {
      const sheet = workbook.fill(`Los ${number}`, [["Wat", "Hoeveel"], ["Woningen", 900]]);
      await remember({
        sheet: sheet.name, sheetId: sheet.id, place: { row: 0, column: 0, columns: 2, headerRows: 1 }, names: ["Wat", "Hoeveel"],
        use: { kind: "opgaven", columns: { task: 0, claim: 1 } },
      });
    }
    expect(await office.batches(readWorkbook)).toBe(3);
    expect((await readTables()).filter(({ origin }) => "range" in origin)).toHaveLength(5);
  });

  it("reports take one batch to look and one to write, and the refresh that their tables cause two", async () => {
    await opened();
    expect(await batches(4, written)).toBe(4);
    expect(text(document.querySelector("footer [role=status]")!)).toMatch(/^De rapporten staan op (?:het blad|de bladen) ‘/);
  });
});

describe("with many formulas of the add-in", () => {
  const formulas = (count: number): void => {
    workbook = new MemoryWorkbook("Map1.xlsx", () => "#NAME?");
    office.become(workbook);
    for (let number = 1; number <= count; number++) {
      workbook.fill(`Blad ${number}0`, [["=RUIMTE.STAPELING(Opgaven[#All],Grond[#All])"], [1]]);
    }
  };

  it.each([["frozen", () => freezeValues(), 6], ["restored", restoreFormulas, 4], ["repaired", () => repairFormulas(), 4]] as const)("all are %s in as many batches as one", async (_done, deed, most) => {
    const counts: number[] = [];
    for (const count of [1, 60]) {
      formulas(count);
      if (deed === restoreFormulas) await freezeValues();
      counts.push(await office.batches(deed));
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[1]).toBeLessThanOrEqual(most);
  });
});
