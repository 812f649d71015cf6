import {
  allMeans, areaOverview, inputTables, NoAnswer, recogniseTable, toFillIn, type Cells, type Means, type MoneyUnitChoice, type Overview, type OverviewOptions, type SourceTable, type Standing,
} from "../../core";
import { formatsOf, type Formats } from "./format";
import { headline } from "./headline";
import { oneMore } from "./one-more";
import { textsOf } from "./texts";
import { programmeOf } from "../../core/programmed";
import { described, reasonText, wordingIn } from "./finding-text";
import { programmeSentence } from "./programme-text";

export { inspection, inspectionLines } from "./inspection";

const t = textsOf("nl");

/** One line per means: what is asked, what there is, what falls short, and which part is met. */
type Line = readonly [question: string, asked: string, available: string, shortage: string, met: string];

/**
 * The three answers of a workbook as lines for a terminal, in Dutch: a table, the bottleneck, what one more
 * hectare, euro or fte would bring, and what stands in the way of an answer.
 * @param amountsIn In what amounts are shown; those of one line always have one unit.
 */
export async function answerLines(tables: readonly Cells[], options: OverviewOptions = {}, amountsIn: MoneyUnitChoice = "auto"): Promise<string[]> {
  const found = recognised(tables);
  const overview = await areaOverview(found, options);
  return [
    ...inColumns(questions(overview, formatsOf("nl", amountsIn))),
    "",
    overview.verdict === "nothing" ? begin(overview) : headline(overview, "nl", amountsIn),
    ...(overview.standing.programme.state === "answered" ? [t.programme.inOverview(await programmeLine(found, options, amountsIn))] : []),
    ...allMeans.map((means) => oneMore(means, overview, "nl") ?? "").filter((line) => line !== ""),
    ...overview.problems.map((problem) => `! ${described(problem, "nl")}: ${wordingIn("nl")(problem).advice}`),
    ...remarkLines(overview.remarks),
    ...(overview.verdict === "nothing" ? [] : allMeans.flatMap((means) => notFilledIn(means, overview.standing[means]))),
  ].filter((line, i, lines) => line !== "" || lines[i - 1] !== "");
}

/** The programme in one sentence, or why there is none. */
async function programmeLine(tables: readonly SourceTable[], options: OverviewOptions, amountsIn: MoneyUnitChoice): Promise<string> {
  try {
    return programmeSentence((await programmeOf(tables, options))!, "nl", amountsIn);
  } catch (error) {
    if (error instanceof NoAnswer) return t.empty.notCalculated(reasonText(error.reason, "nl"));
    throw error;
  }
}

/** Which table first, where nothing has an answer yet. */
function begin(overview: Overview): string {
  const { empty, missing } = toFillIn(overview);
  const first = empty[0] ?? missing[0] ?? "opgaven";
  return `${t.begin.title}: ${t.begin.first(inputTables[first].name)}`;
}

/** Which tables a question waits for. */
function notFilledIn(means: Means, standing: Standing): string[] {
  if (standing.state !== "notAsked") return [];
  const { missing, empty } = standing;
  const lacks = missing.length === 0 ? [] : [t.empty.missing(missing.join(", "))];
  const blank = empty.length === 0 ? [] : [t.empty.blank(empty.join(", "), empty.length > 1)];
  return [`! Over ${t.topics[means]} is niets te zeggen: ${[...lacks, ...blank].join(" ")}`];
}

/** How many there are, and each of them: what was assumed is never hidden. */
function remarkLines(remarks: Overview["remarks"]): string[] {
  return remarks.length === 0 ? [] : [`${t.remarks.count(remarks.length)}:`, ...remarks.map((remark) => `  ${described(remark, "nl")}`)];
}

function recognised(tables: readonly Cells[]): SourceTable[] {
  return tables.flatMap((cells) => {
    const kind = recogniseTable(cells);
    return kind === undefined ? [] : [{ kind, cells }];
  });
}

function questions({ land, money, people, served }: Overview, f: Formats): Line[] {
  const share = (means: Means): string => (served[means] === undefined ? "-" : f.share(served[means]));
  const lines: Line[] = [];
  if (land !== undefined) {
    const pressure = land.pressure === undefined ? "-" : f.share(land.pressure);
    lines.push([
      `${t.land.title} (${t.land.pressure.toLowerCase()} ${pressure})`,
      f.hectares(land.gross), f.hectares(land.available), f.hectares(land.shortage), share("land"),
    ]);
  }
  if (money !== undefined) {
    const euros = (amount: number): string => f.euros(amount, [money.cost, money.covered, money.shortage]);
    lines.push([
      `${t.money.title} ${money.from}-${money.to} (${t.money.ambition.toLowerCase()} ${f.share(money.ambition)})`,
      euros(money.cost), `${euros(money.covered)} gedekt`, euros(money.shortage), share("money"),
    ]);
  }
  if (people !== undefined) {
    lines.push([
      `${t.people.title} ${people.from}-${people.to} (${t.people.gain.toLowerCase()} ${f.hours(people.gain)})`,
      f.hours(people.demand), f.hours(people.supply), f.hours(people.shortage), share("people"),
    ]);
  }
  return lines;
}

/** Words to the left, figures to the right, under a header; nothing without lines. */
function inColumns(lines: readonly Line[]): string[] {
  if (lines.length === 0) return [];
  const rows: readonly Line[] = [["", "Gevraagd", "Beschikbaar", "Tekort", "Past"], ...lines];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join("   ").trimEnd());
}
