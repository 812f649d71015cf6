import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import {
  effectiveFactor, fieldRules, holdsAmounts, nextColumn, scaleFound, sourceOfField, withFactor, withField, writtenSource, type Column, type FieldRules, type FieldSource,
} from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { columnName } from "./columns";
import { Details } from "./details";
import { useReading } from "./draft";
import { FactorChoice } from "./factor-choice";
import { FixedValue } from "./fixed-value";
import { Parts } from "./parts";
import { useEditorStyles } from "./styles";

const useStyles = makeStyles({
  field: { minWidth: 0, flexGrow: 1, gridTemplateColumns: "minmax(0, 1fr)" },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  select: { minWidth: 0, "& select": { minWidth: 0 } },
  /** Beside the choice, which has its label above it. */
  factor: { flexShrink: 0, marginTop: "26px" },
});

interface Props {
  readonly name: string;
  readonly column: Column;
}

const NOTHING: FieldRules = { from: "", operation: "", steps: [] };

/** One field of the table: where it comes from, and by what its amounts count. */
export function FieldLine({ name: key, column }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const editor = useEditorStyles();
  const { reading, rules, range, setRules } = useReading();
  const { header } = column;
  const { mapped } = reading;
  const own = fieldRules(rules, reading.kind, header) ?? NOTHING;
  const source = sourceOfField(rules, reading.kind, mapped, key);
  const say = (next: Partial<FieldRules>): void => { setRules(withField(rules, reading.kind, header, { ...own, ...next })); };
  const change = (next: FieldSource): void => { say(writtenSource(next, mapped)); };
  const choose = (value: string): void => {
    const first = source.of === "column" ? source.column : 0;
    const other = nextColumn({ of: "column", column: first }, range.names.length);
    if (value === "fixed") change({ of: "fixed", text: column.reading === "choice" ? Object.values(column.choices)[0]?.[0] ?? "" : "" });
    else if (value === "joined") change({ of: "joined", parts: source.of === "column" ? [first, other] : ["", first], between: " " });
    else if (value === "sum") change({ of: "sum", parts: [first, other].map((each) => ({ column: each, minus: false })) });
    else if (value === "headings" || value === "none") change({ of: value });
    else if (value.startsWith("c")) change({ of: "column", column: Number(value.slice(1)) });
  };
  const isNumber = holdsAmounts(column);
  const isAmount = isNumber && source.of !== "none" && source.of !== "lost" && source.of !== "fixed";
  const found = scaleFound(source, mapped);
  const isMissing = mapped.plan.missing.includes(header);
  return (
    <div className={editor.part} role="group" aria-label={header}>
      <div className={styles.line}>
        <Field
          className={styles.field} label={header} required={column.required}
          {...(source.of === "lost" ? { validationState: "error" as const, validationMessage: t.binding.notFound(source.from) } : isMissing ? { validationState: "warning" as const, validationMessage: t.binding.missing(header) } : {})}
        >
          <Select
            className={styles.select} value={source.of === "column" ? `c${source.column}` : source.of}
            onChange={(_, { value }) => { choose(value); }}
          >
            <option value="none">{t.binding.notThere}</option>
            {source.of === "lost" && <option value="lost">{t.binding.notFound(source.from)}</option>}
            {source.of === "across" && <option value="across">{t.binding.fromAcross}</option>}
            {range.names.map((_, index) => <option key={index} value={`c${index}`}>{columnName(range, index, t)}</option>)}
            <option value="fixed">{t.binding.fixed}</option>
            {isNumber ? <option value="sum">{t.binding.addedUp}</option> : <option value="joined">{t.binding.joined}</option>}
            {source.of === "joined" && isNumber && <option value="joined">{t.binding.joined}</option>}
            {column.kind === "name" && <option value="headings">{t.binding.headings}</option>}
          </Select>
        </Field>
        {isAmount && (
          <div className={styles.factor}>
            <FactorChoice
              label={t.binding.times(header)} factor={effectiveFactor(own.steps, found)}
              change={(factor) => { say({ steps: withFactor(own.steps, found, factor) }); }}
            />
          </div>
        )}
      </div>
      {source.of === "fixed" && <FixedValue header={header} column={column} text={source.text} change={(text) => { change({ of: "fixed", text }); }} />}
      {(source.of === "joined" || source.of === "sum") && <Parts header={header} source={source} change={change} />}
      {source.of === "column" && <Details name={key} column={column} own={own} say={say} />}
    </div>
  );
}
