import { cellsIn, type Area } from "../../../addin/workbench/cells/area";
import { parseArea } from "../../../addin/workbench/cells/address";
import { decodeEntities } from "../../../addin/workbench/engine/file/xml";

/** A workbook's parts as text, by their path. */
export type Parts = ReadonlyMap<string, string>;

/** A sheet as the package has it. */
export interface PackageSheet {
  readonly name: string;
  readonly path: string;
  readonly xml: string;
}

export const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1];
  return found === undefined ? undefined : decodeEntities(found);
};

/** The relationships of a part: what each leads to, by its id. */
export function related(parts: Parts, path: string): ReadonlyMap<string, string> {
  const [, folder, file] = /^(.*\/)?([^/]+)$/u.exec(path)!;
  const xml = parts.get(`${folder ?? ""}_rels/${file!}.rels`) ?? "";
  return new Map([...xml.matchAll(/<Relationship [^>]*>/gu)].map(([tag]) => {
    const target = attribute(tag, "Target")!;
    const steps = (target.startsWith("/") ? target.slice(1) : (folder ?? "") + target).split("/");
    const whole = steps.reduce<string[]>((way, step) => (step === ".." ? way.slice(0, -1) : [...way, step]), []);
    return [attribute(tag, "Id")!, whole.join("/")];
  }));
}

/** The sheets in their order. */
export function sheetsOf(parts: Parts): PackageSheet[] {
  const targets = related(parts, "xl/workbook.xml");
  return [...parts.get("xl/workbook.xml")!.matchAll(/<sheet [^>]*>/gu)].map(([tag]) => {
    const path = targets.get(attribute(tag, "r:id")!)!;
    return { name: attribute(tag, "name")!, path, xml: parts.get(path)! };
  });
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Of which sheet alone. */
  readonly sheet: string | undefined;
}

export function namesOf(parts: Parts): DefinedName[] {
  const sheets = sheetsOf(parts);
  return [...parts.get("xl/workbook.xml")!.matchAll(/(<definedName [^>]*>)([^<]*)</gu)].map(([, tag, formula]) => {
    const local = attribute(tag!, "localSheetId");
    return { name: attribute(tag!, "name")!, formula: decodeEntities(formula!), sheet: local === undefined ? undefined : sheets[Number(local)]!.name };
  });
}

export interface PackageCell {
  readonly at: string;
  readonly row: number;
  readonly column: number;
  readonly type: string | undefined;
  readonly formula: string | undefined;
  /** The area that a formula in it fills, where it is an array. */
  readonly fills: Area | undefined;
  readonly value: string | undefined;
}

const known = new WeakMap<Parts, Map<string, readonly PackageCell[]>>();

/** The cells of a sheet that have a value or a formula; text as it is. Read once a workbook: most rules ask for them. */
export function cellsOf(parts: Parts, { xml }: PackageSheet): readonly PackageCell[] {
  const sheets = known.get(parts) ?? new Map<string, readonly PackageCell[]>();
  known.set(parts, sheets);
  const cells = sheets.get(xml) ?? readCells(parts, xml);
  sheets.set(xml, cells);
  return cells;
}

function readCells(parts: Parts, xml: string): PackageCell[] {
  const strings = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gsu)].map(([, si]) => decodeEntities(si!.replace(/<[^>]*>/gu, "")));
  return [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].flatMap(([, found, content = ""]) => {
    const at = attribute(` ${found!}`, "r")!;
    const { top: row, left: column } = parseArea(at)!;
    const type = attribute(` ${found!}`, "t");
    const [, formulaTag, formula] = /(<f[^>]*>)(.*?)<\/f>/su.exec(content) ?? [];
    const raw = /<(?:v|t)(?: [^>]*)?>(.*?)<\/(?:v|t)>/su.exec(content)?.[1];
    if (raw === undefined && formula === undefined) return [];
    const ref = formulaTag === undefined ? undefined : attribute(formulaTag, "ref");
    const value = raw === undefined ? undefined : type === "s" ? strings[Number(raw)] : decodeEntities(raw);
    return [{ at, row, column, type, value, formula: formula === undefined ? undefined : decodeEntities(formula), fills: ref === undefined ? undefined : parseArea(ref)! }];
  });
}

/** The cells that a formula in another cell fills, as "row,column". */
export const filledBy = (cells: readonly PackageCell[]): ReadonlySet<string> => new Set(cells.flatMap(({ row, column, fills }) =>
  (fills === undefined ? [] : [...cellsIn(fills)].filter(([down, right]) => down !== row || right !== column).map(([down, right]) => `${down},${right}`))));

export interface PackageChart {
  readonly path: string;
  readonly xml: string;
  readonly area: Area;
}

/** The charts on a sheet, and the cells that they lie on. */
export function chartsOf(parts: Parts, { path, xml }: PackageSheet): PackageChart[] {
  const id = attribute(/<drawing [^>]*>/u.exec(xml)?.[0] ?? "", "r:id");
  if (id === undefined) return [];
  const drawing = related(parts, path).get(id)!;
  const targets = related(parts, drawing);
  return [...parts.get(drawing)!.matchAll(/<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/gsu)].map(([anchor]) => {
    const corner = (name: string) => /<xdr:col>(\d+)<.*?<xdr:row>(\d+)</su.exec(new RegExp(`<xdr:${name}>.*?</xdr:${name}>`, "su").exec(anchor)![0])!.slice(1).map(Number) as [number, number];
    const [[left, top], [right, bottom]] = [corner("from"), corner("to")];
    const chart = targets.get(attribute(/<c:chart [^>]*>/u.exec(anchor)![0], "r:id")!)!;
    return { path: chart, xml: parts.get(chart)!, area: { top, left, bottom: bottom - 1, right: right - 1 } };
  });
}

/** The tables of a sheet. */
export const tablesOf = (parts: Parts, { path, xml }: PackageSheet): Area[] => [...xml.matchAll(/<tablePart [^>]*>/gu)]
  .map(([tag]) => parseArea(attribute(/<table [^>]*>/u.exec(parts.get(related(parts, path).get(attribute(tag, "r:id")!)!)!)![0], "ref")!)!);
