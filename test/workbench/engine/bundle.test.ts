import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadBundle } from "../../../addin/workbench/engine/bundle";
import { fakeBundle } from "./fake-bundle";

const bundle = loadBundle(fakeBundle());

describe("the built functions in Node", () => {
  test("a function answers with its value, a matrix as plain rows", async () => {
    expect(await bundle.call("DUBBEL", [[[1, "a"], [2.5, null]]])).toEqual({ value: [[2, "a"], [5, null]] });
    expect(await bundle.call("eis", [[["Doel"], [1]], "Doel"])).toEqual({ value: 1 });
  });

  test("an error of the function is a result, with Excel's code and the message", async () => {
    expect(await bundle.call("EIS", [[["Doel"]], "Ruimte"]))
      .toEqual({ error: { code: "#VALUE!", message: "Tabel rij 1: de kolom 'Ruimte' ontbreekt" } });
    expect(await bundle.call("LEEG", [])).toEqual({ error: { code: "#N/A", message: "geen grond" } });
    expect(await bundle.call("STUK", [])).toEqual({ error: { code: "#VALUE!", message: "onverwacht" } });
  });

  test("chunks and binary files come from the folder of the build", async () => {
    expect(await bundle.call("LATER", [])).toEqual({ value: 42 });
  });

  test("an unknown id is refused by name", async () => {
    await expect(bundle.call("NERGENS", [])).rejects.toThrow('Onbekende functie "NERGENS". Bekend: DUBBEL, EIS');
  });

  test("the page of the build tells which scripts come before the functions", async () => {
    const folder = fakeBundle();
    writeFileSync(join(folder, "runtime.js"), "globalThis.order = ['runtime'];");
    writeFileSync(join(folder, "functions.js"), `order.push("functions"); CustomFunctions.associate("ZIE", () => order.join());`);
    writeFileSync(join(folder, "taskpane.js"), "throw new Error('the pane is not for Node');");
    writeFileSync(join(folder, "taskpane.html"), `<script src=https://cdn.example/office.js></script><script defer src="runtime.js"></script>
      <script defer src=functions.js></script><script defer src=taskpane.js></script>`);
    expect(await loadBundle(folder).call("ZIE", [])).toEqual({ value: "runtime,functions" });
  });

  test("without a build it says what to do", () => {
    const empty = mkdtempSync(join(tmpdir(), "empty-"));
    expect(() => loadBundle(empty)).toThrow("npm run build");
    rmSync(empty, { recursive: true });
  });
});
