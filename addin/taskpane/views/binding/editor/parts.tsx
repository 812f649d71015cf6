import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactNode } from "react";
import { nextColumn, type FieldSource } from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { columnName } from "./columns";
import { useReading } from "./draft";
import { useEditorStyles } from "./styles";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS, minWidth: 0, alignItems: "center" },
  grow: { flexGrow: 1, flexBasis: 0, minWidth: 0, "& select": { minWidth: 0 }, "& input": { minWidth: 0, width: "100%" } },
});

interface Props {
  readonly header: string;
  readonly source: Extract<FieldSource, { readonly of: "joined" | "sum" }>;
  readonly change: (next: FieldSource) => void;
}

/** Stands in a text for the header of the column that became a row. */
const HEAD = "[kop]";

/** A part: a column, or a text of the user's own. */
type Part = { readonly of: "column"; readonly column: number; readonly minus: boolean } | { readonly of: "text"; readonly text: string };

/** Columns and texts that make one value: joined, or added up. */
export function Parts({ header, source, change }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const editor = useEditorStyles();
  const { range } = useReading();
  const isSum = source.of === "sum";
  const parts: readonly Part[] = isSum ? source.parts.map((part) => ({ of: "column", ...part }))
    : source.parts.map((part) => (typeof part === "number" ? { of: "column", column: part, minus: false } : { of: "text", text: part }));
  const say = (next: readonly Part[]): void => {
    if (isSum) change({ of: "sum", parts: next.flatMap((part) => (part.of === "column" ? [{ column: part.column, minus: part.minus }] : [])) });
    else change({ of: "joined", between: source.between, parts: next.map((part) => (part.of === "column" ? part.column : part.text)) });
  };
  const put = (at: number, part: Part | undefined): void => { say(parts.flatMap((each, index) => (index !== at ? [each] : part === undefined ? [] : [part]))); };
  return (
    <div className={styles.parts}>
      {parts.map((part, at) => (
        <div key={at} className={styles.line}>
          <Select
            className={styles.grow} aria-label={t.binding.part(header, at)} value={part.of === "column" ? `c${part.column}` : part.text === HEAD ? "head" : "text"}
            onChange={(_, { value }) => { put(at, value === "" ? undefined : value === "text" || value === "head" ? { of: "text", text: value === "head" ? HEAD : "" } : { of: "column", column: Number(value.slice(1)), minus: false }); }}
          >
            {parts.length > 1 && <option value="">{t.binding.noPart}</option>}
            {range.names.map((_, index) => <option key={index} value={`c${index}`}>{columnName(range, index, t)}</option>)}
            {!isSum && <option value="text">{t.binding.text}</option>}
            {!isSum && <option value="head">{t.binding.head}</option>}
          </Select>
          {part.of === "text" && part.text !== HEAD && <Input className={styles.grow} aria-label={t.binding.partText(header, at)} value={part.text} onChange={(_, { value }) => { put(at, { of: "text", text: value }); }} />}
          {isSum && part.of === "column" && <Checkbox label={t.binding.minus} checked={part.minus} onChange={(_, { checked }) => { put(at, { ...part, minus: checked === true }); }} />}
        </div>
      ))}
      {!isSum && (
        <Field label={t.binding.between} orientation="horizontal">
          <Input className={editor.narrow} value={source.between} onChange={(_, { value }) => { change({ ...source, between: value.replaceAll('"', "") }); }} />
        </Field>
      )}
      <Button
        size="small" appearance="subtle" className={editor.start} icon={<AddRegular />}
        onClick={() => { say([...parts, { of: "column", column: nextColumn(source, range.names.length), minus: false }]); }}
      >
        {t.binding.addPart}
      </Button>
    </div>
  );
}
