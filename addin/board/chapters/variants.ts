import type { BoardFigures, Report, ReportCell } from "../../../core";
import { described } from "../../i18n/finding-text";
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
  const names = report.columns.slice(3).map(({ header }) => header);
  return {
    name: "variants", title: b.variants.title,
    blocks: [
      { kind: "text", text: b.variants.lead(f.list(names)) },
      ...(overview.area === undefined ? [] : [{ kind: "text", text: b.variants.allAreas } satisfies Block]),
      ...variantTables(report, words),
      ...(said.length === 0 ? [] : [{ kind: "list", title: b.assumptions.remarks(said.length), items: said } satisfies Block]),
    ],
  };
}

/** Amounts have the sign of the euro; some figures have their unit in their name. */
const saysUnit = (name: string, unit: string): boolean => unit === "" || unit === "EUR" || name.endsWith(` ${unit}`) || (unit === "uur" && name.includes("uren"));

function variantTables({ columns, rows }: Report, { b }: Words): BoardTable[] {
  const places = columns.slice(3).map((_, at) => at + 3);
  const parts = Array.from({ length: Math.ceil(places.length / BESIDE) }, (_, part) => places.slice(part * BESIDE, (part + 1) * BESIDE));
  const [figure, , base] = columns;
  return parts.map((own, part) => ({
    kind: "table", name: `variants${part === 0 ? "" : part + 1}`, title: parts.length === 1 ? b.variants.table : b.variants.tableOf(part + 1, parts.length),
    report: {
      columns: [{ ...figure!, header: b.variants.figure }, { ...base!, header: b.variants.base }, ...own.map((at) => columns[at]!)],
      rows: rows.map((row): ReportCell[] => {
        const [name, unit] = [String(row[0]), String(row[1])];
        return [saysUnit(name, unit) ? name : b.variants.withUnit(name, unit), row[2]!, ...own.map((at) => row[at]!)];
      }),
    },
  }));
}
