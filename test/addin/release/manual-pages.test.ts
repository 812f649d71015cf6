/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blocks, manualPages } from "../../../addin/release/manual/pages";
import { anchorsIn } from "./markdown";

const root = join(__dirname, "../../..");
const pages = manualPages(root);
/** Read once: what is tested looks, and changes nothing. */
const read = new Map(Object.entries(pages).map(([name, text]) => [name, new DOMParser().parseFromString(text, "text/html")]));
const page = (name: string): Document => read.get(name)!;

test.each([["handleiding.html", "addin/taskpane/HANDLEIDING.md"], ["functies.html", "addin/functions/HANDLEIDING.md"]])("%s has every chapter of its manual, in Dutch, without a script or a style of its own", (name, manual) => {
  const html = page(name);
  expect([...html.querySelectorAll("h1, h2, h3")].map(({ id }) => id)).toEqual([...anchorsIn(readFileSync(join(root, manual), "utf8"))]);
  expect(html.documentElement.lang).toBe("nl");
  expect(html.title).toMatch(/^Handleiding /);
  expect(html.querySelectorAll("script, style, [style], img")).toHaveLength(0);
  expect(html.body.textContent).not.toMatch(/\]\(|\*\*|^\|/m);
});

test("every link leads to a chapter, to the other page or to the web", () => {
  const places = new Map(["handleiding.html", "functies.html"].map((name) => [name, new Set([...page(name).querySelectorAll("[id]")].map(({ id }) => id))]));
  for (const [name, own] of places) {
    const links = [...page(name).querySelectorAll("a")].map((link) => link.getAttribute("href")!);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect([link, link.startsWith("#") ? own.has(decodeURIComponent(link.slice(1))) : places.has(link) || link.startsWith("https://")]).toEqual([link, true]);
  }
});

test("the manifest's addresses for more and for help are places in these pages", () => {
  const manifest = readFileSync(join(root, "manifest/manifest.xml"), "utf8");
  const [, help, anchor] = /<SupportUrl DefaultValue="~BASE~\/([^"#]*)#([^"]*)"/.exec(manifest)!;
  expect(page(help!).getElementById(anchor!)?.textContent).toBe("Als het niet werkt");
  expect(pages[/id="Manual.Url" DefaultValue="~BASE~\/([^"]*)"/.exec(manifest)![1]!]).toBeDefined();
});

test("code and hostile text stay text", () => {
  expect(blocks("Typ `=A1<B1*2*` en **kies** [hier](#kop).\n\n<script>x</script>")).toBe(
    '<p>Typ <code>=A1&lt;B1*2*</code> en <strong>kies</strong> <a href="#kop">hier</a>.</p>\n<p>&lt;script&gt;x&lt;/script&gt;</p>');
});
