import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { AgreementsInDetail, SafeguardedAgreement } from "../../../../core";
import { Explained, Explanations } from "../../parts/explanations";
import { FigureTable } from "../../parts/figure-table";
import { useTexts } from "../../state/texts";
import { Mark, type Tone } from "../../parts/mark";
import { Part } from "./part";

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block", whiteSpace: "normal", overflowWrap: "anywhere" },
  summary: { ...typographyStyles.body1, cursor: "pointer", color: tokens.colorBrandForegroundLink },
  heading: { ...typographyStyles.caption1, margin: 0 },
});

const tones: Readonly<Record<SafeguardedAgreement["status"], Tone>> = { covered: "good", shortage: "bad", notSafeguarded: "bad", countedTwice: "care" };

/** Whether arrangements carry what nobody passes further down, who is answerable, and what counts for nothing. */
export function Carried({ detail: { safeguarded, lost } }: { readonly detail: AgreementsInDetail }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const texts = t.agreements.carried;
  return (
    <Part title={texts.title} note={safeguarded === undefined ? texts.missing : texts.note} report={safeguarded === undefined ? undefined : "BORGING"}>
      {safeguarded !== undefined && (
        <>
          <span id={heading} hidden>{t.figures.tableOf(texts.title)}</span>
          <Explanations>
            <FigureTable
              labelledBy={heading} columns={[texts.agreement, texts.status, texts.covered, texts.goal]} words={2}
              rows={safeguarded.map(({ name, to, goal, unit, covered, status, remarks }) => ({
                key: name,
                cells: [
                  <>{name}<span className={styles.text}>{to}</span>{remarks.map((remark) => <span key={remark} className={styles.text}>{remark}</span>)}</>,
                  <Mark key="status" tone={tones[status]}>{texts.words[status]}</Mark>,
                  <Explained key="covered" of={{ about: "agreements", figure: "covered", agreement: name }} amount={covered} name={texts.explained(name)}>{f.amount(covered, unit)}</Explained>,
                  f.amount(goal, unit),
                ],
              }))}
            />
          </Explanations>
          {lost.length > 0 && (
            <details>
              <summary className={styles.summary}>{texts.lost(lost.length)}</summary>
              {lost.map(({ party, remark }, index) => <span key={index} className={styles.text}>{`${party}: ${remark}`}</span>)}
            </details>
          )}
        </>
      )}
    </Part>
  );
}
