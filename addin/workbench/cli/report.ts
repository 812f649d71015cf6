import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { FileProblem, readWorkbookFile } from "../engine/file";
import { drawChart } from "../page/charts/draw";
import type { DrawnChart } from "../page/charts/model";
import { ensureBuilt, root } from "./build";
import { namedValue, tablesIn, today, type FileCells } from "./file-tables";

/** A chart as the report asks for it. */
interface ChartToDraw extends Pick<DrawnChart, "title" | "axis" | "categories" | "series"> {
  readonly kind: "stackedBars" | "stackedColumns" | "columns" | "bars";
}

/** The part of out/workbench/report.cjs that is used here. */
export interface Reporter {
  reportPage(
    tables: readonly FileCells[], options: { area?: string; from?: number; to?: number; norm: number; day: string },
    about: { file: string; day: string; version: string; normFrom: "handbook" | "workbook" | "own" }, language: "nl" | "en", draw: (chart: ChartToDraw) => string,
  ): Promise<string | undefined>;
  readonly UnknownArea: new (areas: readonly string[]) => Error & { readonly areas: readonly string[] };
}

export interface ReportOptions {
  /** The day of calculation, as 2026-11-28. */
  readonly day: string;
  /** Productive hours per fte and year; default: the cell Norm of the workbook, else the handbook's. */
  readonly norm?: number | undefined;
  readonly area?: string | undefined;
  readonly language: "nl" | "en";
  readonly version: string;
}

const USAGE = "Gebruik: npm run -s report -- BESTAND.xlsx --out rapport.html [--datum 2026-11-28] [--gebied NAAM] [--norm 1363] [--taal nl|en]";
const HANDBOOK_NORM = 1363;
/** As wide, and mostly no higher, than A4 lets a chart be, in pixels, so that its letters are printed as large as they are; lying bars need room for each name. */
const SIZE = { width: 690, height: 240, aroundBars: 84, perBar: 16 } as const;

/**
 * The board's report of a workbook file as one page that stands by itself. What is built is loaded only when the file can be read.
 * @throws FileProblem, one Dutch line, when the file cannot be used, or has no table to report on
 */
export async function reportOf(input: string, { day, norm, area, language, version }: ReportOptions, load: () => Reporter): Promise<string> {
  const path = resolve(input);
  if (!existsSync(path) || !statSync(path).isFile()) throw new FileProblem(`Het bestand ${input} bestaat niet.`);
  const file = readWorkbookFile(new Uint8Array(readFileSync(path)));
  const setting = (name: string): number | undefined => {
    const value = namedValue(file, name);
    return typeof value === "number" && value > 0 ? value : undefined;
  };
  const [from, to, own] = [setting("Startjaar"), setting("Eindjaar"), setting("Norm")];
  const { reportPage, UnknownArea } = load();
  try {
    const page = await reportPage(
      tablesIn(file), { ...(area === undefined ? {} : { area }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), norm: norm ?? own ?? HANDBOOK_NORM, day },
      { file: basename(path), day, version, normFrom: norm !== undefined ? "own" : own !== undefined ? "workbook" : "handbook" }, language, draw(language),
    );
    if (page === undefined) throw new FileProblem(`In ${input} staat geen tabel om over te rapporteren: begin met Opgaven en Grond, of kijk met npm run -s inspect wat er staat.`);
    return page;
  } catch (error) {
    if (error instanceof UnknownArea) throw new FileProblem(`Het gebied ${area!} staat niet in de tabellen. Wel: ${error.areas.join(", ")}.`);
    throw error;
  }
}

const draw = (language: string) => ({ kind, ...chart }: ChartToDraw): string => {
  const isLying = kind === "bars" || kind === "stackedBars";
  return drawChart({
    ...chart, format: "General", kind: isLying ? "bar" : "column", grouping: kind === "bars" || kind === "columns" ? "clustered" : "stacked", isReversed: isLying,
  }, SIZE.width, isLying ? SIZE.aroundBars + chart.categories.length * SIZE.perBar : SIZE.height, language);
};

async function main(args: string[]): Promise<void> {
  const { values: { out, datum = today(), gebied, norm, taal }, positionals: [input, ...more] } = asked(args);
  if (input === undefined || out === undefined || more.length > 0) throw new FileProblem(USAGE);
  if (!isDay(datum)) throw new FileProblem(`--datum is een dag, zoals 2026-11-28 (niet ${datum}).`);
  if (norm !== undefined && !(Number(norm) > 0)) throw new FileProblem("--norm is het aantal productieve uren per fte per jaar, bijvoorbeeld --norm 1363.");
  if (taal !== "nl" && taal !== "en") throw new FileProblem("--taal is nl of en.");
  refuseTarget(input, out);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const page = await reportOf(input, { day: datum, area: gebied, norm: norm === undefined ? undefined : Number(norm), language: taal, version }, () => {
    ensureBuilt(["report"]);
    return createRequire(import.meta.url)(join(root, "out/workbench/report.cjs")) as Reporter;
  });
  try {
    writeFileSync(out, page);
  } catch {
    throw new FileProblem(`Het rapport ${out} kan niet worden geschreven.`);
  }
  process.stdout.write(`Geschreven: ${out}\n`);
}

/** What an option lacks, or one that there is not, Node says in English. */
function asked(args: string[]) {
  try {
    return parseArgs({
      args, allowPositionals: true,
      options: { out: { type: "string" }, datum: { type: "string" }, gebied: { type: "string" }, norm: { type: "string" }, taal: { type: "string", default: "nl" } },
    });
  } catch {
    throw new FileProblem(USAGE);
  }
}

/** A day of the calendar: not 31 February. */
function isDay(text: string): boolean {
  const [whole, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return whole !== undefined && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function refuseTarget(input: string, out: string): void {
  if (resolve(out) === resolve(input) || existsSync(out) && existsSync(input) && realpathSync(out) === realpathSync(input)) {
    throw new FileProblem("--out is hetzelfde bestand als de invoer; kies een andere naam, zoals rapport.html.");
  }
  if (!existsSync(dirname(resolve(out)))) throw new FileProblem(`De map van ${out} bestaat niet.`);
  if (existsSync(out) && !statSync(out).isFile()) throw new FileProblem(`${out} is geen bestand.`);
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  main(argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message.split("\n")[0] : String(error)}\n`);
    process.exitCode = 1;
  });
}
