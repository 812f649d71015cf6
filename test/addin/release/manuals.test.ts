import { readFileSync } from "node:fs";
import { administratorsManual, makeAdministratorsManual, makeUserManual, userManual } from "../../../addin/release/manuals";
import { defaultCompetences, duties } from "../../../core";
import { catalogue } from "../functions/catalogue";

const manual = readFileSync(userManual, "utf8");

test("the committed manual is what `npm run manuals` makes", async () => {
  expect(manual).toBe(await makeUserManual());
});

test("the administrators' manual has the twelve checks, as the workbook for them has", () => {
  const manual = readFileSync(administratorsManual, "utf8");
  expect(manual).toBe(makeAdministratorsManual());
  expect([...manual.matchAll(/^\| (\d+) \|/gmu)].map(([, number]) => Number(number))).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
});

test("every function and every input table has its own chapter, and the references lead somewhere", () => {
  const chapters = new Set([...manual.matchAll(/^### (.*)$/gm)].map((match) => match[1]!));
  for (const id of Object.keys(catalogue)) expect([...chapters]).toContain(id);
  for (const table of ["Opgaven", "Grond", "Middelen", "Bezetting", "Afspraken"]) expect([...chapters]).toContain(`Tabel ${table}`);
  const anchors = new Set([...chapters].map((chapter) => chapter.toLowerCase()));
  for (const [, anchor] of manual.matchAll(/\]\(#([^)]*)\)/g)) expect(anchors).toContain(anchor);
});

test("what the law asks and who decides stand in it, each line with its source or that it is to be checked", () => {
  const [, chapter] = /^## Wat de wet vraagt, en wie besluit\n(.*?)^## /msu.exec(manual)!;
  const lines = [...chapter!.matchAll(/^\| (?!Instrument|Laag|---)(.+) \|$/gmu)].map(([, cells]) => cells!.split(" | "));
  const asked = Object.values(duties).reduce((count, own) => count + (own?.length ?? 1), 0);
  expect(lines).toHaveLength(asked + defaultCompetences.length);
  for (const cells of lines) expect(["gelezen", "te controleren"]).toContain(cells.at(-1));
  expect(lines).toContainEqual(["omgevingsvisie", "motivering", "Omgevingsbesluit 10.7", "gelezen"]);
  expect(lines).toContainEqual(["provincie", "geld", "PS", "Provinciewet 193, 195", "gelezen"]);
});

test("the formulas are those of a Dutch Excel, and nothing of the template is left open", () => {
  const formulas = [...manual.matchAll(/^=RUIMTE\.\w+\(.*\)$/gm)].map(([formula]) => formula);
  expect(formulas).toHaveLength(Object.keys(catalogue).length);
  expect(formulas).toContain("=RUIMTE.KOSTEN(Opgaven[#Alles]; 2027; 2030; Index[#Alles])");
  for (const formula of formulas) expect(formula).not.toMatch(/undefined|null|#All\]|NaN|\d\.\d/);
  expect(manual).not.toMatch(/~[A-Z]+~|undefined|\[object/);
});
