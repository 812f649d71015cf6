import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { lengthOf, type GoalInProgramme, type ProgrammeOfTables } from "../../../../core";
import { bottleneckText } from "../../../i18n/programme-text";
import { useCardStyles } from "../../parts/card-styles";
import { Explained, Explanations } from "../../parts/explanations";
import { sentence } from "../../parts/sentence";
import { useTexts } from "../../state/texts";
import { CaptionedTable } from "./captioned-table";
import { figureOf } from "./figure-of";
import { GoalYields } from "./goal-yields";
import { useProgrammeStyles } from "./styles";

const useStyles = makeStyles({
  track: { position: "relative", height: "14px", marginBlock: "4px", backgroundColor: tokens.colorNeutralBackground4, borderRadius: "2px" },
  bar: { height: "100%", backgroundColor: tokens.colorCompoundBrandBackground, borderRadius: "2px" },
  tick: { position: "absolute", top: "-3px", bottom: "-3px", width: "0px", marginInlineStart: "-1px" },
  fair: { borderLeft: `2px solid ${tokens.colorNeutralForeground1}` },
  alone: { borderLeft: `2px dashed ${tokens.colorNeutralForeground2}` },
  key: { display: "inline-block", height: "10px", marginInlineEnd: "4px", verticalAlign: "middle" },
  keyBar: { width: "14px" },
  legend: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

/** What each goal reaches as a bullet: the bar is reached, marks are the fair level and what is feasible alone, the end is the goal. */
export function Goals({ answer }: { readonly answer: ProgrammeOfTables }): ReactNode {
  const { t, f } = useTexts();
  const { programme: texts } = t;
  const shared = useProgrammeStyles();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.goals}</h3>
      <p className={shared.note}>{texts.goalsNote}</p>
      <div className={styles.legend} aria-hidden>
        <span><span className={mergeClasses(styles.key, styles.keyBar, styles.bar)} />{texts.reachedLegend}</span>
        <span><span className={mergeClasses(styles.key, styles.fair)} />{texts.fair}</span>
        <span><span className={mergeClasses(styles.key, styles.alone)} />{texts.alone}</span>
      </div>
      <Explanations>
        <ul className={shared.list} aria-labelledby={heading}>
          {answer.goals.map((goal) => <GoalItem key={goal.row} goal={goal} answer={answer} />)}
        </ul>
      </Explanations>
      <details>
        <summary className={shared.summary}>{t.figures.table}</summary>
        <CaptionedTable
          of={texts.goals} atAGlance={12} columns={[texts.goal, texts.reached, texts.fairShare, texts.aloneShare, texts.short]}
          rows={answer.goals.map(({ name, row, shares: { reached, fair, alone }, short }) => ({ key: String(row), cells: [name, ...[reached, fair, alone, short].map(f.share)] }))}
        />
      </details>
    </section>
  );
}

function GoalItem({ goal, answer }: { readonly goal: GoalInProgramme; readonly answer: ProgrammeOfTables }): ReactNode {
  const { t: { programme: texts }, f, language } = useTexts();
  const shared = useProgrammeStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const detail = useId();
  const { name, row, size, unit, reached, shares, late } = goal;
  const why = bottleneckText(goal, language);
  const figure = <Explained of={figureOf(answer)({ figure: "reached", goal: row })} amount={reached} name={`${texts.reached} ${name}`}>{f.amount(reached, undefined)}</Explained>;
  return (
    <li>
      <button type="button" className={mergeClasses(shared.name, shared.strong)} aria-expanded={open} aria-controls={detail} onClick={() => { setOpen(!open); }}>{name}</button>
      <p className={shared.text}>{sentence(texts.reachedOf, f.share(shares.reached), figure, f.amount(size, unit))}</p>
      <div className={styles.track} aria-hidden>
        <div className={styles.bar} style={{ width: lengthOf(shares.reached, 1) }} />
        <span className={mergeClasses(styles.tick, styles.alone)} style={{ insetInlineStart: lengthOf(shares.alone, 1) }} />
        <span className={mergeClasses(styles.tick, styles.fair)} style={{ insetInlineStart: lengthOf(shares.fair, 1) }} />
      </div>
      <p className={shared.note}>{f.list([`${texts.fair} ${f.share(shares.fair)}`, `${texts.alone} ${f.share(shares.alone)}`, ...(late > 0 ? [texts.behind(f.share(late))] : [])])}</p>
      <p className={shared.note}>{why}</p>
      <div id={detail}>{open && <GoalYields goal={goal} answer={answer} />}</div>
    </li>
  );
}
