import { Button, Checkbox } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { leftOutByItself, questionedRows, withCounting, withoutSelected, type LeftOutRow } from "../../../../../core";
import { rowNumber } from "../../../../workbook";
import { ShowAll } from "../../../parts/show-all";
import { useTexts } from "../../../state/texts";
import { usePane } from "../../../state/use-pane";
import { useReading } from "./draft";
import { useEditorStyles } from "./styles";

const AT_A_GLANCE = 6;

/** The rows that do not count, each with the reason, as ticks; and those that the user lets count all the same. */
export function LeftOut(): ReactNode {
  const { t, f } = useTexts();
  const styles = useEditorStyles();
  const { services: { workbook } } = usePane();
  const { opened, range, reading: { mapped }, rules, setRules } = useReading();
  const [all, setAll] = useState(false);
  const [message, setMessage] = useState("");
  // What was left out by itself at some time stays in view: a tick that is taken away can be put back.
  const seen = useRef<ReadonlyMap<number, LeftOutRow["why"]>>(new Map());
  seen.current = new Map([...seen.current, ...leftOutByItself(mapped)]);
  const rows = questionedRows(range, mapped, rules, seen.current);
  const others = mapped.leftOut.filter(({ why }) => why === "other").length;
  const skip = async (): Promise<void> => {
    const area = await workbook.selectedArea();
    const next = area.sheetId === opened.sheet.id ? withoutSelected(range, rules, area, seen.current) : undefined;
    setMessage(next === undefined ? t.binding.wrongSheet(opened.sheet.name) : "");
    if (next !== undefined) setRules(next);
  };
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>{t.binding.leftOut}</legend>
      <p className={styles.small}>{rows.length === 0 ? t.binding.noRows : t.binding.leftOutHow}</p>
      <div className={styles.ticks}>
        {(all ? rows : rows.slice(0, AT_A_GLANCE)).map(({ row, sheetRow, text, why }) => (
          <Checkbox
            key={row} checked={why !== undefined}
            label={<span className={styles.cut}>{`${t.binding.row(f.plain(rowNumber(sheetRow)), text)} (${why === undefined ? t.binding.counted : t.binding.why[why]})`}</span>}
            onChange={(_, { checked }) => { setRules(withCounting(rules, row, checked !== true, seen.current)); }}
          />
        ))}
      </div>
      <ShowAll all={all} setAll={setAll} count={rows.length} atAGlance={AT_A_GLANCE} />
      {others > 0 && <p className={styles.small}>{t.binding.notChosen(others)}</p>}
      <Button size="small" className={styles.start} onClick={() => { skip().catch(() => { setMessage(t.binding.gone); }); }}>{t.binding.skipSelected}</Button>
      <p role="status" className={styles.status}>{message}</p>
    </fieldset>
  );
}
