import { useState, type ReactNode } from "react";
import { inputTables, sourceOfField } from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { Disclosure } from "./disclosure";
import { useReading } from "./draft";
import { FieldLine } from "./field-line";
import { useEditorStyles } from "./styles";

/** What is what: a line per field of the table, those that are needed or filled first. */
export function Fields(): ReactNode {
  const { t } = useTexts();
  const styles = useEditorStyles();
  const { rules, reading: { kind, mapped } } = useReading();
  const all = Object.entries(inputTables[kind].columns);
  // Once: a field that is filled in stays where it is, and keeps the keyboard.
  const [used] = useState(() => new Set(all.filter(needed).map(([key]) => key)));
  const isUsed = ([key]: (typeof all)[number]): boolean => used.has(key);
  function needed([key, { header, required }]: (typeof all)[number]): boolean {
    return required || mapped.plan.missing.includes(header) || sourceOfField(rules, kind, mapped, key).of !== "none";
  }
  const others = all.filter((field) => !isUsed(field));
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{t.binding.fields}</h4>
      {all.filter(isUsed).map(([key, column]) => <FieldLine key={key} name={key} column={column} />)}
      {others.length > 0 && (
        <Disclosure title={t.binding.moreFields(others.length)}>
          {others.map(([key, column]) => <FieldLine key={key} name={key} column={column} />)}
        </Disclosure>
      )}
    </section>
  );
}
