import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { anchorsIn, referencesIn } from "./markdown";
import { archive } from "../../../addin/release/package";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const made = archive();
const files = new Map(Object.entries(unzipSync(made.content)).map(([path, bytes]) => [path.replace(/^[^/]*\//, ""), bytes]));
const text = (path: string) => strFromU8(files.get(path)!);

test("the same files give the same bytes", () => {
  expect(Buffer.from(archive().content).equals(Buffer.from(made.content))).toBe(true);
});

test("holds the built add-in as it is, every sample, and the manuals", () => {
  expect(made.name).toBe(`rol-in-de-ruimte-${version}.zip`);
  const built = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((path) => statSync(join("dist", path)).isFile());
  expect([...files.keys()].filter((path) => path.startsWith("website/")).sort()).toEqual(built.map((path) => `website/${path}`).sort());
  for (const path of built) expect(readFileSync(join("dist", path)).equals(files.get(`website/${path}`)!)).toBe(true);
  const samples = readdirSync("samples").filter((name) => name.endsWith(".xlsx"));
  expect([...files.keys()].filter((path) => path.startsWith("voorbeelden/")).sort())
    .toEqual(samples.flatMap((name) => [`voorbeelden/${name}`, `voorbeelden/met-venster/${name}`]).sort());
  for (const name of samples) {
    expect(readFileSync(join("samples", name)).equals(files.get(`voorbeelden/${name}`)!)).toBe(true);
    const asking = unzipSync(files.get(`voorbeelden/met-venster/${name}`)!);
    expect(strFromU8(asking["xl/webextensions/webextension1.xml"]!)).toContain('storeType="EXCatalog"');
  }
  for (const reader of ["gebruikers", "beheerders", "trainers"]) expect(text(`handleidingen/${reader}.md`)).toMatch(/^# Handleiding voor /);
  expect(text("handleidingen/venster.md")).toMatch(/^# Handleiding bij het venster /);
});

test("its first page names what is in it, the version and the address", () => {
  const first = text("LEESMIJ.md");
  expect(first).toContain(`# Rol in de Ruimte ${version}`);
  expect(text("website/manifest.xml")).toContain(`${made.base}/taskpane.html`);
  expect(first).toContain(`gemaakt voor ${made.base}.`);
  const named = [...first.matchAll(/`([^`]+)`/g)].map((match) => match[1]!).filter((name) => name.includes("/") || name.includes(".") || name === "LICENSE");
  for (const name of named.filter((each) => each !== "manifest.xml")) expect([...files.keys()].filter((path) => path.startsWith(name))).not.toEqual([]);
});

test("every manual in it leads to files and chapters that are in it, its pictures too", () => {
  const manuals = [...files.keys()].filter((path) => path.endsWith(".md"));
  expect(manuals).toEqual(expect.arrayContaining(["LEESMIJ.md", ...["beheerders", "gebruikers", "trainers", "venster"].map((name) => `handleidingen/${name}.md`)]));
  const reached = new Set<string>();
  for (const manual of manuals) {
    for (const { file, anchor } of referencesIn(text(manual))) {
      const place = file === "" ? manual : posix.join(posix.dirname(manual), file);
      expect([manual, place, files.has(place)]).toEqual([manual, place, true]);
      if (anchor !== undefined) expect(anchorsIn(text(place))).toContain(anchor);
      reached.add(place);
    }
  }
  const pictures = [...files.keys()].filter((path) => path.startsWith("handleidingen/plaatjes/"));
  expect(pictures.length).toBeGreaterThan(8);
  expect(pictures.filter((path) => !reached.has(path))).toEqual([]);
});

test("carries the licence of everything it is built on", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  for (const [name, number] of Object.entries(dependencies)) expect(text("LICENTIES.txt")).toMatch(new RegExp(`^${name} ${number}: (MIT|Apache-2\\.0|BSD-\\d-Clause|ISC)$`, "m"));
});

test("what the administrators' manual says of the folder is so", () => {
  const manual = text("handleidingen/beheerders.md");
  const table = manual.slice(manual.indexOf("| bestand |"), manual.indexOf("## 2."));
  const named = [...table.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(8);
  for (const name of named) expect([...files.keys()].filter((path) => path.startsWith(`website/${name}`))).not.toEqual([]);
  for (const page of ["taskpane.html", "presentation.html"]) {
    for (const promise of ["connect-src 'self'", "form-action 'none'", "default-src 'none'"]) expect(text(`website/${page}`)).toContain(promise);
  }
  expect(text("website/manifest.xml")).toContain("<Permissions>ReadWriteDocument</Permissions>");
});
