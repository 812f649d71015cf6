import { callLine, callOnce } from "../../addin/workbench/cli/call";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { fakeBundle } from "./engine/fake-bundle";

const bundle = loadBundle(fakeBundle());

describe("one call as JSON", () => {
  test("arguments in, value or error out", async () => {
    expect(await callOnce(bundle, "REEKS", "[2, null, 0.5]")).toBe('{"value":[[1],[1.5]]}');
    expect(await callOnce(bundle, "ZIE", '[null, true, [["a", null], [1, 2]]]')).toBe(JSON.stringify({ value: '[null,true,[["a",null],[1,2]]]' }));
    expect(await callOnce(bundle, "EIS", '[[["Opgave"], ["Wonen"]], "Doel"]'))
      .toBe(`{"error":{"code":"#VALUE!","message":"Tabel rij 1: de kolom 'Doel' ontbreekt"}}`);
    expect(await callLine(bundle, '["REEKS", [1, 7]]')).toBe('{"value":[[7]]}');
    expect(await callOnce(bundle, "REEKS", "\uFEFF[1, 7]")).toBe('{"value":[[7]]}');
  });

  test("what was assumed stands beside the value or the error, in the language asked", async () => {
    const remark = (language: string) => `"remarks":[{"table":"Index","rows":[5,9],"column":"Jaar","code":"noRecords","text":"${language}: gelezen"}]`;
    expect(await callOnce(bundle, "MERK", "[]")).toBe(`{"value":1,${remark("nl-NL")}}`);
    expect(await callOnce(bundle, "MERK", "[false]")).toBe(`{"error":{"code":"#VALUE!","message":"fout"},${remark("nl-NL")}}`);
    expect(await callOnce(loadBundle(fakeBundle(), "en-GB"), "MERK", "[]")).toBe(`{"value":1,${remark("en-GB")}}`);
  });

  test.each([
    ["no JSON", "[1,", "geen geldige JSON"],
    ["no list", '{"a":1}', "niet de goede vorm"],
    ["a range that is no matrix", "[[1,2]]", "niet de goede vorm"],
    ["an object in a cell", '[[[{"a":1}]]]', "niet de goede vorm"],
  ])("%s is refused in one line", async (_, text, message) => {
    await expect(callOnce(bundle, "ZIE", text)).rejects.toThrow(message);
    await expect(callLine(bundle, text)).rejects.toThrow(/^De invoer [^\n]+$/);
  });

  test("an unknown function is refused by name", async () => {
    await expect(callOnce(bundle, "NIETS", "[]")).rejects.toThrow('Onbekende functie "NIETS"');
  });
});
