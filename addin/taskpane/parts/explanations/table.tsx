import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { groupsOf, type Explanation, type ExplanationGroup } from "../../../../core";
import { yearRuns } from "../../../i18n/year-runs";
import type { WorkbookTable } from "../../../workbook";
import { useTexts } from "../../state/texts";
import { Scroll } from "../scroll";
import { ShowAll } from "../show-all";
import { useTableStyles } from "../table-styles";
import { RowLinks } from "./row-links";

/** So many sources or tasks of a part fit a glance; the rest, and all their lines, on demand. */
const AT_A_GLANCE = 10;

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

/** The lines by part, first together per source or task and on demand one by one, each with the way to its cells, and what they make. */
export function ExplanationTable({ explanation: { makes, unit, amount, parts }, tables, heading, note }: Props): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const table = useTableStyles();
  const [all, setAll] = useState(false);
  const texts = t.explain;
  const lines = parts.flatMap((part) => part.lines);
  const grouped = parts.map((part) => ({ ...part, groups: makes === "limits" ? part.lines.map((line) => groupsOf({ ...part, lines: [line] })[0]!) : groupsOf(part) }));
  const isWhole = grouped.every(({ groups }) => groups.length <= AT_A_GLANCE && groups.every((group) => group.lines.length === 1));
  // Together they stand under their name, so that the amount stays in view in a narrow pane.
  const withYears = all && lines.some(({ year }) => year !== undefined);
  const columns = [texts.line, ...(withYears ? [texts.year] : []), texts.amounts[typeof unit === "string" ? unit : "named"]];
  const names = withYears ? 2 : 1;
  const look = mergeClasses(table.cell, table.name, styles.part);

  const row = (name: string, further: readonly string[], years: readonly number[], own: number, rows: ExplanationGroup["rows"], key: string): ReactNode => (
    <tr key={key}>
      <th scope="row" className={mergeClasses(table.cell, table.name)}>
        {name === "" ? texts.freeMoney : name}
        {further.length > 0 && <span className={styles.further}>{further.join(", ")}</span>}
        <RowLinks rows={rows} tables={tables} />
      </th>
      {withYears && <td className={table.cell}>{yearRuns(years)}</td>}
      <td className={table.cell}>{f.exactly(own, unit)}</td>
    </tr>
  );
  const group = ({ name, amount: own, years, lines: of, rows }: ExplanationGroup): ReactNode =>
    row(name, [...(of.length === 1 ? of[0]!.names.slice(1) : [texts.lines(of.length)]), ...(years.length === 0 ? [] : [yearRuns(years)])], [], own, rows, `${name} ${yearRuns(years)}`);

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
          {grouped.map((part) => (
            <tbody key={part.kind}>
              <tr className={table.strong}>
                <th scope="rowgroup" colSpan={names} className={look}>{texts.parts[part.kind]}</th>
                <td className={mergeClasses(table.cell, styles.part)}>{makes !== "limits" && f.exactly(part.amount, unit)}</td>
              </tr>
              {all
                ? part.lines.map(({ names: [first = "", ...further], year, amount: own, rows }, index) => row(first, further, year === undefined ? [] : [year], own, rows, String(index)))
                : part.groups.slice(0, AT_A_GLANCE).map(group)}
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
      <ShowAll all={all} setAll={setAll} atAGlance={0} count={isWhole ? 0 : lines.length} />
    </>
  );
}
