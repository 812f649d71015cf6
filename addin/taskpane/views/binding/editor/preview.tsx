import { makeStyles, mergeClasses, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { inputTables, type ValueKind } from "../../../../../core";
import type { Formats } from "../../../../i18n/format";
import { momentText } from "../../../parts/moment-text";
import { Scroll } from "../../../parts/scroll";
import { useTableStyles } from "../../../parts/table-styles";
import { useTexts } from "../../../state/texts";
import { useReading } from "./draft";
import { useEditorStyles } from "./styles";

/** So many rows tell what a table is. */
const ROWS = 3;

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1Strong, textAlign: "left", paddingBottom: "2px" },
  cell: { maxWidth: "140px" },
  // Long texts are cut after two lines; a word is not.
  text: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "2", overflow: "hidden", overflowWrap: "break-word" },
});

/** The first rows as they will be read: with the names of the table itself, and amounts in full. */
export function Preview(): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const editor = useEditorStyles();
  const { table, cell, name } = useTableStyles();
  const caption = useId();
  const { reading: { kind, mapped: { cells } } } = useReading();
  const [header = [], ...rows] = cells;
  if (rows.length === 0) return <p className={editor.text}>{t.binding.noRecords}</p>;
  const kinds = header.map((own) => Object.values(inputTables[kind].columns).find((column) => column.header === own)?.kind);
  return (
    <>
      <Scroll labelledBy={caption}>
        <table className={table}>
          <caption id={caption} className={styles.caption}>{t.binding.preview}</caption>
          <thead>
            <tr>{header.map((own, index) => <th key={index} scope="col" className={mergeClasses(cell, name, styles.cell)}><span className={styles.text}>{String(own)}</span></th>)}</tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS).map((line, row) => (
              <tr key={row}>
                {line.map((value, index) => (
                  <td key={index} className={mergeClasses(cell, typeof value !== "number" && name, styles.cell)}><span className={styles.text}>{shown(value, kinds[index], f)}</span></td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className={editor.small}>{t.binding.records(rows.length)}</p>
    </>
  );
}

function shown(value: unknown, kind: ValueKind | undefined, f: Formats): string {
  if (typeof value === "number") {
    if ((kind === "date" || kind === "period") && isDay(value)) return momentText(value, f);
    return kind === "year" || kind === "period" ? f.plain(value) : f.number(value);
  }
  return typeof value === "string" || typeof value === "boolean" ? String(value) : "";
}

/** A whole number that Excel can show as a day; a year of four digits is a year. */
const isDay = (value: number): boolean => Number.isInteger(value) && value > 9999 && value < 2_958_466;
