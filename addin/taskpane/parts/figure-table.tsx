import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Scroll } from "./scroll";
import { ShowAll } from "./show-all";
import { useTableStyles } from "./table-styles";

interface Props {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly [name: ReactNode, ...figures: ReactNode[]] }[];
  /** How many columns, from the left, hold words. */
  readonly words?: number;
  readonly atAGlance?: number;
  /** Few and short figures: names and headers break, so that nothing need scroll. */
  readonly fits?: boolean;
  /** Headers of several words break between them: for many short figures. */
  readonly headersBreak?: boolean;
  /** Shares of the width, of a table that fits: where some words are longer than others. */
  readonly widths?: readonly string[];
}

const useStyles = makeStyles({
  wide: { minWidth: "100%", width: "max-content", maxWidth: "none" },
  name: { maxWidth: "150px" },
  header: { whiteSpace: "normal", maxWidth: "76px", verticalAlign: "bottom" },
  fixed: { tableLayout: "fixed" },
  breaks: { paddingLeft: "2px", whiteSpace: "normal", hyphens: "auto", overflowWrap: "anywhere", ":first-child": { width: "32%" } },
});

/** Rows of figures that may be wider than the pane and longer than a glance. */
export function FigureTable({ labelledBy, columns, rows, words = 1, atAGlance = 8, fits = false, headersBreak = false, widths = [] }: Props): ReactNode {
  const table = useTableStyles();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const look = (isWord: boolean): string => mergeClasses(table.cell, isWord && table.name, isWord && styles.name, fits && styles.breaks);
  return (
    <>
      <Scroll labelledBy={labelledBy}>
        <table className={mergeClasses(table.table, fits ? styles.fixed : styles.wide)} aria-labelledby={labelledBy}>
          <thead>
            <tr>{columns.map((name, index) => <th key={name} scope="col" className={mergeClasses(look(index < words), headersBreak && styles.header)} style={{ width: widths[index] }}>{name}</th>)}</tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, atAGlance)).map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, index) => (index === 0
                  ? <th key={index} scope="row" className={look(true)}>{cell}</th>
                  : <td key={index} className={look(index < words)}>{cell}</td>))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <ShowAll all={all} setAll={setAll} count={rows.length} atAGlance={atAGlance} />
    </>
  );
}
