import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { firstRows, inputTables, type SearchedTable, type SheetCells } from "../../../../core";
import type { Formats } from "../../../i18n/format";
import { rowNumber } from "../../../workbook";
import { momentText } from "../../parts/moment-text";
import { Scroll } from "../../parts/scroll";
import { useTableStyles } from "../../parts/table-styles";
import { useTexts } from "../../state/texts";

/** So many rows tell what a table is. */
const ROWS = 3;

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1Strong, textAlign: "left", paddingBottom: "2px" },
  as: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  cell: { maxWidth: "140px", overflow: "hidden", textOverflow: "ellipsis" },
});

/** The first rows as they stand on the sheet, with what each column is read as. */
export function Preview({ name: range, table, cells }: { readonly name: string; readonly table: SearchedTable; readonly cells: SheetCells }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const { table: tableStyle, cell, name } = useTableStyles();
  const caption = useId();
  const declared = table.kind === undefined ? {} : inputTables[table.kind].columns;
  const readAs = new Map(Object.entries(table.columns).map(([key, index]) => [index, declared[key]!]));
  return (
    <Scroll labelledBy={caption}>
      <table className={tableStyle}>
        <caption id={caption} className={styles.caption}>{t.binding.preview(range)}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(cell, name)}>{t.binding.row}</th>
            {table.names.map((header, index) => (
              <th key={index} scope="col" className={mergeClasses(cell, name, styles.cell)}>
                {header}
                {readAs.has(index) && readAs.get(index)!.header !== header && <span className={styles.as}>{t.binding.as(readAs.get(index)!.header)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows(cells, table, ROWS).map(({ row, cells: line }) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(cell, name)}>{f.plain(rowNumber(row))}</th>
              {line.map((value, index) => <td key={index} className={mergeClasses(cell, typeof value !== "number" && name, styles.cell)}>{shown(value, readAs.get(index)?.kind, f)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function shown(value: unknown, kind: string | undefined, f: Formats): string {
  if (typeof value === "number") return (kind === "date" || kind === "period") && isDay(value) ? momentText(value, f) : f.plain(value);
  return typeof value === "string" || typeof value === "boolean" ? String(value) : "";
}

/** A whole number that Excel can show as a day. */
const isDay = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 2_958_466;
