import { useId, type ReactNode } from "react";
import type { ProgrammeOfTables } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { useTexts } from "../../state/texts";
import { MeasureList } from "./measure-list";
import { useProgrammeStyles } from "./styles";

/** What is not in the programme, and why not. */
export function LeftOut({ answer }: { readonly answer: ProgrammeOfTables }): ReactNode {
  const { t: { programme: texts } } = useTexts();
  const styles = useProgrammeStyles();
  const card = useCardStyles();
  const heading = useId();
  const left = answer.measures.filter(({ share }) => share === 0);
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.left}</h3>
      {left.length === 0 ? <p className={styles.note}>{texts.leftNone}</p> : <MeasureList labelledBy={heading} measures={left} answer={answer} />}
    </section>
  );
}
