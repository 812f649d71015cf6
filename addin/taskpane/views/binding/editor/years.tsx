import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnReference, effectiveFactor, fieldRules, withFactor, withField, yearColumns, type FieldRules } from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { useReading } from "./draft";
import { FactorChoice } from "./factor-choice";
import { useEditorStyles } from "./styles";

const YEARS = "jaren";
const ALL = "alle";

/** The year columns as ticks, by what their amounts count, and whether parts of a year are added up. */
export function Years(): ReactNode {
  const { t } = useTexts();
  const styles = useEditorStyles();
  const { reading, rules, setRules } = useReading();
  const { kind, mapped } = reading;
  const { plan } = mapped;
  if (plan.table.further !== "years" || plan.pivot !== undefined || plan.unpivot?.groups !== undefined) return null;
  const own: FieldRules = fieldRules(rules, kind, YEARS) ?? { from: ALL, operation: "", steps: [] };
  const columns = yearColumns(mapped);
  const taken = new Set(plan.years.flatMap((year) => year.columns));
  const say = (next: Partial<FieldRules>): void => { setRules(withField(rules, kind, YEARS, { ...own, ...next })); };
  const tick = (column: number, on: boolean): void => {
    const next = columns.filter((each) => (each === column ? on : taken.has(each)));
    say({ from: next.length === 0 ? "-" : next.map((each) => columnReference(mapped, each)).join("; ") });
  };
  const found = taken.size === 0 ? 1 : mapped.scaleOf([...taken][0]!);
  const isAll = own.from === ALL || own.from === "";
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>{t.binding.years}</legend>
      {columns.length === 0 && <p className={styles.text}>{t.binding.noYears}</p>}
      {columns.length > 0 && (
        <>
          <Checkbox label={t.binding.allYears} checked={isAll} onChange={(_, { checked }) => { say({ from: checked === true ? ALL : [...taken].map((each) => columnReference(mapped, each)).join("; ") }); }} />
          <div className={styles.ticks}>
            {columns.map((column) => (
              <Checkbox
                key={column} checked={taken.has(column)} label={<span className={styles.cut}>{plan.names[column]!.full}</span>}
                onChange={(_, { checked }) => { tick(column, checked === true); }}
              />
            ))}
          </div>
          <Checkbox label={t.binding.parts} checked={own.operation === "optellen"} onChange={(_, { checked }) => { say({ operation: checked === true ? "optellen" : "" }); }} />
          {taken.size > 0 && (
            <div>
              <span className={styles.small}>{t.binding.yearAmounts}</span>
              <FactorChoice label={t.binding.times(t.binding.yearAmounts)} factor={effectiveFactor(own.steps, found)} change={(factor) => { say({ steps: withFactor(own.steps, found, factor) }); }} />
            </div>
          )}
        </>
      )}
    </fieldset>
  );
}
