import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { ComparedColumn, ReportCell, TableComparison } from "../../../core";
import { FigureTable } from "../parts/figure-table";
import { useTexts } from "../texts";
import { changesInWords } from "./changes-in-words";
import { differenceText, valueText } from "./value-text";

/** More rows than these are read on a sheet, not in a pane. */
const MOST = 200;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

type Line = readonly [row: string, what: string, before: string, after: string, difference: string];

/** What differs in one table or result, row by row. */
export function TableDifferences({ table }: { readonly table: TableComparison }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const texts = t.versions.compare;
  const { columns, key, added, removed, changed, only } = table;
  const text = (cell: ReportCell, { kind }: ComparedColumn): string => (cell === "" ? texts.blank : valueText(cell, kind, t, f));
  const nameOf = (cells: readonly ReportCell[]): string =>
    key.filter((at) => cells[at] !== "").map((at) => valueText(cells[at]!, columns[at]!.kind, t, f)).join(", ") || texts.blank;
  const lone = (rows: TableComparison["added"], what: string): Line[] => rows.map((cells) => [nameOf(cells), what, "", "", ""]);
  const lines: Line[] = [
    ...changed.flatMap(({ cells, changes }) => changes.map(({ column, before, after, difference }): Line => {
      const of = columns[column]!;
      return [nameOf(cells), of.name, text(before, of), text(after, of), difference === undefined ? "" : differenceText(difference, of.kind, t, f)];
    })),
    ...lone(added, texts.rowAdded),
    ...lone(removed, texts.rowRemoved),
  ];
  const named = (side: ComparedColumn["only"]): string => f.list(columns.filter((column) => column.only === side).map(({ name }) => name));
  return (
    <div className={styles.part}>
      <h5 id={heading} className={styles.title}>{table.name}</h5>
      <p className={styles.text}>
        {[
          changesInWords({ changed: changed.length, added: added.length, removed: removed.length }, t, f),
          ...(only === undefined ? [] : [texts.only[only]]),
          ...(only === undefined && named("after") !== "" ? [texts.columnsAdded(named("after"))] : []),
          ...(only === undefined && named("before") !== "" ? [texts.columnsRemoved(named("before"))] : []),
        ].join(". ")}
      </p>
      {lines.length > 0 && (
        <FigureTable
          labelledBy={heading} words={2} columns={[texts.row, texts.what, texts.before, texts.after, texts.difference]}
          rows={lines.slice(0, MOST).map((cells, index) => ({ key: String(index), cells }))}
        />
      )}
      {lines.length > MOST && <p className={styles.text}>{texts.more(f.count(MOST), f.count(lines.length))}</p>}
    </div>
  );
}
