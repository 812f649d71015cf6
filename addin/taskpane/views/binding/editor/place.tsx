import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { bodyOfSelection, headerOfSelection, rowsOnSheet } from "../../../../../core";
import { rowNumber, type SelectedArea } from "../../../../workbook";
import { useTexts } from "../../../state/texts";
import { usePane } from "../../../state/use-pane";
import { useOpened } from "./draft";
import { useEditorStyles } from "./styles";

/** Where header and rows stand; both are moved by selecting again. */
export function Place(): ReactNode {
  const { t, f } = useTexts();
  const styles = useEditorStyles();
  const { services: { workbook } } = usePane();
  const { opened, range, reading, rules, setRules, setPlace } = useOpened();
  const [message, setMessage] = useState("");
  const rows = rowsOnSheet(range, reading?.mapped, rules);
  const shown = ([first, last]: readonly [number, number]): string => t.binding.to(f.plain(rowNumber(first)), f.plain(rowNumber(last)));

  const take = async (use: (selected: SelectedArea) => string): Promise<void> => {
    const selected = await workbook.selectedArea();
    setMessage(selected.sheetId === opened.sheet.id ? use(selected) : t.binding.wrongSheet(opened.sheet.name));
  };
  const header = (selected: SelectedArea): string => {
    const { place, fixed = opened.fixed } = headerOfSelection(range, selected);
    setPlace(place, fixed);
    return "";
  };
  const body = (selected: SelectedArea): string => {
    const next = bodyOfSelection(range, rules, selected);
    if (next !== undefined) setRules(next);
    return next === undefined ? t.binding.notBelow : "";
  };
  const run = (use: typeof header): void => { take(use).catch(() => { setMessage(t.binding.gone); }); };
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{t.binding.place}</h4>
      <p className={styles.text}>{t.binding.header(shown(rows.header))}</p>
      {opened.excelTable === undefined && <Button size="small" className={styles.start} onClick={() => { run(header); }}>{t.binding.headerHere}</Button>}
      <p className={styles.text}>{t.binding.body(shown(rows.body))}</p>
      <Button size="small" className={styles.start} onClick={() => { run(body); }}>{t.binding.bodyHere}</Button>
      <p role="status" className={styles.status}>{message}</p>
    </section>
  );
}
