import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { choiceWords, type Column, type FieldRules } from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { Disclosure } from "./disclosure";
import { useReading } from "./draft";
import { OtherWords } from "./other-words";

interface Props {
  readonly name: string;
  readonly column: Column;
  readonly own: FieldRules;
  readonly say: (next: Partial<FieldRules>) => void;
}

const FILL_DOWN = "aanvullen";

/** What more can be said of a field: names that stand once for several rows, words that mean one of ours. */
export function Details({ name, column, own, say }: Props): ReactNode {
  const { t } = useTexts();
  const { reading } = useReading();
  const words = choiceWords(reading.mapped, name);
  const isName = column.kind === "name";
  if (words.length === 0 && !isName) return null;
  const isFilled = own.steps.includes(FILL_DOWN);
  return (
    <Disclosure title={t.binding.details(column.header)} open={isFilled || words.some(({ known }) => !known)}>
      {isName && (
        <Checkbox
          label={t.binding.fillDown} checked={isFilled}
          onChange={(_, { checked }) => { say({ steps: checked === true ? [FILL_DOWN, ...own.steps] : own.steps.filter((step) => step !== FILL_DOWN) }); }}
        />
      )}
      {words.length > 0 && <OtherWords column={column} words={words} own={own} say={say} />}
    </Disclosure>
  );
}
