import { useId, useState, type ReactNode } from "react";
import type { ProgrammeOfTables } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { ShowAll } from "../../parts/show-all";
import { useTexts } from "../../state/texts";
import { MeasureItem } from "./measure-item";
import { useProgrammeStyles } from "./styles";

const AT_A_GLANCE = 8;

/** What is not in the programme, and why not. */
export function LeftOut({ answer }: { readonly answer: ProgrammeOfTables }): ReactNode {
  const { t: { programme: texts } } = useTexts();
  const styles = useProgrammeStyles();
  const card = useCardStyles();
  const heading = useId();
  const [all, setAll] = useState(false);
  const left = answer.measures.filter(({ share }) => share === 0);
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.left}</h3>
      {left.length === 0 && <p className={styles.note}>{texts.leftNone}</p>}
      <ul className={styles.list} aria-labelledby={heading}>
        {(all ? left : left.slice(0, AT_A_GLANCE)).map((measure) => <MeasureItem key={measure.name} measure={measure} answer={answer} />)}
      </ul>
      <ShowAll all={all} setAll={setAll} count={left.length} atAGlance={AT_A_GLANCE} />
    </section>
  );
}
