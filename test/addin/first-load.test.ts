import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const dist = join(__dirname, "../../dist");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const text = (name: string) => readFileSync(join(dist, name), "utf8");
const scriptsOf = (page: string) => [...text(page).matchAll(/<script\b[^>]*?\bsrc=["']?([^"'\s>]+)/g)].map((match) => match[1]!);
const own = scriptsOf("taskpane.html").filter((source) => !source.startsWith("https://"));

/** Of the first questions 250 kB, and 12 for each of risk, learning, and life with its decisions. */
const MOST = 250_000 + 3 * 12_000;

test("the first load stays small", () => {
  const sizes = own.map((name) => gzipSync(text(name)).length);
  expect(own).toEqual(expect.arrayContaining(["runtime.js", "functions.js", "taskpane.js"]));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
});

test("the solver and the charts come later, when something asks for them", () => {
  const first = own.map(text).join("\n");
  const later = files.filter((name) => name.endsWith(".js") && !own.includes(name)).map(text);
  for (const mark of ["Highs_create", "d3-"]) expect(first).not.toContain(mark);
  expect(later.some((chunk) => chunk.includes("Highs_"))).toBe(true);
  expect(files.some((name) => name.endsWith(".wasm"))).toBe(true);
});

test("what calculates comes with the first call of a function, once; the worker has its own", () => {
  // A figure of KERNCIJFERS, which the board's report asks for too and has an English name for.
  expect(own.filter((name) => text(name).includes("Gerealiseerd ha"))).toEqual([]);
  // Headers of two results: the worker makes one of them alone, for the pane asks it for no table of a plan.
  for (const [mark, chunks] of [["Overbelasting voor", ["assets/core"]], ["Gedeeld ha", ["assets/calculation", "assets/core"]]] as const) {
    expect(own.filter((name) => text(name).includes(mark))).toEqual([]);
    const later = files.filter((name) => name.endsWith(".js") && text(name).includes(mark)).map((name) => name.replace(/\.\w+\.js$/, ""));
    expect(later.sort()).toEqual(chunks);
  }
});

test.each(["taskpane.html", "presentation.html"])("nothing but office.js comes from elsewhere, and no script stands in the page itself: %s", (name) => {
  expect(scriptsOf(name).filter((source) => source.startsWith("https://"))).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  expect(text(name)).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  expect(text(name)).toContain("default-src 'none'");
});

test("the page of a presentation is there at once: what it shares with the pane and no more", () => {
  const load = scriptsOf("presentation.html").filter((source) => !source.startsWith("https://"));
  expect(load).toEqual(["runtime.js", "presentation.js"]);
  expect(load.reduce((sum, name) => sum + gzipSync(text(name)).length, 0)).toBeLessThan(125_000);
  // Words of the pane's other views, and a header of a table.
  for (const mark of ["Draagbare ambitie", "Maximaal aandeel"]) expect([mark, load.map(text).join().includes(mark), files.some((name) => name.endsWith(".js") && text(name).includes(mark))]).toEqual([mark, false, true]);
});

test("no path of the machine that built it is in what ships", () => {
  const root = join(__dirname, "../..");
  for (const name of files.filter((file) => /\.(js|json|html|xml)$/.test(file))) {
    expect([name, text(name).includes(root)]).toEqual([name, false]);
  }
});
