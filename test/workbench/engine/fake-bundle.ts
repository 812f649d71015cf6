import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A build in miniature: some functions, written as a bundle writes them, in a folder of their own. */
export function fakeBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  const matrix = (name: string, optional = false): object => ({ name, type: "any", dimensionality: "matrix", optional });
  const scalar = (name: string, optional = false): object => ({ name, type: "any", optional });
  writeFileSync(join(folder, "functions.json"), JSON.stringify({
    functions: [
      { id: "DUBBEL", name: "DUBBEL", parameters: [matrix("tabel")] },
      { id: "REEKS", name: "REEKS", parameters: [scalar("aantal"), scalar("start", true), scalar("stap", true)] },
      { id: "EIS", name: "EIS", parameters: [matrix("tabel"), scalar("kolom")] },
      { id: "ZIE", name: "ZIE", parameters: [scalar("a", true), scalar("b", true), matrix("c", true)] },
      { id: "TEKST", name: "TEKST", parameters: [] },
      { id: "LEEG", name: "LEEG", parameters: [] },
      { id: "STUK", name: "STUK", parameters: [] },
      { id: "MERK", name: "MERK", parameters: [scalar("goed", true)] },
      { id: "LATER", name: "LATER", parameters: [] },
    ],
  }));
  writeFileSync(join(folder, "functions.js"), `
    const fail = (text) => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, text); };
    // Numbers doubled, all else as it is.
    CustomFunctions.associate("DUBBEL", (table) => table.map((row) => row.map((cell) => typeof cell === "number" ? 2 * cell : cell)));
    CustomFunctions.associate("REEKS", (count, start, step) =>
      Array.from({ length: count }, (_, index) => [(start ?? 1) + index * (step ?? 1)]));
    CustomFunctions.associate("EIS", async (table, column) =>
      table[0].includes(column) ? table.length - 1 : fail("Tabel rij 1: de kolom '" + column + "' ontbreekt"));
    CustomFunctions.associate("ZIE", (...args) => JSON.stringify(args));
    CustomFunctions.associate("TEKST", () => [["=1+1", "</c>&<b>"], ["a\\u0001b\\u000b", " spatie "], ["_x0041_", "1"]]);
    CustomFunctions.associate("LEEG", () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "geen grond"); });
    CustomFunctions.associate("STUK", () => { throw new TypeError("onverwacht"); });
    // An answer, or an error, that says what it assumed, in the language of Excel.
    CustomFunctions.associate("MERK", (good) => Object.assign(good === false ? Promise.reject(new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "fout")) : Promise.resolve(1), {
      [Symbol.for("ruimte.remarks")]: [{ table: "Index", rows: [5, 9], column: "Jaar", code: "noRecords", text: Office.context.displayLanguage + ": gelezen" }],
    }));
    // A chunk loaded on demand the way webpack's runtime does it, and a binary file beside it.
    CustomFunctions.associate("LATER", () => new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL("chunk.js", document.currentScript.src).href;
      script.onload = () => fetch(new URL("data.wasm", document.currentScript.src))
        .then((response) => response.arrayBuffer()).then((bytes) => resolve(globalThis.later + bytes.byteLength), reject);
      script.onerror = () => reject(new Error("niet geladen"));
      document.head.appendChild(script);
    }));
  `);
  writeFileSync(join(folder, "chunk.js"), "globalThis.later = 40;");
  writeFileSync(join(folder, "data.wasm"), new Uint8Array(2));
  return folder;
}
