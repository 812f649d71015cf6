import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnReference, withField } from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { columnName } from "./columns";
import { useReading } from "./draft";
import { useEditorStyles } from "./styles";

const YEARS = "jaren";
const ROWS_TO_YEARS = "rijen naar jaren";

/** Years that stand in rows: the column with the year, and the one with the amount. */
export function YearsInRows(): ReactNode {
  const { t } = useTexts();
  const styles = useEditorStyles();
  const { reading, rules, range, setRules } = useReading();
  const { kind, mapped } = reading;
  const { plan } = mapped;
  if (plan.table.further !== "years") return null;
  const { pivot } = plan;
  const say = (year: number, amount: number): void => {
    setRules(withField(rules, kind, YEARS, { from: [year, amount].map((column) => columnReference(mapped, column)).join("; "), operation: ROWS_TO_YEARS, steps: [] }));
  };
  const named = (pattern: RegExp): number | undefined => [...range.names.keys()].find((index) => pattern.test(range.names[index]!));
  const start = (): void => { say(named(/jaar|year|datum|date/iu) ?? 0, named(/bedrag|amount|euro/iu) ?? [...range.names.keys()].at(-1)!); };
  return (
    <div className={styles.part} role="group" aria-label={t.binding.pivot}>
      <Checkbox
        label={t.binding.pivot} checked={pivot !== undefined}
        onChange={(_, { checked }) => { if (checked === true) start(); else setRules(withField(rules, kind, YEARS, { from: "alle", operation: "", steps: [] })); }}
      />
      {pivot !== undefined && (["year", "amount"] as const).map((part) => (
        <Field key={part} className={styles.narrow} label={part === "year" ? t.binding.pivotYear : t.binding.pivotAmount}>
          <Select value={String(pivot[part])} onChange={(_, { value }) => { const next = { ...pivot, [part]: Number(value) }; say(next.year, next.amount); }}>
            {range.names.map((_, index) => <option key={index} value={index}>{columnName(range, index, t)}</option>)}
          </Select>
        </Field>
      ))}
    </div>
  );
}
