import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { AgreementsInDetail, ConditionInDetail } from "../../../../core";
import { FigureTable } from "../../parts/figure-table";
import { Mark, type Tone } from "../../parts/mark";
import { momentText } from "../../parts/moment-text";
import { useTexts } from "../../state/texts";
import { Part } from "./part";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  beside: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
});

const tones: Readonly<Record<ConditionInDetail["status"], Tone>> = { late: "bad", open: "care", metLate: "none", met: "good" };

/** What others must deliver before an agreement can be kept, and who is waited for. */
export function Conditions({ conditions: { lines, parties } }: { readonly conditions: NonNullable<AgreementsInDetail["conditions"]> }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const texts = t.agreements.conditions;
  const waited = parties.filter(({ waiting }) => waiting > 0);
  return (
    <Part title={texts.title} note={texts.note} report={lines.length === 0 ? undefined : "VOORWAARDEN"}>
      <p className={styles.text}>{waited.length === 0 ? texts.nobody : waited.map(({ party, waiting }) => texts.waits(party, waiting)).join(" ")}</p>
      <span id={heading} hidden>{t.figures.tableOf(texts.title)}</span>
      <FigureTable
        labelledBy={heading} words={3} fits widths={["37%", "34%", "29%"]} columns={[texts.condition, texts.party, texts.status]}
        rows={lines.map(({ condition, agreement, party, kind, due, status, daysLate, isUnknown }) => ({
          key: `${condition} ${agreement} ${party}`,
          cells: [
            <span key="condition">{condition}<span className={styles.beside}> {texts.forAgreement(agreement, !isUnknown)}</span></span>,
            <span key="party">{party}<span className={styles.beside}> {texts.kinds[kind]}</span></span>,
            <span key="status">
              <Mark tone={tones[status]}>{texts.words[status]}</Mark>
              <span className={styles.beside}> {[daysLate === undefined ? "" : texts.days(daysLate), due === undefined ? "" : texts.due(momentText(due, f))].filter((part) => part !== "").join(", ")}</span>
            </span>,
          ],
        }))}
      />
    </Part>
  );
}
