import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { inputTables, tableKinds } from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { useOpened } from "./draft";
import { useEditorStyles } from "./styles";

/** What is it? */
export function KindChoice(): ReactNode {
  const { t } = useTexts();
  const styles = useEditorStyles();
  const { opened: { kind, tied }, setKind } = useOpened();
  return (
    <Field className={styles.narrow} label={t.binding.kind} {...(tied !== undefined && kind !== tied ? { hint: t.binding.tied(inputTables[tied].name) } : {})}>
      <Select value={kind ?? ""} onChange={(_, { value }) => { setKind(tableKinds.find((each) => each === value)); }}>
        <option value="">{t.binding.chooseKind}</option>
        {tableKinds.map((each) => <option key={each} value={each}>{inputTables[each].name}</option>)}
      </Select>
    </Field>
  );
}
