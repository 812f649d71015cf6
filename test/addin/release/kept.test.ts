import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the add-in keeps, and where: the administrators' manual says so to a privacy officer, and has to be right. */
const manual = readFileSync("manifest/README.md", "utf8");

const sources = ["core", "addin"].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
  .filter((path) => /\.tsx?$/u.test(path) && !path.startsWith(join("addin", "workbench")) && !path.startsWith(join("addin", "release")) && statSync(path).isFile())
  .map((path) => [path, readFileSync(path, "utf8")] as const);
const that = (pattern: RegExp) => sources.filter(([, text]) => pattern.test(text)).map(([path]) => path);
const all = (pattern: RegExp) => sources.flatMap(([, text]) => [...text.matchAll(pattern)].map(([, found]) => found!));

test("every place where it keeps something is one that the manual names", () => {
  const keys = all(/\bKEY = "(ruimte\.[^"]+)"/giu);
  expect(keys.length).toBeGreaterThan(2);
  for (const path of that(/settings\.(?:add|set)\(|\bremember\(KEY,/u)) expect([path, /\bKEY = "ruimte\./iu.test(sources.find(([each]) => each === path)![1])]).toEqual([path, true]);
  const namespaces = all(/["`](urn:[\w:-]+?):?(?:\$\{|["`])/gu);
  expect(that(/customXmlParts\.add\(/u).length).toBeGreaterThan(0);
  expect(namespaces.length).toBeGreaterThan(1);
  for (const name of [...keys, ...namespaces]) expect({ name, told: manual.includes(`\`${name}`) }).toEqual({ name, told: true });
});

test("it keeps nothing in any other way, and sends nothing", () => {
  expect(that(/\b(?:sessionStorage|indexedDB|document\.cookie|caches\.|OfficeRuntime\.storage|roamingSettings)/u)).toEqual([]);
  expect(that(/\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/u)).toEqual([]);
  expect(that(/localStorage/u)).toEqual([join("addin", "i18n", "remembered.ts")]);
});
