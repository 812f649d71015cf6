import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { DutyStanding, ParticipationRemark, ProcessInDetail } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { Mark, type Tone } from "../../parts/mark";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({
  beside: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
});

const tones: Readonly<Record<DutyStanding["of"], Tone>> = { nothing: "none", elsewhere: "none", notYet: "none", met: "good", missing: "bad" };

/** Each process with residents: how many were answered, what is open, and what the law still asks. Processes differ: there is no total. */
export function Processes({ processes }: { readonly processes: readonly ProcessInDetail[] }): ReactNode {
  const { t, f } = useTexts();
  const texts = t.residents;
  const card = useCardStyles();
  const styles = useStyles();
  const [heading, table] = [useId(), useId()];
  const { columns } = texts;
  const dutyText = (duty: DutyStanding): string => {
    const text = duty.of === "missing" ? texts.duty.missing(f.list(duty.missing.map((each) => texts.duties[each.duty]))) : texts.duty[duty.of];
    return "toCheck" in duty && duty.toCheck ? texts.duty.toCheck(text) : text;
  };
  const remarkText = (remark: ParticipationRemark): string => {
    if (remark.of === "takenWithoutDecision") return texts.remarks.takenWithoutDecision(remark.count);
    return remark.of === "notReached" ? texts.remarks.notReached(f.list(remark.groups)) : texts.remarks[remark.of];
  };
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{texts.processes}</h2>
      <span id={table} hidden>{t.figures.tableOf(texts.processes)}</span>
      <FigureTable
        labelledBy={table} words={3} fits widths={["31%", "37%", "32%"]} columns={[columns.process, columns.duty, columns.answered]}
        rows={processes.map(({ name, duty, answered, open, oldestOpen }) => ({
          key: name,
          cells: [
            name, duty.of === "nothing" ? texts.duty.nothing : <Mark key="duty" tone={tones[duty.of]}>{dutyText(duty)}</Mark>,
            answered === undefined ? "-" : (
              <span key="answered">{f.wholeShare(answered)} <span className={styles.beside}>{oldestOpen === undefined ? texts.open(open) : texts.openFor(open, texts.days(oldestOpen))}</span></span>
            ),
          ],
        }))}
      />
      {processes.filter(({ remarks }) => remarks.length > 0).map(({ name, remarks }) => <p key={name} className={styles.note}>{`${name}: ${remarks.map(remarkText).join("; ")}.`}</p>)}
    </section>
  );
}
