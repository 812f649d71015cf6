/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { nl } from "../../../addin/i18n/nl";
import { boardReport, boardView } from "../../../addin/i18n/nl/board-report";
import { views } from "../../../addin/taskpane/frame/views";
import { anchorsIn, picturesIn, referencesIn } from "./markdown";

const root = join(__dirname, "../../..");
const folder = "addin/taskpane/pictures";
const pictures = readdirSync(join(root, folder)).sort();
const manual = readFileSync(join(root, "addin/taskpane/HANDLEIDING.md"), "utf8");
const make = "make them with: npm run pictures -- manual";

/** Every picture that a manual shows, by its path from the root. */
const all = ["addin/taskpane/HANDLEIDING.md", "samples/TRAINERS.md", "manifest/README.md"].flatMap((page) =>
  picturesIn(readFileSync(join(root, page), "utf8")).map(({ file, words }) => ({ path: join(dirname(page), file), words })));

test("every view has its picture", () => {
  const missing = Object.keys(views).filter((view) => !pictures.includes(`${view}.png`));
  expect({ missing, then: make }).toEqual({ missing: [], then: make });
});

test("every view has its chapter, which shows its picture and says what it is for, how to read it and what to do", () => {
  const chapters = new Map(manual.split(/^## /mu).slice(1).map((chapter) => [chapter.slice(0, chapter.indexOf("\n")), chapter]));
  for (const view of Object.keys(views) as (keyof typeof views)[]) {
    const chapter = chapters.get(nl.views[view]) ?? "";
    for (const part of [`](pictures/${view}.png)`, "**Waarvoor.**", "**Zo leest u het.**", "**Wat te doen.**"]) {
      expect({ view, has: chapter.includes(part) ? part : undefined }).toEqual({ view, has: part });
    }
  }
});

test("every picture that is shown is there, is described in words, and none lies there unshown", () => {
  for (const { path, words } of all) {
    expect({ picture: pictures.includes(relative(folder, path)) ? path : "not there", then: make }).toEqual({ picture: path, then: make });
    expect(words.length).toBeGreaterThan(40);
  }
  expect([...new Set(all.map(({ path }) => relative(folder, path)))].sort()).toEqual(pictures);
});

test("the pictures are small, and none is wider than a page", () => {
  for (const name of pictures) {
    const bytes = readFileSync(join(root, folder, name));
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect({ name, small: bytes.length < 70_000, narrow: bytes.readUInt32BE(16) <= 1200 }).toEqual({ name, small: true, narrow: true });
  }
});

test("the references within the manual, and to other files, lead somewhere", () => {
  for (const { file, anchor } of referencesIn(manual)) {
    if (file === "") expect(anchorsIn(manual)).toContain(anchor);
    else expect({ file, there: existsSync(join(root, "addin/taskpane", file)) }).toEqual({ file, there: true });
  }
});

test("the buttons and parts that the manual names are called so in the pane", () => {
  const words = JSON.stringify({ ...nl, boardReport, boardView }, (_, value: unknown) => (typeof value === "function" ? value.toString() : value));
  const named = [...manual.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/gu)].map(([, name]) => name!).filter((name) => !name.includes("`"));
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((name) => !words.includes(name))).toEqual([]);
});
