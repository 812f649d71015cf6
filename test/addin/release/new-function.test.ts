import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionRecords } from "../../../addin/functions";
import { makeFunction } from "../../../addin/release/new-function";
import { withClause } from "../../../addin/release/new-function/joined";
import { refusalOf } from "../../../addin/release/new-function/names";
import { TO_DO } from "../../../addin/release/new-function/pieces";
import "../../call-function";

const root = join(__dirname, "../../..");
const taken = new Set(functionRecords.map(({ id }) => id));

/** A copy of the sources that a function touches, below the packages that they ask for. */
mkdirSync(join(root, "out"), { recursive: true });
const copy = mkdtempSync(join(root, "out", "new-function-"));
for (const folder of ["core", "addin/functions", "addin/i18n", "addin/calculation", "addin/workbook"]) cpSync(join(root, folder), join(copy, folder), { recursive: true });
afterAll(() => { rmSync(copy, { recursive: true }); });

const read = (path: string): string => readFileSync(join(copy, path), "utf8");
const pathsOf = (lines: readonly string[]): string[] => lines.map((line) => line.split("  ").at(-1)!);

describe("a function of a module that is there, and one of a module that is not", () => {
  const inModule = makeFunction(copy, ["KASSTROOM", "balance", "cashFlow"], taken);
  const withModule = makeFunction(copy, ["VOORBEELDVRAAG", "voorbeeldmodule"], taken);

  test("are an entry, a record and two golden cases each; a module has the one shape", () => {
    expect(inModule).toEqual([
      "aangevuld  core/balance/model.ts", "aangevuld  core/balance/read.ts", "gemaakt    core/balance/cash-flow.ts",
      "aangevuld  core/balance/report.ts", "aangevuld  core/balance/functions.ts", "aangevuld  core/balance/index.ts",
      "aangevuld  addin/functions/balance.ts", "aangevuld  addin/functions/balance.about.ts",
      "gemaakt    test/golden/KASSTROOM/example/input.json", "gemaakt    test/golden/KASSTROOM/example/expected.json",
      "gemaakt    test/golden/KASSTROOM/example/note.md", "gemaakt    test/golden/KASSTROOM/refused/input.json",
      "gemaakt    test/golden/KASSTROOM/refused/expected.json", "gemaakt    test/golden/KASSTROOM/refused/note.md",
    ]);
    expect(pathsOf(withModule)).toEqual(expect.arrayContaining(
      ["index.ts", "model.ts", "read.ts", "voorbeeldvraag.ts", "report.ts", "functions.ts", "README.md"].map((name) => `core/voorbeeldmodule/${name}`)));
    expect(withModule).toEqual(expect.arrayContaining(["aangevuld  core/index.ts", "aangevuld  addin/functions/index.ts"]));
  });

  test("compile", () => {
    const files = pathsOf([...inModule, ...withModule]).filter((path) => path.endsWith(".ts"));
    // Without the types of Office and Node: none of these files knows them, and they are what takes the time.
    writeFileSync(join(copy, "office.d.ts"), "declare const Office: any;\ndeclare namespace Office { type OfficeTheme = any }\n");
    writeFileSync(join(copy, "tsconfig.json"), JSON.stringify({
      extends: "../../tsconfig.json", compilerOptions: { types: ["custom-functions-runtime"] }, files: ["office.d.ts", ...files], include: [],
    }));
    const { stdout, stderr, status } = spawnSync(process.execPath, ["node_modules/typescript-7/bin/tsc", "--project", copy, "--singleThreaded"], { cwd: root, encoding: "utf8" });
    expect([stdout, stderr, status]).toEqual(["", "", 0]);
  });

  test.each([["KASSTROOM", "balance"], ["VOORBEELDVRAAG", "voorbeeldmodule"]])("%s answers nothing, so that its golden cases fail until it does", async (id, module) => {
    const functions = jest.requireActual<Record<string, (...values: unknown[]) => unknown>>(join(copy, "addin/functions", module));
    const input = JSON.parse(read(`test/golden/${id}/example/input.json`)) as unknown[];
    const message = "de berekening is niet gelukt door een fout in de invoegtoepassing";
    const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await expect(functions[id.toLowerCase()]!(...input)).rejects.toMatchObject({ code: "#N/A", message: expect.stringContaining(message) as string });
    expect(told.mock.calls).toEqual([[expect.objectContaining({ message: `${TO_DO}: the mathematics of ${id}` })]]);
    told.mockRestore();
    expect(JSON.parse(read(`test/golden/${id}/example/expected.json`))).toHaveProperty("value");
    expect(JSON.parse(read(`test/golden/${id}/refused/expected.json`))).toMatchObject({ error: { message: expect.not.stringContaining(message) as string } });
  });

  test("say everywhere what is left to do; only what lists names is done", () => {
    const done = ["core/balance/index.ts", "core/index.ts", "addin/functions/index.ts"];
    for (const path of pathsOf([...inModule, ...withModule])) expect({ path, left: read(path).includes(TO_DO) }).toEqual({ path, left: !done.includes(path) });
  });

  test("leave what was there as it was", () => {
    for (const path of ["core/balance/read.ts", "core/balance/report.ts", "addin/functions/balance.about.ts"]) {
      const lines = new Set(read(path).split("\n"));
      const lost = readFileSync(join(root, path), "utf8").split("\n").filter((line) => !lines.has(line) && !line.startsWith("import "));
      expect({ path, lost }).toEqual({ path, lost: [] });
    }
  });

  test("are not made twice", () => {
    expect(() => makeFunction(copy, ["VOORBEELDVRAAG", "voorbeeldmodule"], taken)).toThrow("core/voorbeeldmodule/voorbeeldvraag.ts bestaat al");
    expect(() => makeFunction(copy, ["KASSTROOM", "balance", "otherName"], taken)).toThrow("test/golden/KASSTROOM/example/input.json bestaat al");
    expect(existsSync(join(copy, "core/balance/other-name.ts"))).toBe(false);
  });

  test("may be more than one, also where a Windows editor wrote the sources", () => {
    writeFileSync(join(copy, "core/voorbeeldmodule/functions.ts"), read("core/voorbeeldmodule/functions.ts").replaceAll("\n", "\r\n"));
    makeFunction(copy, ["VOORBEELDRUIMTE", "voorbeeldmodule", "room"], taken);
    const entries = read("core/voorbeeldmodule/functions.ts");
    expect(entries).not.toContain("\r");
    expect(entries).toContain('import { readVoorbeeldvraag, type VoorbeeldvraagInput, readRoom, type RoomInput } from "./read";');
    expect(entries.match(/^import .*\bReport\b.* from/gmu)).toHaveLength(1);
    expect(read("core/voorbeeldmodule/index.ts")).toContain('export { voorbeeldvraagReport, roomReport } from "./functions";');
    expect(Object.keys(jest.requireActual<Record<string, Record<string, unknown>>>(join(copy, "addin/functions/voorbeeldmodule.about")).voorbeeldmodule!)).toEqual(["VOORBEELDVRAAG", "VOORBEELDRUIMTE"]);
  });
});

test.each([
  ["voorbeeldvraag", "programme", "reach", "hoofdletters"], ["DOEL_BEREIK", "programme", "reach", "hoofdletters"], ["DÉÉL", "programme", "reach", "hoofdletters"],
  ["AB", "programme", "reach", "3 tot 64"], ["A".repeat(65), "programme", "reach", "3 tot 64"], ["2DOELEN", "programme", "reach", "letter voorop"],
  ["SOM", "programme", "reach", "functie van Excel zelf"], ["XLOOKUP", "programme", "reach", "functie van Excel zelf"],
  ["SUMME", "programme", "reach", "functie van Excel zelf"], ["PROGNOSE", "programme", "reach", "functie van Excel zelf"],
  ["STAPELING", "stacking", "reach", "bestaat al"], ["VOORBEELDVRAAG", "Programma", "reach", "kan geen module zijn"],
  ["VOORBEELDVRAAG", "../elsewhere", "reach", "kan geen module zijn"], ["VOORBEELDVRAAG", "tables", "reach", "van alle modules samen"],
  ["VOORBEELDVRAAG", "programme", "goal-reach", "kan geen naam in de code zijn"], ["VOORBEELDVRAAG", "programme", "read", "al een bestand van elke module"],
  ["NUL", "programme", "reach", "woord van Windows"], ["VOORBEELDVRAAG", "aux", "reach", "woord van Windows"], ["DELETE", "programme", "reach", "van TypeScript"],
])("%s of %s, called %s, is refused: %s", (id, module, question, why) => {
  expect(refusalOf({ id, module, question }, taken)).toContain(why);
});

test("all names of functions that are there would be allowed, and one that is free is", () => {
  for (const { id, module } of functionRecords) expect([id, refusalOf({ id, module, question: id.toLowerCase() }, new Set())]).toEqual([id, undefined]);
  expect(refusalOf({ id: "VOORBEELDVRAAG", module: "programme", question: "goalReach" }, taken)).toBeUndefined();
});

test("what is asked without id or module is told how to ask", () => {
  expect(() => makeFunction(copy, [], taken)).toThrow("npm run new -- <ID> <module>");
  expect(() => makeFunction(copy, ["VOORBEELDVRAAG"], taken)).toThrow("npm run new -- <ID> <module>");
});

test("a name is joined to the clause that is there, on one line or on more, and not when it is there already", () => {
  const add = (text: string, ...names: string[]) => withClause(text, { keyword: "import", names, from: "../../core" });
  expect(add('import { a } from "../../core";\n', "b")).toBe('import { a, b } from "../../core";\n');
  expect(add('import {\n  a, b,\n} from "../../core";\n', "c")).toBe('import {\n  a, b, c\n} from "../../core";\n');
  expect(add('import { a, type B } from "../../core";\n', "a", "type B")).toBe('import { a, type B } from "../../core";\n');
  expect(add('/** What this is. */\nexport function f() {}\n', "a")).toBe('import { a } from "../../core";\n/** What this is. */\nexport function f() {}\n');
  expect(withClause('/** A face. */\nexport * from "./functions";\n', { keyword: "export", names: ["a"], from: "./functions" })).toBe('/** A face. */\nexport * from "./functions";\n');
});
