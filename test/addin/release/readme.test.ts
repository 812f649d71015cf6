import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeReadme, makeTablesReadme } from "../../../addin/release/manuals";
import { withFunctionTables } from "../../../addin/release/manual/readme";
import { tableKinds } from "../../../core";
import { catalogue } from "../functions/catalogue";
import { referencesIn } from "./markdown";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const read = (path: string) => readFileSync(path, "utf8");
const pages = ["README.md", "CONTRIBUTING.md", "samples/README.md", "samples/TRAINERS.md", "manifest/README.md", "addin/taskpane/README.md", "addin/taskpane/HANDLEIDING.md"];

test("the README names every command, and every function with what it answers", () => {
  for (const name of Object.keys(scripts)) expect({ name, named: new RegExp(`npm (run )?(-s )?${name}\\b`, "u").test(read("README.md")) }).toEqual({ name, named: true });
  const rows = [...read("README.md").matchAll(/^\| ([A-Z]{5,}) \| .+ \|$/gmu)].map(([, id]) => id!);
  expect(rows.sort()).toEqual(Object.keys(catalogue).sort());
});

test("the committed tables of functions are what `npm run manuals` makes of the records", () => {
  expect(read("README.md")).toBe(makeReadme());
  expect(() => withFunctionTables("# A README without the marks", [])).toThrow("marks");
});

test("the tables in the README of core/tables are what `npm run manuals` makes of the declarations", () => {
  const page = read("core/tables/README.md");
  expect(page).toBe(makeTablesReadme());
  expect(page).toContain("| Grond | `grond` | Gebied + Grondsoort | Beschikbaar | Oppervlakte |");
  expect([...page.matchAll(/^\| \w+ \| `(\w+)` \|/gmu)].map(([, kind]) => kind)).toEqual(tableKinds);
});

test.each(pages)("%s: every command that it gives exists", (page) => {
  const builtIn = ["ci", "run", "install"];
  for (const [, name] of read(page).matchAll(/npm (?:run )?(?:-s )?([a-z]+)/gu)) expect([...builtIn, ...Object.keys(scripts)]).toContain(name);
});

test.each(pages)("%s: every file that it refers to, or names by its path, is there", (page) => {
  const folder = page.includes("/") ? page.slice(0, page.lastIndexOf("/")) : ".";
  for (const { file } of referencesIn(read(page))) expect({ page, file, there: existsSync(join(folder, file)) }).toEqual({ page, file, there: true });
  const paths = [...read(page).matchAll(/`((?:core|addin|test|samples|manifest)\/[\w./-]+)`/gu)].map(([, path]) => path!);
  for (const path of paths) expect({ page, path, there: existsSync(path) }).toEqual({ page, path, there: true });
});
