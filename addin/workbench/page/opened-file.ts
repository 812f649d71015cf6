import type { IWorkbookData } from "@univerjs/core";
import { FileProblem, readWorkbookFile, type FileCell, type WorkbookFile } from "../engine/file";
import { readCustomXml, workbookPart } from "../engine/file/custom-xml";
import { dynamicMarks } from "../engine/file/metadata";
import { openPackage } from "../engine/file/package";
import { attributes, tags } from "../engine/file/xml";
import { functionsIn, ruimteId } from "../engine/formulas/rewrite";
import type { FunctionMetadata } from "../engine/functions";
import { selectLiveFormulas } from "../engine/live-formulas";
import { toUniverSnapshot } from "../engine/univer";
import { readCharts, type FileChart } from "./charts/file-charts";
import { applyFormatting } from "./formatting";
import type { OpenedState } from "./grid-workbook";
import { readValidations, type Validation } from "./validation/read-validations";

/** A workbook file as the page holds it: what it was, and what the grid shows of it. */
export interface OpenedFile {
  name: string;
  bytes: Uint8Array;
  file: WorkbookFile;
  snapshot: IWorkbookData;
  /** What the grid calculates, in its own words, by cell; the other formulas keep the value of the file. */
  live: ReadonlyMap<FileCell, string>;
  state: OpenedState;
  /** How a cell of the file says that its formula is a dynamic array; undefined where the file has none. */
  dynamicMark: number | undefined;
  /** The XML that add-ins keep in it. */
  xmlParts: readonly { readonly id: string; readonly xml: string }[];
  /** Per sheet, in the order of the file. */
  validations: readonly (readonly Validation[])[];
  /** Those that can be drawn. */
  charts: readonly FileChart[];
  /** How many formulas keep it because there are too many to calculate them all. */
  kept: number;
}

/** More formulas than the engine calculates while one waits: then only what RUIMTE formulas touch is calculated. */
const MANY_FORMULAS = 5_000;

/** Functions that only exist in files; rewriting turns them into ranges. */
const REWRITTEN = new Set(["ANCHORARRAY", "SINGLE"]);

let opened = 0;

/** @throws FileProblem, one Dutch line, when it is no workbook that can be shown. */
export function openFile(
  name: string, bytes: Uint8Array, functions: readonly FunctionMetadata[], engineKnows: (functionName: string) => boolean,
): OpenedFile {
  const file = readWorkbookFile(bytes);
  const ids = new Set(functions.map(({ name: id }) => id.toUpperCase()));
  const known = (formula: string) => functionsIn(formula).every((called) => {
    const id = ruimteId(called);
    return id === null ? REWRITTEN.has(called) || engineKnows(called) : ids.has(id);
  });
  const formulas = file.sheets.flatMap(({ cells }) => [...cells.values()].filter(({ formula }) => formula !== undefined));
  const few = formulas.length <= MANY_FORMULAS;
  const live = few ? new Set(formulas.filter(({ formula }) => known(formula!))) : selectLiveFormulas(file, (_sheet, { formula }) => (known(formula!) ? null : { reason: "onbekend" })).live;
  opened += 1;
  try {
    const bare = toUniverSnapshot(file, { id: `workbook-${opened}`, live: (_sheet, cell) => live.has(cell) });
    // The grid keeps writing in its snapshot: what stood in it at first is noted here.
    const written = file.sheets.flatMap(({ cells }, index) => [...cells.values()].filter((cell) => live.has(cell)).map((cell) =>
      [cell, bare.sheets[bare.sheetOrder[index]!]?.cellData?.[cell.row]?.[cell.column]?.f ?? ""] as const));
    return { name, bytes, file, live: new Map(written), snapshot: applyFormatting(bare, file, bytes), state: stateOf(file, bytes, bare), dynamicMark: markIn(bytes),
      xmlParts: readCustomXml(bytes), validations: readValidations(file, bytes), charts: readCharts(file, bytes), kept: few ? 0 : formulas.length - live.size };
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem("de werkmap is niet te tonen; bewaar haar opnieuw in Excel.");
  }
}

function markIn(bytes: Uint8Array): number | undefined {
  const parts = openPackage(bytes);
  const part = parts.relationships(workbookPart(parts)).find(({ type, target }) => type === "sheetMetadata" && parts.has(target))?.target;
  return part === undefined ? undefined : [...dynamicMarks(parts.text(part))][0];
}

/** What the file says of protection and calculation: Excel calculates as the first workbook that it opens does. */
function stateOf(file: WorkbookFile, bytes: Uint8Array, { sheetOrder }: IWorkbookData): OpenedState {
  const parts = openPackage(bytes);
  const says = (xml: string, element: string, attribute: string, ...values: string[]) =>
    [...tags(xml)].some((tag) => tag.name === element && tag.kind !== "close" && values.includes(attributes(xml, tag)[attribute] ?? ""));
  const workbook = parts.text(workbookPart(parts));
  return {
    protectedSheets: new Set(file.sheets.flatMap(({ part }, index) => (says(parts.text(part), "sheetProtection", "sheet", "1", "true") ? [sheetOrder[index]!] : []))),
    structureProtected: says(workbook, "workbookProtection", "lockStructure", "1", "true"),
    calculationMode: says(workbook, "calcPr", "calcMode", "manual") ? "Manual" : "Automatic",
    totalled: new Set(file.sheets.flatMap(({ tables }) => tables.filter(({ totalsRow }) => totalsRow).map(({ name }) => name))),
  };
}
