import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { functionRecords } from "../functions";
import { nl } from "../i18n/nl";
import { ensureBuilt, root } from "../workbench/cli/build";
import { loadBundle } from "../workbench/engine/bundle";
import { withChecks } from "./manual/checks";
import { withColumnTables } from "./manual/columns";
import { functionChapter, type Definition, type Example } from "./manual/functions";
import { lawChapter } from "./manual/law";
import { withFunctionTables } from "./manual/readme";
import { tableChapter } from "./manual/tables";

export const userManual = join(root, "addin/functions/HANDLEIDING.md");
export const readme = join(root, "README.md");
export const tablesReadme = join(root, "core/tables/README.md");
export const administratorsManual = join(root, "manifest/README.md");

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));

/** The golden cases that the records show, with what the built functions say of the columns of their answers. */
async function examples(): Promise<(id: string) => Example> {
  const bundle = loadBundle(join(root, "dist"));
  const cases = await Promise.all(functionRecords.map(async ({ id, example }): Promise<[string, Example]> => {
    const folder = `test/golden/${id}/${example}`;
    const { value } = json(`${folder}/expected.json`) as { value: unknown };
    const input = json(`${folder}/input.json`) as unknown[];
    return [id, { input, value, columns: (await bundle.callForColumns(id, input)).columns as Example["columns"] }];
  }));
  const byId = new Map(cases);
  return (id) => byId.get(id)!;
}

/** In the order of the questions that they answer, as Insert and the README have them. */
function byQuestion(definitions: readonly Definition[]): Definition[] {
  const questions = new Map<string, string>(functionRecords.map(({ id, question }) => [id, question]));
  return Object.keys(nl.insert.questions).flatMap((question) => definitions.filter(({ id }) => questions.get(id) === question));
}

/** How rules are written stands in one place: with what reads them. */
function rulesChapter(): string {
  const [, chapter] = /^## Koppelregels\n+(.*?)\n+^## /msu.exec(readFileSync(join(root, "core/binding/README.md"), "utf8")) ?? [];
  if (chapter === undefined) throw new Error("core/binding/README.md has no chapter Koppelregels");
  return chapter;
}

/** The manual for users: the text around it by hand, what can be known from the built functions and the tables from there. */
export async function makeUserManual(): Promise<string> {
  const functions = byQuestion((json("dist/functions.json") as { functions: Definition[] }).functions);
  const template = readFileSync(join(root, "addin/release/manual/HANDLEIDING.template.md"), "utf8");
  const overview = functions.map(({ id, description }) => `| [${id}](#${id.toLowerCase()}) | ${description} |`).join("\n");
  const filled = { OVERZICHT: overview, FUNCTIES: functionChapter(functions, functionRecords, await examples()), TABELLEN: tableChapter(), KOPPELREGELS: rulesChapter(), WET: lawChapter() };
  return Object.entries(filled).reduce((text, [mark, content]) => text.replace(`~${mark}~`, () => content), template);
}

/** The README as it is, with its tables of functions made anew from the records. */
export const makeReadme = (): string => withFunctionTables(readFileSync(readme, "utf8"), functionRecords);

/** The README of core/tables as it is, with its columns made anew from the declarations. */
export const makeTablesReadme = (): string => withColumnTables(readFileSync(tablesReadme, "utf8"));

/** The administrators' manual as it is, with its list of checks made anew from the sample that has them. */
export const makeAdministratorsManual = (): string => withChecks(readFileSync(administratorsManual, "utf8"), join(root, "samples/proef-in-excel.xlsx"));

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  ensureBuilt(["addin"]);
  void makeUserManual().then((manual) => {
    writeFileSync(userManual, manual);
    writeFileSync(readme, makeReadme());
    writeFileSync(tablesReadme, makeTablesReadme());
    writeFileSync(administratorsManual, makeAdministratorsManual());
    process.stdout.write("addin/functions/HANDLEIDING.md en de tabellen in README.md, core/tables/README.md en manifest/README.md zijn gemaakt.\n");
  });
}
