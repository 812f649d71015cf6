import { join } from "node:path";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { brokenRuns } from "./runs";
import { verdict } from "./verdict";

const bundle = loadBundle(join(__dirname, "../../dist"));

test("2.000 broken inputs give a value, or a message in Dutch that says where", async () => {
  const { wrong, answered } = await brokenRuns(bundle, { times: 2000, seed: 2026 });
  expect(wrong.slice(0, 5).map(({ id, why, input }) => `${id}: ${why}: ${JSON.stringify(input).slice(0, 300)}`)).toEqual([]);
  // Half of what goes wrong is read all the same: a run in which nothing is answered would prove little.
  expect(answered).toBeGreaterThan(300);
});

test("the verdict sees what must not be", () => {
  const message = (text: string) => ({ error: { code: "#VALUE!", message: text } });
  for (const bad of [
    { value: NaN }, { value: [[undefined]] }, { value: [["x", Infinity]] }, { value: [["undefined"]] }, { error: { code: "#NUM!", message: "" } },
    message("Opgaven rij 2: the value is not a number"), message("Opgaven rij 2: 'Doel' is undefined"), message("zomaar iets"), message(""), message(`Opgaven: ${"x".repeat(120)}`),
    message("de berekening is niet gelukt door een fout in de invoegtoepassing: meld het met deze werkmap"),
  ]) expect(verdict(bad, [])).toEqual(expect.any(String));
  for (const good of [{ value: [["a", 1, ""]] }, message("Opgaven rij 2: 'Doel' is geen getal (\"the undefined\")"), { error: { code: "#N/A", message: "geen grond" } }]) {
    expect(verdict(good, [])).toBeUndefined();
  }
  expect(verdict(message("Opgaven row 2: 'Doel' is geen getal"), [], "en")).toContain("another language");
});
