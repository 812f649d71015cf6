import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../state/texts";
import { argumentOf, type ArgumentChoice, type Choice } from "./choice";

const useStyles = makeStyles({
  typed: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  wide: { alignSelf: "stretch", marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly argument: ArgumentChoice;
  readonly change: (choice: Choice) => void;
  /** The address of the cells that are selected now. */
  readonly selected: () => Promise<string>;
}

/** One parameter: a table that was found, what the user types, or left out. */
export function ArgumentField({ argument, change, selected }: Props): ReactNode {
  const { t, language } = useTexts();
  const styles = useStyles();
  const { parameter, candidates, choice } = argument;
  const label = `${parameter.name}${parameter.optional ? ` (${t.insert.optional})` : ""}`;
  const value = choice.of === "found" ? String(choice.at) : choice.of;
  const choose = (chosen: string): void => {
    if (chosen === "out") change({ of: "out" });
    else change(chosen === "typed" ? { of: "typed", text: "" } : { of: "found", at: Number(chosen) });
  };
  return (
    <div>
      <Field label={label} hint={parameter.description[language]} required={!parameter.optional}>
        <Select value={value} onChange={(_, { value: chosen }) => { choose(chosen); }}>
          <option value="out">{parameter.optional ? t.insert.leftOut : t.insert.choose}</option>
          {candidates.map(({ name, sheet }, at) => (
            <option key={at} value={at}>{sheet === undefined ? name : t.insert.tableOn(name, sheet)}</option>
          ))}
          <option value="typed">{t.insert.typed}</option>
        </Select>
      </Field>
      {choice.of === "typed" && (
        <div className={styles.typed}>
          <Field
            className={styles.wide} label={t.insert.typedFor(parameter.name)} hint={parameter.matrix ? t.insert.cellsHint : t.insert.valueHint}
            {...(choice.text !== "" && argumentOf(argument) === undefined ? { validationState: "error", validationMessage: t.insert.unreadable } : {})}
          >
            <Input value={choice.text} onChange={(_, { value: text }) => { change({ of: "typed", text }); }} />
          </Field>
          {parameter.matrix && (
            <Button size="small" onClick={() => { selected().then((text) => { change({ of: "typed", text }); }, () => undefined); }}>
              {t.insert.takeSelection}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
