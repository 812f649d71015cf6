import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bytesOf, partsOf, sheetsIn } from "../../samples/files";
import { callFunction } from "../../call-function";
import { catalogue } from "../functions/catalogue";
import { anchorsIn, referencesIn } from "./markdown";

const readme = readFileSync("README.md", "utf8");
/** The cells of each row of the table: number, what must work, functions, views, sample, page, command. */
const rows = [...readme.matchAll(/^\| (\d+) \| (.+) \|$/gmu)].map(([, number, rest]) => [number!, ...rest!.split(" | ")]);
const idsIn = (cell: string): string[] => [...cell.matchAll(/\[([A-Z]{5,})\]/gu)].map(([, id]) => id!);

/** What the joint provinces asked, in the order of their presentation, by a word of each row. */
const asked = [/stack/u, /profile/u, /balance/u, /capacity/u, /passed down/u, /reciprocity/u, /borders/u, /escalation/u, /programming/u, /learning/u, /uncertainty/u, /prosperity.*residents.*legitimacy/u];

test("every one of the twelve things that must work has its row", () => {
  expect(rows.map(([number]) => Number(number))).toEqual(asked.map((_, at) => at + 1));
  for (const [at, what] of asked.entries()) expect(rows[at]![1]).toMatch(what);
});

describe.each(rows)("row %s: %s", (_number, _what, functions = "", views = "", sample = "", page = "", command = "") => {
  test("its links lead somewhere: to functions, a view, a sample and a page", () => {
    for (const cell of [functions, views, sample, page]) expect(referencesIn(cell).length).toBeGreaterThan(0);
    for (const { file, anchor } of [functions, views, sample, page].flatMap(referencesIn)) {
      expect({ file, there: existsSync(file) }).toEqual({ file, there: true });
      if (anchor !== undefined) expect({ file, anchor, there: anchorsIn(readFileSync(file, "utf8")).has(anchor) }).toEqual({ file, anchor, there: true });
    }
    for (const { file } of referencesIn(views)) expect(file).toBe("addin/taskpane/HANDLEIDING.md");
    for (const id of idsIn(functions)) expect(Object.keys(catalogue)).toContain(id);
  });

  test("its sample holds one of its functions, and its command calls one that answers", async () => {
    const ids = idsIn(functions);
    const [{ file }] = referencesIn(sample) as [{ file: string }];
    const there = sheetsIn(partsOf(bytesOf(file.replace("samples/", "")))).flatMap((xml) => [...xml.matchAll(/_xldudf_RUIMTE_([A-Z]+)\(/gu)].map(([, id]) => id!));
    expect(ids.some((id) => there.includes(id))).toBe(true);
    const [, id, input] = /^`npm run -s call -- ([A-Z]+) < (test\/golden\/\S+\/input\.json)`$/u.exec(command)!;
    expect(ids).toContain(id);
    expect(await callFunction(id!, JSON.parse(readFileSync(join(process.cwd(), input!), "utf8")) as unknown[])).toHaveProperty("value");
  });
});
