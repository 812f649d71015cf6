import { headerOf, moneyUnitSizes } from "../../../core";
import type { Annex, Block, BoardChart, BoardReport, BoardTable, Chapter } from "../model";
import { wordsIn, type Words } from "../words";
import { element, escaped } from "./html";
import { style } from "./style";
import { tableHtml } from "./table";

/** A chart with its figures, for who draws it as an SVG picture. */
export interface ChartToDraw extends Pick<BoardChart, "title" | "axis" | "kind"> {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export type Draw = (chart: ChartToDraw) => string;

/** Nothing is fetched, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The board's report as one page that stands by itself. */
export function pageHtml(report: BoardReport, version: string, draw: Draw): string {
  const words = wordsIn(report.language);
  const { b } = words;
  const all = [...report.chapters, report.assumptions];
  const contents = [
    ...all.map(({ name, title }) => element("li", {}, element("a", { href: `#${name}` }, escaped(title)))),
    ...report.annexes.map(({ name, letter, title }) => element("li", {}, element("a", { href: `#annex-${name}` }, escaped(b.annex.title(letter, title))))),
  ];
  const head = [
    '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">', `<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">`,
    element("title", {}, escaped(`${report.title} - ${report.facts[0]!.value}`)), element("style", {}, style(b.html.page, b.html.of, b.title)),
  ];
  const body = [
    element("a", { class: "skip", href: "#inhoud" }, escaped(b.html.skip)),
    element("header", {}, element("h1", {}, escaped(report.title)),
      element("dl", { class: "facts" }, ...report.facts.map(({ name, value }) => element("dt", {}, escaped(name)) + element("dd", {}, escaped(value)))),
      report.headline === "" ? "" : element("p", { class: "headline" }, escaped(report.headline))),
    element("nav", { "aria-labelledby": "contents" }, element("h2", { id: "contents" }, escaped(b.html.contents)), element("ol", {}, ...contents)),
    element("main", { id: "inhoud" },
      ...report.chapters.map((chapter) => chapterHtml(chapter, "chapter", words, draw)), chapterHtml(report.assumptions, "assumptions", words, draw),
      ...report.annexes.map((annex) => annexHtml(annex, words))),
    element("footer", {}, element("p", {}, escaped(b.html.footer(b.version(version))))),
  ];
  return `<!DOCTYPE html>\n${element("html", { lang: report.language }, element("head", {}, ...head), element("body", {}, ...body))}\n`;
}

/** A heading is printed with the words below it and what they are about: a small table, with its chart. */
function chapterHtml({ name, title, blocks }: Chapter, kind: string, words: Words, draw: Draw): string {
  const all = blocks.map((block) => partsOf(block, words, draw));
  const at = blocks.findIndex((block) => block.kind !== "text");
  const said = at < 0 ? all : all.slice(0, at);
  // A list may be longer than a page: its first line stays with the heading.
  const [first = "", ...others] = at < 0 ? [] : all[at]!;
  return element("section", { class: kind, "aria-labelledby": name },
    element("div", { class: "together" }, element("h2", { id: name }, escaped(title)), ...said.flat(), first), ...others, ...(at < 0 ? [] : all.slice(at + 1).flat()));
}

/** A block as parts between which a page may end. */
function partsOf(block: Block, words: Words, draw: Draw): string[] {
  switch (block.kind) {
    case "text": return [element("p", {}, escaped(block.text))];
    case "list": return [element("h3", {}, escaped(block.title)), element("ul", {}, ...block.items.map((item) => element("li", {}, escaped(item))))];
    case "table": {
      const table = scrolled(tableHtml(block, words.language), block.title, "small");
      return [block.chart === undefined ? table : element("div", { class: "together" }, figureHtml(block, block.chart, draw), table)];
    }
  }
}

function figureHtml({ report, unit = "euro" }: BoardTable, chart: BoardChart, draw: Draw): string {
  const rows = report.rows.slice(0, chart.rows);
  const header = headerOf(report);
  const drawn = draw({
    title: chart.title, axis: chart.axis, kind: chart.kind, categories: rows.map(([name]) => String(name)),
    series: Array.from({ length: chart.series }, (_, at) => {
      const size = report.columns[at + 1]!.kind === "euros" ? moneyUnitSizes[unit] : 1;
      return { name: header[at + 1]!, values: rows.map((row) => (typeof row[at + 1] === "number" ? row[at + 1] as number / size : null)) };
    }),
  });
  return element("figure", {}, drawn, element("figcaption", {}, escaped(chart.about)));
}

const annexHtml = ({ name, letter, about, ...table }: Annex, { b, language }: Words): string =>
  element("section", { class: "annex", "aria-labelledby": `annex-${name}` }, element("h2", { id: `annex-${name}` }, escaped(b.annex.title(letter, table.title))),
    element("p", { class: "about" }, escaped(about)), scrolled(tableHtml(table, language), table.title, "full"));

/** A table wider than the screen scrolls by itself, also by keyboard. */
const scrolled = (table: string, title: string, size: "small" | "full"): string => element("div", { class: `table ${size}`, role: "region", "aria-label": title, tabindex: "0" }, table);
