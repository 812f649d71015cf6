import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import {
  acrossIn, amountFields, columnReference, headFields, inputTables, keyField, likelyAcross, numericColumns, withAcross, withSetting, type Across,
} from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { useReading } from "./draft";
import { useEditorStyles } from "./styles";

const YEARS = "jaren";

/** Columns that become rows: what stands in them, what their header says, and which ones. */
export function AcrossColumns(): ReactNode {
  const { t } = useTexts();
  const styles = useEditorStyles();
  const { reading, rules, range, setRules } = useReading();
  const { kind, mapped } = reading;
  const { columns: declared, further } = inputTables[kind];
  const across = acrossIn(rules);
  const { plan } = mapped;
  const values = amountFields(mapped);
  const numeric = new Set(numericColumns(range));
  const heads = headFields(kind);
  const key = declared[keyField(plan.table)]!.header;
  const isGroups = across?.fields.at(-1) === YEARS;
  const chosen = new Set(plan.unpivot?.columns ?? []);
  const say = (next: Across | undefined): void => { setRules(withAcross(rules, kind, next)); };
  // Of a group of years the name above is the key; rows of one name are added up.
  const sayGroups = (): void => { setRules(withSetting(withAcross(withSetting(rules, YEARS, ""), kind, { fields: [key, YEARS], columns: ["alle"] }), "optellen per", key)); };
  const start = (): void => {
    const likely = likelyAcross(range, kind, mapped);
    if (likely === undefined) sayGroups();
    else say(likely);
  };
  const put = (cell: string): void => {
    if (cell === YEARS) return sayGroups();
    const before = isGroups ? likelyAcross(range, kind, mapped) : across;
    say({ fields: [...(before?.fields.slice(0, -1) ?? [key]), cell], columns: before?.columns ?? [] });
  };
  if (values.length === 0 && further !== "years") return null;
  const tickHead = (head: string, on: boolean): void => {
    const fields = heads.filter((each) => (each === head ? on : across!.fields.slice(0, -1).includes(each)));
    say({ ...across!, fields: [...fields, across!.fields.at(-1)!] });
  };
  const tickColumn = (column: number, on: boolean): void => {
    say({ ...across!, columns: range.names.flatMap((_, each) => ((each === column ? on : chosen.has(each)) ? [columnReference(mapped, each)] : [])) });
  };
  return (
    <div className={styles.part} role="group" aria-label={t.binding.across}>
      <Checkbox label={t.binding.across} checked={across !== undefined} onChange={(_, { checked }) => { if (checked === true) start(); else say(undefined); }} />
      {across === undefined ? <p className={styles.small}>{t.binding.acrossHow}</p> : (
        <>
          <Field className={styles.narrow} label={t.binding.acrossCell}>
            <Select value={across.fields.at(-1)} onChange={(_, { value }) => { put(value); }}>
              {values.map((value) => <option key={value} value={value}>{value}</option>)}
              {further === "years" && <option value={YEARS}>{t.binding.acrossYears}</option>}
            </Select>
          </Field>
          {!isGroups && (
            <>
              <fieldset className={styles.part}>
                <legend className={styles.small}>{t.binding.acrossHead}</legend>
                {heads.map((head) => <Checkbox key={head} label={head} checked={across.fields.slice(0, -1).includes(head)} onChange={(_, { checked }) => { tickHead(head, checked === true); }} />)}
              </fieldset>
              <fieldset className={styles.part}>
                <legend className={styles.small}>{t.binding.acrossColumns}</legend>
                {range.names.map((_, column) => ((numeric.has(column) || chosen.has(column)) && (
                  <Checkbox
                    key={column} label={<span className={styles.cut}>{plan.names[column]!.full}</span>} checked={chosen.has(column)}
                    onChange={(__, { checked }) => { tickColumn(column, checked === true); }}
                  />
                )))}
              </fieldset>
            </>
          )}
        </>
      )}
    </div>
  );
}
