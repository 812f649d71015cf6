import { join } from "node:path";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { catalogue } from "../addin/functions/catalogue";
import { callFunction } from "../call-function";
import { answerOf, goldenCases, matched } from "./cases";

const bundle = loadBundle(join(__dirname, "../../dist"));

describe.each(goldenCases.map((golden) => [`${golden.id} ${golden.name}`, golden] as const))("%s", (_, golden) => {
  const { id, input, expected, tolerance } = golden;

  test("from the source", async () => {
    expect(answerOf(matched(await callFunction(id, input), expected, tolerance), expected)).toEqual(expected);
  });

  test("from the built bundle, as Excel would load it", async () => {
    expect(answerOf(matched(await bundle.call(id, input), expected, tolerance), expected)).toEqual(expected);
  });
});

test("every function has a golden case that answers and one that refuses", () => {
  const kinds = (id: string) => new Set(goldenCases.filter((golden) => golden.id === id).flatMap(({ expected }) => Object.keys(expected as object)));
  expect(Object.keys(catalogue).filter((id) => !(kinds(id).has("value") && kinds(id).has("error")))).toEqual([]);
});
