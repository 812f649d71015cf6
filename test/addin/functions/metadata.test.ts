import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import schema from "@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json";
import { builtInNames } from "../../../addin/release/new-function/built-in-names";
import { loadBundle } from "../../../addin/workbench/engine/bundle";
import { catalogue } from "./catalogue";

interface Parameter { readonly name: string; readonly description: string; readonly type: string; readonly optional?: boolean }
interface Definition { readonly id: string; readonly name: string; readonly description: string; readonly parameters: readonly Parameter[] }
interface Metadata { readonly functions: readonly Definition[]; readonly [key: string]: unknown }

const dist = join(__dirname, "../../../dist");
const read = (name: string): Metadata => JSON.parse(readFileSync(join(dist, name), "utf8")) as Metadata;
const dutch = read("functions.json");
const english = read("functions-en.json");
const ids = Object.keys(catalogue);

describe.each([["functions.json", dutch], ["functions-en.json", english]])("%s", (_, metadata) => {
  test("holds exactly the finished functions, with the parameters of the catalogue in their order", () => {
    const found = Object.fromEntries(metadata.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
    expect(found).toEqual(catalogue);
    expect(metadata.functions).toHaveLength(ids.length);
  });

  test("is valid against the published schema", () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile({ ...schema, $ref: "#/definitions/extensionCustomFunctions", properties: undefined, required: undefined, additionalProperties: undefined, type: undefined });
    // The JSON file may say that error cells reach the function; the unified manifest has no word for it.
    const { allowErrorForDataTypeAny, ...rest } = metadata;
    expect(allowErrorForDataTypeAny).toBe(true);
    const unified = { ...rest, functions: metadata.functions.map((definition) => ({ ...definition, result: { dimensionality: "matrix", ...(definition as { result?: object }).result } })) };
    validate(unified);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("keeps to Excel's limits", () => {
    for (const { id, name, description, parameters } of metadata.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9]{2,63}$/);
      expect(name).toBe(id);
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(128);
      }
    }
  });
});

test("the languages differ in words only", () => {
  const bare = ({ functions, ...rest }: Metadata) => ({
    ...rest,
    functions: functions.map(({ description: _d, parameters, ...definition }) => ({
      ...definition,
      parameters: parameters.map(({ description: _p, ...parameter }) => parameter),
    })),
  });
  expect(bare(english)).toEqual(bare(dutch));
  english.functions.forEach((definition, i) => expect(definition.description).not.toBe(dutch.functions[i]!.description));
});

test("no id equals a built-in function of Excel in any language", () => {
  const taken = builtInNames();
  expect(taken.size).toBeGreaterThan(3_000);
  expect([...taken]).toEqual(expect.arrayContaining(["SUM", "SOM", "SUMME", "VERT.STAPELEN", "PROGNOSE"]));
  expect(ids.filter((id) => taken.has(id))).toEqual([]);
});

test("every id of functions.json is associated in the bundle: a call without arguments is answered by the function itself", async () => {
  const bundle = loadBundle(dist);
  // Without arguments it says who may decide where nobody says otherwise: the one question that needs no table.
  await expect(bundle.call("LEGITIMITEIT", [])).resolves.toMatchObject({ value: [["Laag", "Soort onderwerp", "Orgaan", "Bron", "Zekerheid"], ...Array<unknown>(27).fill(expect.anything())] });
  for (const id of ids.filter((each) => each !== "LEGITIMITEIT")) {
    await expect(bundle.call(id, [])).resolves.toMatchObject({ error: { code: "#VALUE!", message: expect.stringMatching(/\S/) as string } });
  }
  await expect(bundle.call("NIETS", [])).rejects.toThrow("NIETS");
});
