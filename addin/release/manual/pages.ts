import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The manuals that the add-in brings along as pages, for whoever asks Excel for more: the file, and its name on the web server. */
const manuals = [
  { from: "addin/taskpane/HANDLEIDING.md", page: "handleiding.html" },
  { from: "addin/functions/HANDLEIDING.md", page: "functies.html" },
] as const;

const STYLE = `body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #242424; background: #fff }
h1, h2, h3 { line-height: 1.25 }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { border: 1px solid #d1d1d1; padding: .25rem .5rem; text-align: left; vertical-align: top }
code, pre { font-family: Consolas, monospace; background: #f5f5f5 }
pre { padding: .5rem; overflow-x: auto }
`;

/** The pages and their style, by name: plain HTML without scripts, within the policy that the server sends. */
export function manualPages(root: string): Record<string, string> {
  return {
    "handleiding.css": STYLE,
    ...Object.fromEntries(manuals.map(({ from, page }) => [page, pageOf(readFileSync(join(root, from), "utf8"))])),
  };
}

function pageOf(markdown: string): string {
  const title = /^# (.*)$/mu.exec(markdown)?.[1] ?? "Handleiding";
  return `<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${escaped(title)}</title>\n`
    + `<link rel="stylesheet" href="handleiding.css">\n</head>\n<body>\n${blocks(markdown)}\n</body>\n</html>\n`;
}

/** Markdown as the manuals use it: headings, paragraphs, lists, tables and code. Pictures stay out; what they show stands in words beside them. */
export function blocks(markdown: string): string {
  return markdown.trim().split(/\n{2,}/u).map(block).filter((html) => html !== "").join("\n");
}

function block(text: string): string {
  const heading = /^(#{1,4}) (.*)$/su.exec(text);
  if (heading) return `<h${heading[1]!.length} id="${anchor(heading[2]!)}">${inline(heading[2]!)}</h${heading[1]!.length}>`;
  if (text.startsWith("![") || text.startsWith("*De plaatjes ")) return "";
  const fence = /^```\w*\n(.*)\n```$/su.exec(text);
  if (fence) return `<pre>${escaped(fence[1]!)}</pre>`;
  if (/^ {4}/u.test(text)) return `<pre>${escaped(text.replace(/^ {4}/gmu, ""))}</pre>`;
  if (text.startsWith("|")) return table(text.split("\n"));
  if (/^(?:-|\d+\.) /u.test(text)) return list(text);
  // A list may follow its sentence at once.
  const [, before, items] = /^(.*?)\n((?:-|\d+\.) .*)$/su.exec(text) ?? [];
  return before === undefined ? `<p>${inline(text)}</p>` : `<p>${inline(before)}</p>\n${list(items!)}`;
}

function list(text: string): string {
  const kind = text.startsWith("-") ? "ul" : "ol";
  return `<${kind}>${text.split(/\n(?=(?:-|\d+\.) )/u).map((item) => `<li>${inline(item.replace(/^(?:-|\d+\.) /u, ""))}</li>`).join("")}</${kind}>`;
}

function table(lines: readonly string[]): string {
  const row = (line: string, cell: string): string =>
    `<tr>${line.replace(/^\||\|$/gu, "").split(/(?<!\\)\|/u).map((text) => `<${cell}>${inline(text.trim().replaceAll("\\|", "|"))}</${cell}>`).join("")}</tr>`;
  return `<table><thead>${row(lines[0]!, "th")}</thead><tbody>${lines.slice(2).map((line) => row(line, "td")).join("")}</tbody></table>`;
}

/** Code first: nothing in it means anything else. */
function inline(text: string): string {
  return text.split(/(`[^`]+`)/u).map((piece, index) => (index % 2 === 1 ? `<code>${escaped(piece.slice(1, -1))}</code>` : escaped(piece)
    .replace(/\[([^\]]*)\]\(([^)]*)\)/gu, (_, words: string, target: string) => linked(words, target))
    .replace(/\*\*([^*]+)\*\*/gu, "<strong>$1</strong>").replace(/\*([^*]+)\*/gu, "<em>$1</em>"))).join("");
}

/** To a chapter, to the other page, or to the web; where the reader cannot go the words stay. */
function linked(words: string, target: string): string {
  const page = manuals.find(({ from }) => target.startsWith("../") && from.endsWith(target.slice(3)))?.page;
  const address = target.startsWith("#") || target.startsWith("https://") ? target : page;
  return address === undefined ? words : `<a href="${address}">${words}</a>`;
}

const anchor = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-");
const escaped = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
