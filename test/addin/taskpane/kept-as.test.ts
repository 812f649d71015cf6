import { versionContent } from "../../../core/versions";
import { keptAs } from "../../../addin/taskpane/views/board/kept-as";

const tablesWith = (claim: number) => [{ kind: "opgaven" as const, cells: [["Opgave", "Ruimteclaim"], ["Woningen", claim]] }];
const options = { from: 2027, to: 2030, norm: 1363 };
const versionWith = (claim: number, norm = 1363) => versionContent({ tables: tablesWith(claim), reports: [], basis: { ...options, norm, day: "2026-11-01" } });
const head = (id: string) => ({ format: 2, id, name: `Versie ${id}`, note: "", kept: { by: "PS", at: "2026-11-27T09:30" }, locked: null, print: "" });

/** The last version comes first. */
const workbookWith = (now: number, versions: Readonly<Record<string, ReturnType<typeof versionWith> | "broken">>) => ({
  readTables: () => Promise.resolve(tablesWith(now)), listVersions: () => Promise.resolve({ versions: Object.keys(versions).map(head), unreadable: [] }), readVersion: (id: string) => Promise.resolve(versions[id]!),
}) as unknown as Parameters<typeof keptAs>[0];

test("the last version that has what the workbook has now", async () => {
  const found = await keptAs(workbookWith(100, { c: versionWith(120), b: versionWith(100), a: versionWith(100) }), options);
  expect(found).toEqual({ name: "Versie b", by: "PS", at: "2026-11-27T09:30" });
});

test("none where something differs, or where a version cannot be read", async () => {
  expect(await keptAs(workbookWith(100, { b: versionWith(101), a: versionWith(100, 1400) }), options)).toBeUndefined();
  expect(await keptAs(workbookWith(100, { a: "broken" }), options)).toBeUndefined();
  expect(await keptAs(workbookWith(100, {}), options)).toBeUndefined();
});
