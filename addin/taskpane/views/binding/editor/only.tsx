import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnReference, onlyIn, textsIn, unquoted, withOnly } from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { columnName } from "./columns";
import { useReading } from "./draft";
import { useEditorStyles } from "./styles";

/** More values than these are no choice. */
const MOST = 15;

/** Rows that count for what they hold in a column: of a ledger with income and costs the costs. */
export function OnlySome(): ReactNode {
  const { t } = useTexts();
  const styles = useEditorStyles();
  const { reading: { mapped }, rules, range, setRules } = useReading();
  const only = onlyIn(rules);
  const column = mapped.plan.onlyColumns[0]?.where ?? range.names.findIndex((name, index) => only !== undefined && (name === only.column || columnReference(mapped, index) === only.column));
  const texts = column < 0 ? [] : textsIn(mapped, column);
  const chosen = new Set((only?.texts ?? []).map(unquoted));
  const say = (index: number, next: readonly string[], others = false): void => { setRules(withOnly(rules, { column: columnReference(mapped, index), texts: next, others })); };
  const choose = (value: string): void => {
    if (value === "") return setRules(withOnly(rules, undefined));
    // All of them at first: what is ticked away does not count.
    say(Number(value), textsIn(mapped, Number(value)).slice(0, MOST));
  };
  return (
    <div className={styles.part} role="group" aria-label={t.binding.only}>
      <Field className={styles.narrow} label={`${t.binding.only}: ${t.binding.onlyColumn.toLowerCase()}`}>
        <Select value={column < 0 ? "" : String(column)} onChange={(_, { value }) => { choose(value); }}>
          <option value="">–</option>
          {range.names.map((_, index) => <option key={index} value={index}>{columnName(range, index, t)}</option>)}
        </Select>
      </Field>
      {only !== undefined && column >= 0 && !only.others && (
        <fieldset className={styles.part}>
          <legend className={styles.small}>{t.binding.onlyTexts}</legend>
          {texts.slice(0, MOST).map((text) => (
            <Checkbox
              key={text} label={<span className={styles.cut}>{text}</span>} checked={chosen.has(text)}
              onChange={(_, { checked }) => { say(column, checked === true ? [...chosen, text] : [...chosen].filter((each) => each !== text)); }}
            />
          ))}
          {texts.length > MOST && <p className={styles.small}>{t.binding.moreTexts(texts.slice(MOST).length)}</p>}
        </fieldset>
      )}
    </div>
  );
}
