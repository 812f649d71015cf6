/** @jest-environment ./test/workbench/node-require.cjs */
import { join } from "node:path";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { readWorkbookFile } from "../../addin/workbench/engine/file";
import { askedOnce } from "../asked-once";
import { bytesOf, root, sampleAgain, samples } from "./files";
import { Book } from "./native/book";
import { checkSample, unread } from "./native/check";
import { tryOuts } from "./native/try-outs";

jest.mock("node:module", () => ({ createRequire: () => (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire }));

const bundle = askedOnce(join(root, "dist"), loadBundle);

/** `npm run bench -- samples` makes more edits, with every function calculated. */
const usual = { edits: 1, seed: 2026 };
/** A programme and a hundred thousand draws take long: what is left out here is for the benchmark. Of a programme a few measures show the same. */
const long: Readonly<Record<string, Partial<Parameters<typeof checkSample>[2]>>> = {
  "meerjarenprogramma.xlsx": { edits: 0, tries: [[1, (book) => { fewMeasures(book); }]] }, "weerstandsvermogen.xlsx": { edits: 0 },
};
function fewMeasures(book: Book): void {
  tryOuts["meerjarenprogramma.xlsx"]![0]![1](book);
  for (const header of book.table("Maatregelen").columns) book.change("Maatregelen", header, ({ Maatregel, at }) => at > 3 && Maatregel !== "Westflank Westergouw", null);
}
const asked = (name: string) => ({ ...usual, ...long[name] });

test.each(samples)("%s: every formula of Excel itself says what the core says, as stored, after each Probeer and after random edits", async (name) => {
  const { differences, shown } = await checkSample(name, bundle, asked(name));
  expect(differences.slice(0, 5)).toEqual([]);
  expect(shown).toBeGreaterThan(0);
});

test("with four ecologists more (Probeer 4) it is the permit lawyers who fall short most", async () => {
  const book = new Book(readWorkbookFile(bytesOf("fictief-gebied.xlsx")));
  const left = unread(book);
  tryOuts["fictief-gebied.xlsx"]!.find(([number]) => number === 4)![1](book);
  const cells = await book.calculated(bundle, left);
  expect(cells(`Overzicht!C${book.find("Overzicht", "B", "Grootste tekort bij")}`)).toBe("Vergunningjurist");
});

test.each(samples)("%s: what its Leeswijzer tells to try is tried", async (name) => {
  const [guide] = (await sampleAgain(name)).worksheets;
  const told = Array.from({ length: 15 }, (_, index) => /^Probeer (\d)/u.exec(guide!.getCell(4 + index, 2).text)?.[1]).filter((number) => number !== undefined);
  expect([...new Set(tryOuts[name]!.map(([number]) => String(number)))]).toEqual(told);
});
