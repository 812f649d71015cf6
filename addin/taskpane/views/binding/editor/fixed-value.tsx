import { Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Column } from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { useEditorStyles } from "./styles";

interface Props {
  readonly header: string;
  readonly column: Column;
  readonly text: string;
  readonly change: (text: string) => void;
}

/** One value for every row: typed, or one of the words that the table knows. */
export function FixedValue({ header, column: { reading, choices }, text, change }: Props): ReactNode {
  const { t } = useTexts();
  const { narrow } = useEditorStyles();
  const label = t.binding.valueOf(header);
  if (reading !== "choice") return <Input className={narrow} aria-label={label} value={text} onChange={(_, { value }) => { change(value); }} />;
  const words = Object.values(choices).map(([word]) => word);
  return (
    <Select className={narrow} aria-label={label} value={text} onChange={(_, { value }) => { change(value); }}>
      {!words.includes(text) && <option value={text}>{text}</option>}
      {words.map((word) => <option key={word} value={word}>{word}</option>)}
    </Select>
  );
}
