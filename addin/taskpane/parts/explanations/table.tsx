import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Explanation, ExplanationLine } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { useTexts } from "../../state/texts";
import { Scroll } from "../scroll";
import { ShowAll } from "../show-all";
import { useTableStyles } from "../table-styles";
import { RowLinks } from "./row-links";

/** As many lines of a part as fit a glance; the rest on demand. */
const AT_A_GLANCE = 8;

const useStyles = makeStyles({
  further: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  part: { paddingTop: tokens.spacingVerticalS },
});

interface Props {
  readonly explanation: Explanation;
  /** Whose rows the lines come from. */
  readonly tables: readonly WorkbookTable[];
  /** The ids of what names the table, and the region that it scrolls in. */
  readonly heading: string;
  readonly note: string;
}

/** The lines by part, each with the way to its cells, and what they make. */
export function ExplanationTable({ explanation: { makes, unit, amount, parts }, tables, heading, note }: Props): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const table = useTableStyles();
  const [all, setAll] = useState(false);
  const texts = t.explain;
  const lines = parts.flatMap((part) => part.lines);
  const withYears = lines.some(({ year }) => year !== undefined);
  const columns = [texts.line, ...(withYears ? [texts.year] : []), texts.amounts[typeof unit === "string" ? unit : "named"]];
  const names = withYears ? 2 : 1;
  const look = mergeClasses(table.cell, table.name, styles.part);

  const row = ({ names: [first, ...further], year, amount: own, rows }: ExplanationLine, index: number): ReactNode => (
    <tr key={index}>
      <th scope="row" className={mergeClasses(table.cell, table.name)}>
        {first}
        {further.length > 0 && <span className={styles.further}>{further.join(", ")}</span>}
        <RowLinks rows={rows} tables={tables} />
      </th>
      {withYears && <td className={table.cell}>{year}</td>}
      <td className={table.cell}>{f.exactly(own, unit)}</td>
    </tr>
  );

  return (
    <>
      <Scroll labelledBy={note}>
        <table className={table.table} aria-labelledby={heading}>
          <thead>
            <tr>
              {columns.map((name, index) => (
                <th key={name} scope="col" className={mergeClasses(table.cell, index === 0 && table.name)}>{name}</th>
              ))}
            </tr>
          </thead>
          {parts.map((part) => (
            <tbody key={part.kind}>
              <tr className={table.strong}>
                <th scope="rowgroup" colSpan={names} className={look}>{texts.parts[part.kind]}</th>
                <td className={mergeClasses(table.cell, styles.part)}>{f.exactly(part.amount, unit)}</td>
              </tr>
              {(all ? part.lines : part.lines.slice(0, AT_A_GLANCE)).map(row)}
            </tbody>
          ))}
          <tfoot>
            <tr className={table.strong}>
              <th scope="row" colSpan={names} className={look}>{texts.made[makes]}</th>
              <td className={mergeClasses(table.cell, styles.part)}>{makes === "share" ? f.share(amount) : f.exactly(amount, unit)}</td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <ShowAll all={all} setAll={setAll} atAGlance={AT_A_GLANCE} count={parts.some((part) => part.lines.length > AT_A_GLANCE) ? lines.length : 0} />
    </>
  );
}
