import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useId, useState, type ReactNode } from "react";
import { tablesOf, yearsAhead, type Topic } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { tableName } from "../../parts/table-name";
import { usePane } from "../../state/use-pane";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  status: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
  // The longest question is wider than a narrow pane.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  button: { alignSelf: "flex-start" },
});

const questions = ["land", "money", "people", "programme", "risk", "learning", "agreements", "wellbeing", "residents", "decisions"] as const satisfies readonly Topic[];
type Question = (typeof questions)[number];

/** How many columns of years, where the workbook does not say until when. */
const YEARS: Readonly<Record<Question, number>> = { land: 1, money: 4, people: 4, programme: 10, risk: 1, learning: 4, agreements: 4, wellbeing: 1, residents: 1, decisions: 4 };

/** The tables that a question reads and that are not there yet, all at once. */
export function QuestionCard(): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const { services, answering: { tables, settings }, day } = usePane();
  const [question, setQuestion] = useState<Question>("programme");
  const [message, setMessage] = useState("");
  const [busy, setBusy] = useState(false);
  const { needed, used } = tablesOf[question];
  const lacking = [...needed, ...used].filter((kind) => !tables.some((table) => table.kind === kind));

  const insert = (): void => {
    const from = settings.from ?? Number(day.slice(0, 4));
    setBusy(true);
    setMessage("");
    services.workbook.insertInputTables(lacking, yearsAhead(from, settings.to, YEARS[question]))
      .then((inserted) => t.insert.forInserted(f.list(inserted.map(({ sheet }) => sheet))), () => t.insert.tableFailed)
      .then((text) => { setMessage(text); setBusy(false); }, () => undefined);
  };

  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{t.insert.forTitle}</h3>
      <p className={styles.text}>{t.insert.forIntro}</p>
      <Field label={t.insert.forQuestion} className={styles.field}>
        <Select value={question} onChange={(_, { value }) => { setQuestion(value as Question); setMessage(""); }}>
          {questions.map((each) => <option key={each} value={each}>{t.insert.questions[each]}</option>)}
        </Select>
      </Field>
      <p className={styles.text}>{lacking.length === 0 ? t.insert.forAll : t.insert.forLacking(f.list(lacking.map(tableName)))}</p>
      {lacking.length > 0 && <Button className={styles.button} icon={<TableAddRegular />} disabledFocusable={busy} onClick={insert}>{t.insert.forMake}</Button>}
      <p role="status" className={styles.status}>{message}</p>
    </section>
  );
}
