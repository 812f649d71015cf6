import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactNode } from "react";
import type { ComparedColumn, InputRow, Meaning, ReportCell, Side, TableComparison } from "../../../../core";
import { keptRows, meaningAt } from "../../../../core/versions";
import type { WorkbookTable } from "../../../workbook";
import { RowLinks } from "../../parts/explanations";
import { Scroll } from "../../parts/scroll";
import { ShowAll } from "../../parts/show-all";
import { useTableStyles } from "../../parts/table-styles";
import { useTexts } from "../../state/texts";
import { changesInWords } from "./changes-in-words";
import { differenceText, valueText } from "../../parts/value-text";

/** More rows than these are read on a sheet, not in a pane. */
const MOST = 200;
const AT_A_GLANCE = 6;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  what: { maxWidth: "90px" },
  row: { paddingTop: tokens.spacingVerticalS },
  ends: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
});

/** A row that differs: what it is called, what became of it as a whole, or what each of its cells was and is. */
interface Difference {
  readonly row: string;
  readonly whole?: string;
  /** Where it stands now. */
  readonly place?: number | undefined;
  readonly cells: readonly (readonly [column: string, before: string, after: string, difference: string])[];
}

/** Which of the two is the workbook as it is, and its tables: the way to their cells. */
export interface Current {
  readonly side: Side;
  readonly tables: readonly WorkbookTable[];
}

interface Props {
  readonly table: TableComparison;
  readonly current: Current | undefined;
}

/** What differs in one table or result, row by row. */
export function TableDifferences({ table, current }: Props): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const texts = t.versions.compare;
  const { columns, key, added, removed, changed, subject } = table;
  const text = (cell: ReportCell, meaning: Meaning | undefined): string => (cell === "" ? texts.blank : valueText(cell, meaning, t, f));
  const nameOf = (cells: readonly ReportCell[]): string =>
    key.filter((at) => cells[at] !== "").map((at) => valueText(cells[at]!, columns[at]!.meaning, t, f)).join(", ") || texts.blank;
  const differences: Difference[] = [
    ...changed.map(({ cells, changes, places }) => ({
      row: nameOf(cells), place: current && places[current.side],
      cells: changes.map(({ column, before, after, difference }) => {
        const of = columns[column]!;
        const [was, is] = [meaningAt(of, "before", places.before), meaningAt(of, "after", places.after)];
        return [of.name, text(before, was), text(after, is), difference === undefined ? "" : differenceText(difference, is, after, t, f)] as const;
      }),
    })),
    ...added.map(({ cells, place }) => ({ row: nameOf(cells), whole: texts.rowAdded, cells: [], place: current?.side === "after" ? place : undefined })),
    ...removed.map(({ cells, place }) => ({ row: nameOf(cells), whole: texts.rowRemoved, cells: [], place: current?.side === "before" ? place : undefined })),
  ];
  const own = subject.of === "table" ? current?.tables.find(({ kind }) => kind === subject.kind) : undefined;
  const rows = useMemo(() => keptRows(own?.cells ?? []), [own]);
  const linkTo = (place: number): ReactNode => {
    const row: InputRow | undefined = own === undefined || rows[place] === undefined ? undefined : { table: own.kind, row: rows[place] };
    return row && <RowLinks rows={[row]} tables={current!.tables} />;
  };
  return (
    <div className={styles.part}>
      <h5 id={heading} className={styles.title}>{table.subject.of === "table" ? table.name : texts.resultOf(table.name)}</h5>
      <p className={styles.text}><Remark table={table} /></p>
      {differences.length > 0 && <Rows labelledBy={heading} differences={differences.slice(0, MOST)} linkTo={linkTo} />}
      {differences.length > MOST && <p className={styles.text}>{texts.more(f.count(MOST), f.count(differences.length))}</p>}
    </div>
  );
}

/** How many rows, and what is the matter with the table as a whole. */
function Remark({ table: { added, removed, changed, only, columns } }: { readonly table: TableComparison }): string {
  const { t, f } = useTexts();
  const texts = t.versions.compare;
  const named = (side: ComparedColumn["only"]): string => f.list(columns.filter((column) => column.only === side).map(({ name }) => name));
  const counts = changesInWords({ changed: changed.length, added: added.length, removed: removed.length }, t, f);
  if (only !== undefined) return `${counts}. ${texts.only[only]}`;
  return [
    `${counts}.`,
    ...(named("after") === "" ? [] : [texts.columnsAdded(named("after"))]),
    ...(named("before") === "" ? [] : [texts.columnsRemoved(named("before"))]),
  ].join(" ");
}

interface RowsProps {
  readonly labelledBy: string;
  readonly differences: readonly Difference[];
  readonly linkTo: (place: number) => ReactNode;
}

function Rows({ labelledBy, differences, linkTo }: RowsProps): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const table = useTableStyles();
  const [all, setAll] = useState(false);
  const { what, before, after, difference } = t.versions.compare;
  const word = mergeClasses(table.cell, table.name, styles.what);
  return (
    <>
      <Scroll labelledBy={labelledBy}>
        <table className={table.table} aria-labelledby={labelledBy}>
          <thead>
            <tr>
              <th scope="col" className={word}>{what}</th>
              {[before, after, difference].map((name) => <th key={name} scope="col" className={table.cell}>{name}</th>)}
            </tr>
          </thead>
          {(all ? differences : differences.slice(0, AT_A_GLANCE)).map(({ row, whole, cells, place }, index) => (
            <tbody key={index}>
              <tr>
                <th scope="rowgroup" colSpan={4} className={mergeClasses(table.cell, table.name, table.strong, styles.row)}>
                  <div className={styles.ends}>
                    <span>{whole === undefined ? row : `${row}: ${whole}`}</span>
                    {place !== undefined && linkTo(place)}
                  </div>
                </th>
              </tr>
              {cells.map(([column, ...values], at) => (
                <tr key={at}>
                  <th scope="row" className={word}>{column}</th>
                  {values.map((value, place) => <td key={place} className={table.cell}>{value}</td>)}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Scroll>
      <ShowAll all={all} setAll={setAll} count={differences.length} atAGlance={AT_A_GLANCE} />
    </>
  );
}
