/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { gzipSync } from "node:zlib";
import { versionContent, type VersionContent } from "../../../../core/versions";
import { deleteUnreadable, deleteVersion, keepVersion, listVersions, lockVersion, readVersion, unlockVersion } from "../../../../addin/workbook/versions";
import { compress, decompress } from "../../../../addin/workbook/versions/compress";
import { HEADS } from "../../../../addin/workbook/versions/part-xml";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { startOffice, type StartedOffice } from "../../../workbench/office";
import { columnsOf } from "../../../report-columns";

let office: StartedOffice;
let workbook: MemoryWorkbook;

const theirs = { id: "{11111111-1111-1111-1111-111111111111}", xml: '<a xmlns="urn:van-een-ander"/>' };
const ps = { by: "Provinciale Staten", at: "2026-11-12T09:30" };
const hostile = ["<script>alert(1)</script>", "]]></versie>&amp;", "=1+1", "\u0000\u0001\ud800😀 \ufffe", "'", '"'];
const content: VersionContent = versionContent({
  tables: [{ kind: "opgaven", cells: [["Opgave", "Doel"], ...hostile.map((text, at) => [text, at + 0.1])] }],
  reports: [{ name: "BALANS", report: { columns: columnsOf(["Jaar", "Kosten"]), rows: [[2027, 12.5]] } }], basis: { norm: 1363 },
});
const keep = async (name: string, kept = ps): Promise<string> => {
  const outcome = await keepVersion({ name, note: "", kept }, content);
  if (!outcome.done) throw new Error(outcome.why);
  return outcome.head.id;
};
const names = async () => (await listVersions()).versions.map(({ name }) => name);
const part = (text: string) => workbook.xmlParts.find(({ xml }) => xml.includes(text))!;

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});
beforeEach(() => {
  workbook = new MemoryWorkbook();
  workbook.xmlParts.push(theirs);
  office.become(workbook);
});
afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
  expect(workbook.xmlParts).toContainEqual(theirs);
});

describe("keeping a version", () => {
  it("comes back as it was, whatever stands in it, and stands on no sheet", async () => {
    const id = await keep("Vastgesteld door PS");
    const { versions, unreadable } = await listVersions();
    expect(versions).toMatchObject([{ id, name: "Vastgesteld door PS", kept: ps, locked: null }]);
    expect(unreadable).toEqual([]);
    expect(await readVersion(id)).toEqual(content);
    expect(workbook.sheets).toHaveLength(1);
  });

  it.each(hostile)("a hostile name stays text: %j", async (name) => {
    await keep(name);
    expect(await names()).toEqual([name]);
  });

  it("refuses a name that is taken: what is kept is never overwritten", async () => {
    await keep("Begroting");
    expect(await keepVersion({ name: "  begroting", note: "", kept: ps }, content)).toEqual({ done: false, why: "sameName" });
    expect(workbook.xmlParts).toHaveLength(3);
  });

  it("refuses what is too large for Excel on the web, and keeps 10.000 rows", async () => {
    const rows = (count: number, cell: (row: number) => string) => versionContent({
      reports: [], basis: {}, tables: [{ kind: "werk", cells: [["Werkpakket", "Rol", "Uren", "Start", "Eind"], ...Array.from({ length: count }, (_, row) => [cell(row), "Ecoloog", 100 + row, 2027, 2028])] }],
    });
    expect(await keepVersion({ name: "Groot", note: "", kept: ps }, rows(10_000, (row) => `Werkpakket ${row}`))).toMatchObject({ done: true });
    let seed = 1;
    const noise = () => Array.from({ length: 100 }, () => String.fromCharCode(33 + (seed = (seed * 48_271) % 2_147_483_647) % 90)).join("");
    expect(await keepVersion({ name: "Te groot", note: "", kept: ps }, rows(12_000, noise))).toEqual({ done: false, why: "tooLarge" });
    expect(await names()).toEqual(["Groot"]);
  });

  it("the last one stands first", async () => {
    await keep("Oud", { by: "", at: "2026-01-02T10:00" });
    await keep("Nieuw", { by: "", at: "2026-11-27T08:00" });
    await keep("Tegelijk", { by: "", at: "2026-11-27T08:00" });
    expect(await names()).toEqual(["Tegelijk", "Nieuw", "Oud"]);
  });
});

describe("a locked version", () => {
  it("is not deleted until it is unlocked", async () => {
    const id = await keep("Vastgesteld");
    expect(await lockVersion(id, { by: "GS", at: "2026-11-13T10:00" })).toBe(true);
    expect((await listVersions()).versions[0]!.locked).toEqual({ by: "GS", at: "2026-11-13T10:00" });
    expect(await deleteVersion(id)).toBe("locked");
    expect(await readVersion(id)).toMatchObject({ format: 2 });
    expect(await unlockVersion(id)).toBe(true);
    expect(await deleteVersion(id)).toBe("done");
    expect(workbook.xmlParts).toEqual([theirs]);
  });

  it("that is gone cannot be locked, unlocked, deleted or read", async () => {
    const id = "0b9e6d2c-7a52-4d0c-9f0e-111111111111";
    expect([await lockVersion(id, ps), await unlockVersion(id), await deleteVersion(id), await readVersion(id)]).toEqual([false, false, "gone", "gone"]);
  });
});

describe("what the workbook says it keeps", () => {
  it.each([
    ["no JSON", `<versie xmlns="${HEADS}">{</versie>`, "broken"],
    ["no version", `<versie xmlns="${HEADS}">{"format":1,"name":"x"}</versie>`, "broken"],
    ["markup", `<versie xmlns="${HEADS}"><img src="x" onerror="alert(1)"/>{}</versie>`, "broken"],
    ["entities", `<!DOCTYPE versie [<!ENTITY a "aaaa">]><versie xmlns="${HEADS}">&a;</versie>`, "broken"],
    ["something newer", `<versie xmlns="${HEADS}">{"format":3}</versie>`, "newer"],
  ])("%s: is named, and can be taken away", async (_what, xml, why) => {
    const id = await keep("Goed");
    workbook.xmlParts.push({ id: "{22222222-2222-2222-2222-222222222222}", xml });
    const { versions, unreadable } = await listVersions();
    expect([versions.map(({ name }) => name), unreadable]).toEqual([["Goed"], [{ partId: "{22222222-2222-2222-2222-222222222222}", why }]]);
    expect(await deleteUnreadable(unreadable[0]!.partId)).toBe(true);
    expect(await deleteUnreadable(part(id).id)).toBe(false);
    expect(await readVersion(id)).toMatchObject({ format: 2 });
    expect(workbook.xmlParts).toHaveLength(3);
  });

  it("as Excel may write it anew: with a declaration, a prefix and line ends", async () => {
    const id = await keep("Anders opgeschreven");
    for (const each of workbook.xmlParts.filter(({ xml }) => xml.startsWith("<versie"))) {
      each.xml = `<?xml version="1.0" encoding="utf-16"?>\r\n${each.xml.replace("<versie xmlns=", "<v:versie xmlns:v=").replace("</versie>", "</v:versie>\r\n")}`;
    }
    expect(await names()).toEqual(["Anders opgeschreven"]);
    expect(await readVersion(id)).toMatchObject({ format: 2 });
  });

  it("another content than was kept is noticed, and so is none, or two", async () => {
    const id = await keep("Vastgesteld");
    const kept = workbook.xmlParts.find(({ xml }) => xml.includes(`urn:rol-in-de-ruimte:versie:${id}`))!;
    const before = kept.xml;
    kept.xml = before.replace(/>[^<]*</, `>${compress({ ...content, tables: [] })}<`);
    expect(await readVersion(id)).toBe("changed");
    kept.xml = before;
    workbook.xmlParts.push({ id: "{33333333-3333-3333-3333-333333333333}", xml: before });
    expect(await readVersion(id)).toBe("broken");
    workbook.xmlParts.splice(workbook.xmlParts.length - 1, 1);
    workbook.xmlParts.splice(workbook.xmlParts.indexOf(kept), 1);
    expect(await readVersion(id)).toBe("broken");
  });

  it("a version twice: the second is named, and going it takes nothing along", async () => {
    const id = await keep("Vastgesteld");
    await lockVersion(id, ps);
    workbook.xmlParts.push({ id: "{44444444-4444-4444-4444-444444444444}", xml: part('"name":"Vastgesteld"').xml });
    const { versions, unreadable } = await listVersions();
    expect([versions.length, unreadable]).toEqual([1, [{ partId: "{44444444-4444-4444-4444-444444444444}", why: "broken" }]]);
    expect(await deleteUnreadable(unreadable[0]!.partId)).toBe(true);
    expect(await readVersion(id)).toMatchObject({ format: 2 });
  });

  it("text that unpacks without end is refused before it has the memory", () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024)).toString("base64");
    expect(bomb.length).toBeLessThan(200_000);
    expect(() => decompress(bomb)).toThrow("more than a version can be");
    expect(() => decompress(compress(content).slice(0, 40))).toThrow();
    expect(() => decompress("geen base64!")).toThrow();
  });
});

it("takes as many batches for one version as for ten", async () => {
  await keep("1");
  const few = await office.batches(listVersions);
  for (let version = 2; version <= 10; version++) await keep(String(version));
  expect(await office.batches(listVersions)).toBe(few);
  expect(few).toBe(2);
});
