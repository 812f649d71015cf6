import { moneyUnitFor, type BoardFigures, type Report, type ReportCell, type ReportColumn } from "../../../core";
import { described } from "../../i18n/finding-text";
import { unitNames } from "../../i18n/format";
import type { Block, BoardTable, Chapter } from "../model";
import type { Words } from "../words";

/** Beside the figures as they are so many variants fit a page: further ones come in a next table. */
const BESIDE = 3;

/** KERNCIJFERS side by side: Kerncijfer, Eenheid, Basis and a column per variant. Undefined without variants. */
export function variantsChapter({ variants, overview }: BoardFigures, words: Words): Chapter | undefined {
  if (variants === undefined) return undefined;
  const { b, f, t, language } = words;
  const { report, found } = variants;
  const said = found.map((finding) => described(finding, language));
  if (report === undefined) return { name: "variants", title: b.variants.title, blocks: [{ kind: "list", title: t.whatIf.variants.problems, items: said }] };
  // What was assumed in the tables as they are stands where the report says what it rests on.
  const asTheyAre = new Set(overview.remarks.map((remark) => described(remark, language)));
  const remarks = said.filter((text) => !asTheyAre.has(text));
  const names = report.columns.slice(3).map(({ header }) => header);
  return {
    name: "variants", title: b.variants.title,
    blocks: [
      { kind: "text", text: b.variants.lead(f.list(names)) },
      ...(overview.area === undefined ? [] : [{ kind: "text", text: b.variants.allAreas } satisfies Block]),
      ...variantTables(report, words),
      ...(remarks.length === 0 ? [] : [{ kind: "list", title: b.variants.otherRemarks(remarks.length), items: remarks } satisfies Block]),
    ],
  };
}

/** Amounts have the sign of the euro; some figures have their unit in their name. */
const saysUnit = (name: string, unit: string): boolean => unit === "" || unit === "EUR" || name.endsWith(` ${unit}`) || (unit === "uur" && name.includes("uren"));

/** As the sentences of the report say them: a pressure of 105,6%. */
const inShares = ({ byRow = [], ...column }: ReportColumn): ReportColumn => ({ ...column, byRow: byRow.map((kind) => (kind === "ratio" || kind === "factor" ? "share" : kind)) });

function variantTables({ columns, rows }: Report, { b, amountsIn, language }: Words): BoardTable[] {
  const unit = moneyUnitFor(rows.filter(([, unitOf]) => unitOf === "EUR").flatMap((row) => row.filter((cell) => typeof cell === "number")), amountsIn);
  const places = columns.slice(3).map((_, at) => at + 3);
  const parts = Array.from({ length: Math.ceil(places.length / BESIDE) }, (_, part) => places.slice(part * BESIDE, (part + 1) * BESIDE));
  const [figure, , base] = columns;
  const nameOf = (name: string, unitOf: string): string => {
    const called = b.variants.names[name] ?? name;
    if (unitOf === "EUR" && unit !== "euro") return b.variants.withUnit(called, unitNames[language][unit]);
    return saysUnit(name, unitOf) ? called : b.variants.withUnit(called, b.variants.units[unitOf] ?? unitOf);
  };
  const cellOf = (cell: ReportCell): ReportCell => (typeof cell === "string" ? b.variants.bottlenecks[cell] ?? cell : cell);
  return parts.map((own, part) => ({
    kind: "table", unit, name: `variants${part === 0 ? "" : part + 1}`, title: parts.length === 1 ? b.variants.table : b.variants.tableOf(part + 1, parts.length),
    report: {
      columns: [{ ...figure!, header: b.variants.figure }, inShares({ ...base!, header: b.variants.base }), ...own.map((at) => inShares(columns[at]!))],
      rows: rows.map((row): ReportCell[] => {
        const name = String(row[0]);
        return [nameOf(name, String(row[1])), ...[2, ...own].map((at) => cellOf(row[at]!))];
      }),
    },
  }));
}
