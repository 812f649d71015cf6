import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { wordsIn, wordsStep, type Column, type FieldRules } from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { useEditorStyles } from "./styles";

/** More words than these are written as rules. */
const MOST = 12;

interface Props {
  readonly column: Column;
  readonly words: readonly { readonly text: string; readonly known: boolean }[];
  readonly own: FieldRules;
  readonly say: (next: Partial<FieldRules>) => void;
}

/** For every word on the sheet that the table does not know which of its own it means. */
export function OtherWords({ column: { choices }, words, own, say }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useEditorStyles();
  const given = wordsIn(own.steps);
  const others = own.steps.filter((step) => wordsIn([step]).length === 0);
  const shown = words.filter(({ text, known }) => !known || given.some(({ theirs }) => theirs === text)).slice(0, MOST);
  const change = (text: string, ours: string): void => {
    const rest = given.filter(({ theirs }) => theirs !== text);
    const next = ours === "" ? rest : [{ ours, theirs: text }, ...rest];
    say({ steps: [...others, ...(next.length === 0 ? [] : [wordsStep(next)])] });
  };
  if (shown.length === 0) return <p className={styles.small}>{t.binding.noWords}</p>;
  return (
    <div className={styles.part} role="group" aria-label={t.binding.otherWords}>
      <p className={styles.small}>{t.binding.otherWords}</p>
      {shown.map(({ text }) => (
        <Field key={text} className={styles.narrow} label={<span className={styles.cut}>{text}</span>}>
          <Select value={given.find(({ theirs }) => theirs === text)?.ours ?? ""} onChange={(_, { value }) => { change(text, value); }}>
            <option value="">{t.binding.sameWord}</option>
            {Object.values(choices).map(([word]) => <option key={word} value={word}>{word}</option>)}
          </Select>
        </Field>
      ))}
    </div>
  );
}
