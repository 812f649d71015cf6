import { moved } from "./address";
import type { Data } from "./data";
import { ruimte, table, text, type Argument } from "./formula";
import { linesIn } from "./input-table";
import { Sheet, type Result, type SampleSheet } from "./sheet";
import type { Native } from "./spill";
import { aligned, styles } from "./styles";

/** A list of problems is six columns wide and grows downwards: each table has its own strip. */
const strip = 7;
/** How wide the column with the first problem is. */
const FIRST = 96;
const fine = "geen problemen";
const remarked = "opmerking";
export const verdicts = { good: "in orde", wrong: "niet in orde" } as const;

/** Where the sheet says whether a table is in order. */
export const verdictOn = (tables: Readonly<Record<string, Data>>, name: string): string => `Controle!B${5 + Object.keys(tables).indexOf(name)}`;

/** The sheet Controle: one CONTROLE per input table, with the verdicts in a list. A table stands on the sheet with its name. */
export const controlSheet = (tables: Readonly<Record<string, Data>>): Promise<SampleSheet> =>
  controlOf(Object.entries(tables).map(([name, data]) => ({ name, given: [table(name, data), text(name.toLowerCase())] })));

/** The same for what CONTROLE is asked of: each by the name of a sheet. */
export async function controlOf(checks: readonly { readonly name: string; readonly given: readonly Argument[] }[]): Promise<SampleSheet> {
  const sheet = new Sheet("Controle", "result", "Controle: wat moet er hersteld worden?",
    "RUIMTE.CONTROLE noemt elk probleem en elke opmerking in een tabel met rij, kolom en wat te doen. Links het oordeel en het eerste probleem per tabel, rechts de hele lijsten.");
  ["Tabel", "Oordeel", "Eerste probleem"].forEach((header, column) => sheet.put(moved("A4", 0, column), header, styles.header));
  for (const [index, { name, given }] of checks.entries()) {
    const at = moved("E5", 0, index * strip);
    const { formula, result } = await ruimte("CONTROLE", ...given);
    sheet.put(moved(at, -1), name, styles.header)
      .spill(at, formula, result, (row) => (result.length > 1 && row === 0 ? styles.total : aligned(styles.body, { horizontal: "left", wrapText: result.length > 1 })));
    const first = firstProblem(at, result);
    sheet.link(`A${5 + index}`, name, name)
      .formula(`B${5 + index}`, `IF(OR(${at}="${fine}",${moved(at, 1, 5)}="${remarked}"),"${verdicts.good}","${verdicts.wrong}")`, isFine(result) ? verdicts.good : verdicts.wrong)
      .formula(`C${5 + index}`, first.formula, first.value, aligned(styles.body, { wrapText: true }));
    const lines = linesIn(String(first.value), FIRST);
    if (lines > 1) sheet.height(5 + index, 15 * lines);
  }
  return sheet.widths(20, 16, FIRST, 3, ...checks.flatMap(() => [18, 18, 18, 34, 34, 12, 3])).finished({ rows: 4, columns: 2 }, `A1:C${4 + checks.length}`);
}

/** Problems come first: a list that begins with a remark has none. */
const isFine = ([, first]: Result): boolean => first === undefined || first[5] === remarked;

/** The first row of a list in words: row, column, value, what is wrong and what to do. */
function firstProblem(at: string, result: Result): Native {
  const [row, column, value, problem, advice] = [0, 1, 2, 3, 4].map((step) => moved(at, 1, step));
  const [found] = result.slice(1);
  return {
    formula: `IF(${at}="${fine}","${fine}","rij "&${row!}&", "&${column!}&": "&IF(${value!}="","","'"&${value!}&"' ")&${problem!}&"; "&${advice!})`,
    value: found === undefined ? fine : `rij ${found[0]!}, ${found[1]!}: ${found[2] === "" ? "" : `'${found[2]!}' `}${found[3]!}; ${found[4]!}`,
  };
}
