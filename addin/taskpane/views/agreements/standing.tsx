import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { AgreementProgress, AgreementsInDetail } from "../../../../core";
import { usePane } from "../../state/use-pane";
import { Boundary } from "../../parts/boundary";
import { Explained, Explanations } from "../../parts/explanations";
import { FigureTable } from "../../parts/figure-table";
import { Coming, later } from "../../parts/later";
import { momentText } from "../../parts/moment-text";
import { useTexts } from "../../state/texts";
import { Mark, type Tone } from "../../parts/mark";
import { Part } from "./part";

/** The charts weigh more than the rest of the pane: they come when there is something to draw. */
const ProgressChart = later(async () => (await import(/* webpackChunkName: "charts" */ "./progress-chart")).ProgressChart, <Coming height={200} />);

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  figure: { margin: 0, minWidth: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  caption: { ...typographyStyles.body1Strong },
});

const tones: Readonly<Record<AgreementProgress["status"], Tone>> = { green: "good", orange: "care", red: "bad", grey: "none" };

/** Which agreement needs which level's attention, and the course of one of them. */
export function Standing({ detail: { progress } }: { readonly detail: AgreementsInDetail }): ReactNode {
  const { t, f } = useTexts();
  const heading = useId();
  const styles = useStyles();
  const [chosen, choose] = useState("");
  const { day } = usePane();
  const texts = t.agreements.progress;
  const explained = (agreement: string, amount: number, unit: string): ReactNode => (
    <Explained key="realised" of={{ about: "progress", agreement, day }} name={`${texts.realised}, ${agreement}`}>{f.amount(amount, unit)}</Explained>
  );
  if (progress === undefined) return <Part title={texts.title} note={texts.missing} report={undefined}>{null}</Part>;
  const { thresholds: { green, orange }, agreements } = progress;
  const shown = agreements.find(({ name }) => name === chosen) ?? agreements[0];
  return (
    <Part
      title={texts.title} report={shown === undefined ? undefined : "VOORTGANG"}
      note={shown === undefined ? texts.none : texts.note(f.wholeShare(green), f.wholeShare(orange))}
    >
      <span id={heading} hidden>{t.figures.tableOf(texts.title)}</span>
      {shown !== undefined && (
        <>
          <Explanations>
            <FigureTable
              labelledBy={heading} columns={[texts.agreement, texts.status, texts.measuredOn, texts.level, texts.realised, texts.planned]} words={4}
              rows={agreements.map(({ name, unit, status, whyGrey, escalation, realised, planned, measuredOn }) => ({
                key: name,
                cells: [
                  name, <Mark key="status" tone={tones[status]}>{whyGrey === undefined ? texts.statusWords[status] : texts.greyWords[whyGrey]}</Mark>,
                  measuredOn === undefined ? "-" : momentText(measuredOn, f), texts.levels[escalation] ?? "",
                  realised === undefined ? "-" : explained(name, realised, unit), planned === undefined ? "-" : f.amount(planned, unit),
                ],
              }))}
            />
          </Explanations>
          {agreements.flatMap(({ name, waits }) => waits.map(({ party, condition, daysLate }) => (
            <p key={`${name} ${party} ${condition}`} className={styles.text}>{texts.waits(name, party, condition, daysLate)}</p>
          )))}
          <Field label={texts.choose}>
            <Select value={shown.name} onChange={(_, { value }) => { choose(value); }}>
              {agreements.map(({ name }) => <option key={name} value={name}>{name}</option>)}
            </Select>
          </Field>
          <Course of={shown} />
        </>
      )}
    </Part>
  );
}

/** The lines of one agreement, and the same in figures. */
function Course({ of }: { readonly of: AgreementProgress }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const caption = useId();
  const texts = t.agreements.progress;
  const amount = (value: number | undefined): string => (value === undefined ? "-" : f.amount(value, undefined));
  return (
    <figure className={styles.figure}>
      <figcaption id={caption} className={styles.caption}>{texts.picture(of.name)}</figcaption>
      <Boundary message={t.failure.part} of={of}>
        <ProgressChart of={of} />
      </Boundary>
      {of.expected !== undefined && <p className={styles.text}>{texts.expected(f.amount(of.expected, of.unit), f.amount(of.goal, of.unit))}</p>}
      {of.ready !== undefined && <p className={styles.text}>{texts.ready(momentText(of.ready, f))}</p>}
      <FigureTable
        labelledBy={caption} columns={[texts.day, texts.plan, texts.measured, texts.forecast]}
        rows={of.moments.map(({ day, planned, realised, expected }) => ({
          key: String(day), cells: [momentText(day, f), amount(planned), amount(realised), amount(expected)],
        }))}
      />
    </figure>
  );
}
