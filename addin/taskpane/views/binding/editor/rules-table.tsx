import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useId, type ReactNode } from "react";
import type { WrittenRule } from "../../../../../core";
import { useTableStyles } from "../../../parts/table-styles";
import { useTexts } from "../../../state/texts";
import { useReading } from "./draft";
import { useEditorStyles } from "./styles";

const parts = ["field", "from", "operation"] as const satisfies readonly (keyof WrittenRule)[];

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  cell: { padding: "2px 2px 2px 0", "& .fui-Input": { minWidth: 0, width: "100%", padding: 0 }, "& input": { minWidth: 0, paddingInline: tokens.spacingHorizontalXS } },
  remove: { width: "26px" },
  button: { minWidth: 0, padding: 0 },
});

/** The rules as people read and type them: whatever has no control of its own is written here. */
export function RulesTable(): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const editor = useEditorStyles();
  const { table, cell, name } = useTableStyles();
  const caption = useId();
  const { rules, setRules } = useReading();
  const put = (at: number, part: keyof WrittenRule, value: string): void => { setRules(rules.map((rule, index) => (index === at ? { ...rule, [part]: value } : rule))); };
  return (
    <>
      <p id={caption} className={editor.small}>{t.binding.rulesHow}</p>
      <table className={mergeClasses(table, styles.table)} aria-labelledby={caption}>
        <thead>
          <tr>
            {parts.map((part) => <th key={part} scope="col" className={mergeClasses(cell, name)}>{t.binding[part]}</th>)}
            <td className={styles.remove} />
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, at) => (
            <tr key={at}>
              {parts.map((part) => (
                <td key={part} className={styles.cell}>
                  <Input size="small" aria-label={t.binding.ruleCell(t.binding[part], at)} value={rule[part]} onChange={(_, { value }) => { put(at, part, value); }} />
                </td>
              ))}
              <td className={styles.cell}>
                <Button
                  size="small" appearance="subtle" className={styles.button} icon={<DismissRegular />} aria-label={t.binding.removeRule(at)} title={t.binding.removeRule(at)}
                  onClick={() => { setRules(rules.filter((_, index) => index !== at)); }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button size="small" appearance="subtle" className={editor.start} icon={<AddRegular />} onClick={() => { setRules([...rules, { field: "", from: "", operation: "" }]); }}>{t.binding.addRule}</Button>
    </>
  );
}
