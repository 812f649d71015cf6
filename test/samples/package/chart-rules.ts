import { parseArea } from "../../../addin/workbench/cells/address";
import type { Area } from "../../../addin/workbench/cells/area";
import { cellsOf, chartsOf, namesOf, sheetsOf, type PackageCell, type PackageChart, type Parts } from "./parts";
import { changed, type Rule } from "./rule";

const allCharts = (parts: Parts): { readonly sheet: string; readonly chart: PackageChart }[] =>
  sheetsOf(parts).flatMap((sheet) => chartsOf(parts, sheet).map((chart) => ({ sheet: sheet.name, chart })));

/** How a chart has to look, and one that does not. */
const looks: readonly { readonly name: string; readonly holds: (xml: string) => boolean; readonly without: readonly [RegExp | string, string] }[] = [
  {
    name: "has tick marks on both axes", without: ['<c:minorTickMark val="none"/>', ""],
    holds: (xml) => ["catAx", "valAx"].every((axis) => new RegExp(`<c:${axis}>.*?<c:majorTickMark val="\\w+"/><c:minorTickMark val="\\w+"/>.*?</c:${axis}>`, "su").test(xml)),
  },
  { name: "has names that stay low under negative bars", holds: (xml) => /<c:catAx>.*?<c:tickLblPos val="low"\/>.*?<\/c:catAx>/su.test(xml), without: ['<c:tickLblPos val="low"/>', '<c:tickLblPos val="nextTo"/>'] },
  {
    name: "has its bars in the order of the table", without: ['<c:orientation val="maxMin"/>', '<c:orientation val="minMax"/>'],
    holds: (xml) => !xml.includes('<c:barDir val="bar"/>') || /<c:catAx>.*?<c:orientation val="maxMin"\/>.*?<\/c:catAx>/su.test(xml),
  },
  {
    name: "has the figures of now beside every reference", without: [/<c:numCache>.*?<\/c:numCache>/su, ""],
    holds: (xml) => [...xml.matchAll(/<c:(num|str)Ref><c:f>[^<]+<\/c:f>(<c:\1Cache>)?/gu)].every(([, , cache]) => cache !== undefined),
  },
];

export const charts: readonly Rule[] = looks.map(({ name, holds, without: [what, by] }) => ({
  name: `a chart ${name}`,
  faultsIn: (parts) => allCharts(parts).filter(({ chart: { xml } }) => !holds(xml)).map(({ sheet }) => sheet),
  planted: (parts) => changed(parts, allCharts(parts)[0]!.chart.path, what, by),
}));

/** What a name stands for: A6:INDEX(A6:A23,MATCH("Totaal",A6:A23,0)-1), or COUNTA(A6:A23) where there are no totals; charts are over no other formulas. */
const FOLLOWING = /^('?[^!]+'?!)(\$[A-Z]+\$\d+):INDEX\(\1([$A-Z\d]+:[$A-Z\d]+),(?:MATCH\("([^"]+)",\1([$A-Z\d]+:[$A-Z\d]+),0\)-1|COUNTA\(\1([$A-Z\d]+:[$A-Z\d]+)\))\)$/u;

interface Followed {
  readonly top: number;
  readonly bottom: number;
  /** The column that tells how long it is, and what its totals are called. */
  readonly column: number;
  readonly label: string | undefined;
}

/** The rows that a name spans with these cells; undefined where it says something else, or finds nothing. */
function rowsOf(formula: string, cells: readonly PackageCell[]): Followed | undefined {
  const [, , first, reach, label, labels, counted] = FOLLOWING.exec(formula) ?? [];
  if (first === undefined) return undefined;
  const [from, whole, within] = [first, reach!, labels ?? counted!].map((each) => parseArea(each)!) as [Area, Area, Area];
  const column = cells.filter((cell) => cell.column === within.left && cell.row >= within.top && cell.row <= within.bottom && cell.value !== undefined);
  const total = column.find(({ value }) => value === label);
  const rows = label === undefined ? column.length : total === undefined ? 0 : total.row - within.top;
  return rows === 0 || from.top !== whole.top ? undefined : { top: from.top, bottom: whole.top + rows - 1, column: within.left, label };
}

/** How far a result may have grown in the test: less than the room below it. */
const GROWTH = 5;

/** The same cells with a result some rows longer: its rows stay, its totals stand lower, and in between are others. */
const longer = (cells: readonly PackageCell[], { bottom, column }: Followed, spill: Area): PackageCell[] => [
  ...cells.map((cell) => (cell.row > bottom && cell.row <= spill.bottom && cell.column >= spill.left && cell.column <= spill.right ? { ...cell, row: cell.row + GROWTH } : cell)),
  ...Array.from({ length: GROWTH }, (_, index): PackageCell => ({ at: "", row: bottom + 1 + index, column, type: "str", formula: undefined, fills: undefined, value: "nieuw" })),
];

export const followingCharts: Rule = {
  name: "a chart is over names that follow its result: a longer one is drawn whole",
  faultsIn: (parts) => {
    const names = namesOf(parts);
    const sheets = new Map(sheetsOf(parts).map((sheet) => [sheet.name, cellsOf(parts, sheet)]));
    return allCharts(parts).flatMap(({ sheet, chart: { xml } }) => [...xml.matchAll(/<c:(?:cat|val)><c:(?:num|str)Ref><c:f>([^<]+)<\/c:f>/gu)].flatMap(([, reference]) => {
      const [, owner, name] = /^'?(.+?)'?!(\w+)$/u.exec(reference!) ?? [];
      const found = names.find((each) => each.name === name && each.sheet === owner);
      if (found === undefined) return [`${sheet}: ${reference!} is no name that follows a result`];
      const cells = sheets.get(owner!)!;
      const now = rowsOf(found.formula, cells);
      const spill = cells.find(({ fills }) => fills !== undefined && now !== undefined && fills.top === now.top - 1)?.fills;
      if (now === undefined || spill === undefined || now.bottom > spill.bottom - (now.label === undefined ? 0 : 1)) return [`${sheet}: ${name!} does not end where the rows of its result do`];
      return rowsOf(found.formula, longer(cells, now, spill))?.bottom === now.bottom + GROWTH ? [] : [`${sheet}: ${name!} does not grow with its result`];
    }));
  },
  planted: (parts) => changed(parts, allCharts(parts)[0]!.chart.path, /(<c:val><c:numRef><c:f>)[^<]+/u, "$1Blad!$B$6:$B$9"),
};
