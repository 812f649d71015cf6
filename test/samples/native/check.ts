import { memoised } from "../../../addin/workbench/engine/functions";
import type { Bundle } from "../../../addin/workbench/engine/bundle";
import { isError, readWorkbookFile, type FileCell, type FileValue } from "../../../addin/workbench/engine/file";
import { lookup } from "../../../addin/workbench/engine/file/lookup";
import { overlap } from "../../../addin/workbench/cells/area";
import { precedents } from "../../../addin/workbench/engine/formulas/references";
import { callsRuimte } from "../../../addin/workbench/engine/formulas/rewrite";
import { seeded } from "../../bench/seeded";
import { bytesOf } from "../committed";
import { Book } from "./book";
import { Core, Refused } from "./core";
import { controls, type Expected } from "./expected";
import { ownWorkbook } from "./eigen-werkboek";
import { fictitiousArea } from "./fictief-gebied";
import { learningEvaluation } from "./lerende-evaluatie";
import { multiYearBudget } from "./meerjarenbegroting";
import { multiYearProgramme } from "./meerjarenprogramma";
import { exercises } from "./oefening";
import { conformance } from "./proef-in-excel";
import { edit } from "./random-edits";
import { resilience } from "./weerstandsvermogen";
import { tryOuts } from "./try-outs";
import { twelveAgreements } from "./twaalf-afspraken";

const expectations: Readonly<Record<string, (core: Core) => Expected>> = {
  "fictief-gebied.xlsx": fictitiousArea, "meerjarenbegroting.xlsx": multiYearBudget, "twaalf-afspraken.xlsx": twelveAgreements, "eigen-werkboek.xlsx": ownWorkbook,
  "meerjarenprogramma.xlsx": multiYearProgramme, "weerstandsvermogen.xlsx": resilience, "lerende-evaluatie.xlsx": learningEvaluation, "brede-welvaart.xlsx": controls,
  "oefening.xlsx": exercises, "uitwerking.xlsx": exercises, "leeg.xlsx": controls, "proef-in-excel.xlsx": conformance,
};

/** What a formula of Excel shows and what it should, where the two differ. */
export interface Difference {
  readonly after: string;
  readonly place: string;
  readonly formula: string;
  readonly shown: FileValue;
  readonly wanted: FileValue | "an error";
}

export interface Checked {
  readonly states: number;
  /** How many of the compared cells showed a figure or a text, and how many an error that was due. */
  readonly shown: number;
  readonly errors: number;
  readonly differences: readonly Difference[];
}

/**
 * Every formula of Excel itself in a sample beside what the core says: as it is, after each thing that its Leeswijzer tells to try, and
 * after so many random edits. Results that no such formula reads are calculated only where `all` is asked. `tries` are the things to try,
 * when not those of the Leeswijzer.
 */
export async function checkSample(
  name: string, bundle: Bundle,
  { edits, seed, all = false, tries = tryOuts[name]! }: { readonly edits: number; readonly seed: number; readonly all?: boolean; readonly tries?: (typeof tryOuts)[string] },
): Promise<Checked> {
  const random = seeded(seed);
  const call = memoised((id, args) => bundle.call(id, args), Infinity);
  // Each changes a fresh copy, and says what it did.
  const changes: ((book: Book) => string)[] = [
    () => "nothing",
    ...tries.map(([number, change]) => (book: Book) => { change(book); return `Probeer ${number}`; }),
    ...Array.from({ length: edits }, () => (book: Book) => edit(book, random)),
  ];
  let [shown, errors] = [0, 0];
  const differences: Difference[] = [];
  const file = readWorkbookFile(bytesOf(name));
  for (const change of changes) {
    const book = Book.copyOf(file);
    const left = all ? undefined : unread(book);
    const after = change(book);
    const cells = await book.calculated({ functions: bundle.functions, call }, left);
    const expected = expectations[name]!(new Core(book, { ...bundle, call }));
    const natives = book.natives();
    const unsaid = natives.filter((place) => !(place in expected));
    const gone = Object.keys(expected).filter((place) => !natives.includes(place) && !book.isSpilled(place));
    if (unsaid.length + gone.length > 0) throw new Error(`${name}: nothing is said of ${unsaid.join(", ") || "-"}; no formula in ${gone.join(", ") || "-"}`);
    for (const [place, wanted] of Object.entries(expected)) {
      const should = await valueOf(wanted);
      const found = cells(place);
      if (!same(found, should)) differences.push({ after, place, formula: book.formula(place)!, shown: found, wanted: should });
      if (should === "an error") errors += 1;
      else shown += 1;
    }
  }
  return { states: changes.length, shown, errors, differences };
}

async function valueOf(wanted: Expected[string]): Promise<FileValue | "an error"> {
  try {
    return await wanted();
  } catch (error) {
    if (error instanceof Refused) return "an error";
    throw error;
  }
}

/** The engine keeps about twelve digits of a number. */
function same(shown: FileValue, wanted: FileValue | "an error"): boolean {
  if (wanted === "an error" || isError(shown)) return wanted === "an error" && isError(shown);
  if (typeof shown === "number" && typeof wanted === "number") return Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  return (shown ?? "") === (wanted ?? "");
}

/** The cells with functions whose results no formula reads: they take most of the time, and keep what the file remembers. */
export function unread(book: Book): ReadonlySet<FileCell> {
  const names = lookup(book.file);
  const formulas = book.formulas();
  // A result that another function reads is read too: what INLEZEN made of a range.
  const read = formulas.flatMap(({ sheet, cell }) => precedents(cell.formula!, { sheet, row: cell.row, column: cell.column }, names));
  return new Set(formulas.filter(({ sheet, cell }) => callsRuimte(cell.formula!) && !read.some((reach) => reach.sheet === sheet && overlap(reach.area, cell.array!.area))).map(({ cell }) => cell));
}
