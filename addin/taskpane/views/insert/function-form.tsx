import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { DescribedFunction } from "described-functions";
import { useId, useState, type ReactNode } from "react";
import { onlyInPane, shownFormula, type FormulaArgument } from "../../../workbook";
import { usePane } from "../../state/use-pane";
import { useTexts } from "../../state/texts";
import { useTold } from "../../state/why-failed";
import { ArgumentField } from "./argument-field";
import { argumentOf, firstChoices, unanswered, withChoice } from "./choice";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere",
    display: "block", padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1,
  },
  button: { alignSelf: "flex-start" },
  status: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
});

interface Props {
  readonly chosen: DescribedFunction;
  readonly another: () => void;
}

/** One function: its parameters filled with what the workbook has, the formula that this gives, and the way into the cell. */
export function FunctionForm({ chosen, another }: Props): ReactNode {
  const { t, f, language } = useTexts();
  const told = useTold();
  const styles = useStyles();
  const formulaLabel = useId();
  const { services, answering: { tables, settings }, startup } = usePane();
  const [choices, setChoices] = useState(() => firstChoices(chosen.parameters, tables, settings));
  const [message, setMessage] = useState("");
  const given = choices.map(argumentOf);
  const formula = shownOrNot(chosen.id, given, language);
  const unread = onlyInPane(chosen.parameters.map(({ name, matrix }) => ({ name, dimensionality: matrix ? "matrix" : undefined })), tables);

  const insert = async (): Promise<string> => {
    const missing = unanswered(choices);
    if (missing.length > 0) return t.insert.missing(f.list(missing));
    if (formula === undefined) return t.insert.impossible;
    const inserted = await services.workbook.insertFunction(chosen.id, given as FormulaArgument[]);
    if (inserted.done) startup.check();
    return inserted.done ? t.insert.inserted(inserted.address) : t.insert.refused[inserted.because](inserted.address);
  };

  return (
    <div className={styles.form}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t.insert.another} title={t.insert.another} onClick={another} />
        <h4 className={styles.name}>{chosen.id}</h4>
      </div>
      <p className={styles.text}>{chosen.description[language]}</p>
      {choices.map((argument, at) => (
        <ArgumentField
          key={argument.parameter.name} argument={argument} selected={services.workbook.selectedAddress}
          change={(choice) => { setChoices((before) => withChoice(before, at, choice)); setMessage(""); }}
        />
      ))}
      {unread.length > 0 && <p className={styles.text}>{t.insert.onlyInPane(f.list(unread.map(({ name }) => name)))}</p>}
      <div>
        <span id={formulaLabel} className={styles.text}>{t.insert.formula}</span>
        <code aria-labelledby={formulaLabel} role="figure" className={styles.formula}>{formula ?? t.insert.impossible}</code>
      </div>
      <p className={styles.text}>{t.insert.place}</p>
      <Button
        appearance="primary" className={styles.button}
        onClick={() => { insert().catch(told(t.insert.failed)).then(setMessage, () => undefined); }}
      >
        {t.insert.put}
      </Button>
      <p role="status" className={styles.status}>{message}</p>
    </div>
  );
}

/** Undefined while something typed cannot stand in a formula, or a name in the workbook is none. */
function shownOrNot(id: string, given: readonly (FormulaArgument | undefined)[], language: "nl" | "en"): string | undefined {
  if (given.includes(undefined)) return undefined;
  try {
    return shownFormula(id, given as FormulaArgument[], language);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}
