import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { inputTables, holdsAmounts, keyField, settingRule, partsOf, withSetting } from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { useReading } from "./draft";
import { useEditorStyles } from "./styles";

const SUM_PER = "optellen per";

/** Rows with the same keys as one row: lines of a ledger, programmes of a budget. */
export function Sums(): ReactNode {
  const { t } = useTexts();
  const styles = useEditorStyles();
  const { reading: { kind, mapped: { plan } }, rules, setRules } = useReading();
  const { columns } = inputTables[kind];
  const rule = settingRule(rules, SUM_PER);
  const keys = partsOf(rule?.from ?? "", ";");
  const own = plan.fields.filter(({ column }) => column !== undefined && !holdsAmounts(column)).map(({ header }) => header);
  const first = columns[keyField(plan.table)]!.header;
  return (
    <div className={styles.part} role="group" aria-label={t.binding.sums}>
      <Checkbox label={t.binding.sums} checked={rule !== undefined} onChange={(_, { checked }) => { setRules(withSetting(rules, SUM_PER, checked === true ? first : "")); }} />
      {rule !== undefined && (
        <fieldset className={styles.part}>
          <legend className={styles.small}>{t.binding.sumsHow}</legend>
          {own.map((header) => (
            <Checkbox
              key={header} label={header} checked={keys.includes(header)}
              onChange={(_, { checked }) => { setRules(withSetting(rules, SUM_PER, own.filter((each) => (each === header ? checked === true : keys.includes(each))).join("; "))); }}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}
