import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionModules, functionRecords } from "../../../addin/functions";
import { goldenCases } from "../../golden/cases";

const folder = join(__dirname, "../../../addin/functions");

test("every custom function in the sources has a record of its module, and every record a function", () => {
  const declared = readdirSync(folder).filter((name) => name.endsWith(".ts")).flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/@customfunction (\S+)/gu)].map(([, id]) => `${name.replace(/\.ts$/u, "")} ${id}`));
  expect(functionRecords.map(({ id, module }) => `${module} ${id}`).sort()).toEqual(declared.sort());
});

test("the functions of a module stand beside the module of the core", () => {
  for (const module of functionModules) expect({ module, there: existsSync(join(folder, "../../core", module)) }).toEqual({ module, there: true });
});

test("an id has one record", () => {
  const ids = functionRecords.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test.each(functionRecords.map((record) => [record.id, record] as const))("%s shows a golden case that answers, and says how to read it", (id, { example, reading }) => {
  const shown = goldenCases.find((golden) => golden.id === id && golden.name === example);
  expect({ example, expected: shown?.expected }).toEqual({ example, expected: { value: expect.anything() as unknown } });
  expect(reading).toMatch(/^\S.*[.:]$/u);
});
