import { readContent, readHead, versionContent, type VersionContent, type VersionHead } from "../../../core/versions";
import { columnsOf } from "../../report-columns";

const content = versionContent({
  tables: [{ kind: "opgaven", cells: [["Opgave", "Doel"], ["<script>alert(1)</script>", "=1+1"], ["Zon", 0.1]] }],
  reports: [{ name: "BALANS", report: { columns: columnsOf(["Jaar", "Kosten"]), rows: [[2027, 1]] } }], basis: { norm: 1363, day: "2026-11-27" },
});
const head: VersionHead = {
  format: 2, id: "0b9e6d2c-7a52-4d0c-9f0e-111111111111", name: "Vastgesteld door PS", note: "", print: 12, locked: null,
  kept: { by: "PS", at: "2026-11-12T09:30" },
};

test("what was kept before results said what their columns are reads as it was meant then", () => {
  const old = {
    format: 1, basis: {}, tables: [],
    reports: [
      { name: "CAPACITEIT", header: ["Rol", "Periode", "Vraag uren", "Belasting", "Inhuur EUR"], rows: [["jurist", 2027, 10, 0.5, 100]] },
      { name: "toString", header: ["A", "B"], rows: [] },
    ],
  };
  const read = readContent(old) as VersionContent;
  expect(read.format).toBe(2);
  expect(read.reports.map(({ columns }) => columns.map(({ kind, key }) => [kind, key === true]))).toEqual([
    [["name", true], ["period", true], ["hours", false], ["share", false], ["euros", false]], [["name", true], ["number", false]],
  ]);
  expect(readContent({ ...old, reports: [{ ...old.reports[0], header: ["Rol"] }] })).toBe("broken");
});

test("what was stored comes back as it was", () => {
  expect(readContent(JSON.parse(JSON.stringify(content)))).toEqual(content);
  expect(readHead({ ...head, locked: head.kept })).toEqual({ ...head, locked: head.kept });
  expect(readHead({ ...head, format: 1 })).toEqual({ ...head, format: 1 });
});

test.each([
  ["nothing", undefined],
  ["text", "kwaad"],
  ["an unknown kind", { ...content, tables: [{ ...content.tables[0], kind: "__proto__" }] }],
  ["a row that is too short", { ...content, tables: [{ ...content.tables[0], rows: [["Zon"]] }] }],
  ["a cell that is an object", { ...content, tables: [{ ...content.tables[0], rows: [["Zon", { toString: "x" }]] }] }],
  ["something beside it", { ...content, more: 1 }],
  ["a name without end", { ...content, reports: [{ ...content.reports[0], name: "x".repeat(1000) }] }],
])("content that is not in order: %s", (_what, stored) => {
  expect(readContent(stored)).toBe("broken");
});

test.each([
  ["no name", { ...head, name: "" }],
  ["no moment", { ...head, kept: { by: "", at: "morgen" } }],
  ["a moment that does not exist", { ...head, kept: { by: "", at: "2026-13-41T25:61" } }],
  ["an id that is none", { ...head, id: "../../etc" }],
  ["half a lock", { ...head, locked: {} }],
])("a head that is not in order: %s", (_what, stored) => {
  expect(readHead(stored)).toBe("broken");
});

test("what a newer add-in made is named as such", () => {
  expect([readHead({ format: 3 }), readContent({ format: 7, whatever: [] }), readHead({ format: 0 })]).toEqual(["newer", "newer", "broken"]);
});
