import { Checkbox, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { inputColumns, type TableKind } from "../../../core";
import { rowNumber, type CellChange, type LeftEdit, type TableEditPreview } from "../../workbook";
import { useTexts } from "../state/texts";
import { ShowAll } from "./show-all";
import { useTableStyles } from "./table-styles";
import { valueText } from "./value-text";

const AT_A_GLANCE = 6;
/** Amounts to the cent have the most room: a cell shows them so. */
const WIDTHS = ["26%", "40%", "34%"];

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  fixed: { tableLayout: "fixed" },
  breaks: { whiteSpace: "normal", overflowWrap: "anywhere", hyphens: "auto" },
});

/** Cells with a formula that the user wants to have a fixed value all the same; without `tick` none may. */
export interface Ticking {
  readonly ticked: readonly CellChange[];
  tick(cell: CellChange, on: boolean): void;
}

/** What is to be another value, table by table and cell by cell, before it is written; and what stays, with why. */
export function TableEdits({ previews, ticking, level }: { readonly previews: readonly TableEditPreview[]; readonly ticking?: Ticking; readonly level: "h3" | "h5" }): ReactNode {
  return previews.map((preview) => <TableEdit key={preview.kind} preview={preview} ticking={ticking} level={level} />);
}

function TableEdit({ preview, ticking, level: Title }: { readonly preview: TableEditPreview; readonly ticking: Ticking | undefined; readonly level: "h3" | "h5" }): ReactNode {
  const { t: { edits: texts }, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const { name, changes, formulas, below, left, lost } = preview;
  const reasons = (["mapped", "noRoom", "aboveTotal", "formula", "scale", "total", "locked"] as const).map((why) => [why, left.filter((each) => each.why === why)] as const).filter(([, own]) => own.length > 0);
  const named = (cells: readonly { readonly about: string; readonly name?: string | undefined }[]): string => f.list(cells.slice(0, 20).map(({ about, name: column }) => [about, column].filter((word) => word !== undefined && word !== "").join(" ")));
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <Title id={heading} className={styles.title}>{texts.table(name, f.count(changes.length))}</Title>
      {changes.length > 0 && <Cells kind={preview.kind} changes={changes} labelledBy={heading} />}
      {below.length > 0 && <p className={styles.note}>{texts.below(f.list(below.map(({ about }) => about)))}</p>}
      {formulas.length > 0 && (ticking === undefined
        ? <p className={styles.note}>{texts.formulasLeft(f.list(formulas.slice(0, 20).map(({ about, name: column, row }) => `${about} ${column} (${rowNumber(row)})`)))}</p>
        : <Formulas kind={preview.kind} formulas={formulas} ticking={ticking} />)}
      {reasons.map(([why, own]: readonly [LeftEdit["why"], readonly LeftEdit[]]) => <p key={why} className={styles.note}>{`${texts.left[why]}: ${named(own)}.`}</p>)}
      {lost.length > 0 && <p className={styles.note}>{texts.lost(f.list(lost))}</p>}
    </section>
  );
}

function Formulas({ kind, formulas, ticking: { ticked, tick } }: { readonly kind: TableKind; readonly formulas: readonly CellChange[]; readonly ticking: Ticking }): ReactNode {
  const { t: { edits: texts } } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const shown = useShown(kind);
  const [all, setAll] = useState(false);
  return (
    <>
      <p id={heading} className={styles.note}>{texts.formulas}</p>
      <ul className={styles.list} aria-labelledby={heading}>
        {(all ? formulas : formulas.slice(0, AT_A_GLANCE)).map((cell) => (
          <li key={`${cell.row} ${cell.column}`}>
            <Checkbox checked={ticked.includes(cell)} onChange={(_, { checked }) => { tick(cell, checked === true); }} label={texts.formula(cell.about, cell.name, rowNumber(cell.row), shown(cell))} />
          </li>
        ))}
      </ul>
      <ShowAll all={all} setAll={setAll} count={formulas.length} atAGlance={AT_A_GLANCE} />
    </>
  );
}

/** A new value as it is read. Amounts without their sign: the heading of the user's column says in what they are. */
function useShown(kind: TableKind): (cell: CellChange) => string {
  const { t, f } = useTexts();
  return ({ name, value }) => {
    if (value === "") return t.edits.blank;
    const meaning = inputColumns(kind, [name])[0]?.meaning;
    return valueText(value, meaning?.kind === "euros" ? { kind: "number" } : meaning, t, f);
  };
}

interface CellsProps {
  readonly kind: TableKind;
  readonly changes: readonly CellChange[];
  readonly labelledBy: string;
}

/** Cells of one row together, below what the row is about. */
function Cells({ kind, changes, labelledBy }: CellsProps): ReactNode {
  const { t: { edits: texts } } = useTexts();
  const styles = useStyles();
  const table = useTableStyles();
  const shown = useShown(kind);
  const [all, setAll] = useState(false);
  const rows = [...new Set((all ? changes : changes.slice(0, AT_A_GLANCE)).map(({ row }) => row))];
  return (
    <>
      <table className={mergeClasses(table.table, styles.fixed)} aria-labelledby={labelledBy}>
        <thead>
          <tr>{[texts.column, texts.old, texts.next].map((name, at) => <th key={name} scope="col" className={mergeClasses(table.cell, at === 0 && table.name)} style={{ width: WIDTHS[at] }}>{name}</th>)}</tr>
        </thead>
        {rows.map((row) => {
          const own = (all ? changes : changes.slice(0, AT_A_GLANCE)).filter((cell) => cell.row === row);
          return (
            <tbody key={row}>
              <tr><th scope="rowgroup" colSpan={3} className={mergeClasses(table.cell, table.name, table.strong, styles.breaks)}>{own[0]!.about === "" ? texts.row(rowNumber(row)) : own[0]!.about}</th></tr>
              {own.map((cell) => (
                <tr key={cell.column}>
                  <th scope="row" className={mergeClasses(table.cell, table.name, styles.breaks)}>{cell.name}</th>
                  <td className={mergeClasses(table.cell, styles.breaks)}>{cell.shown === "" ? texts.blank : cell.shown}</td>
                  <td className={mergeClasses(table.cell, styles.breaks)}>{shown(cell)}</td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
      <ShowAll all={all} setAll={setAll} count={changes.length} atAGlance={AT_A_GLANCE} />
    </>
  );
}
