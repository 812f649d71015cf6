import { Link } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useCardStyles } from "../../../parts/card-styles";
import { useTexts } from "../../../state/texts";
import { usePane } from "../../../state/use-pane";
import { AmbitionFutures } from "./ambition";
import { ProgrammeFutures } from "./programme";
import { useFuturesStyles } from "./styles";
import { useTables } from "./use-tables";

/** What happens when things turn out otherwise than budgeted: to the ambition, and to a programme where there is one. */
export function Futures(): ReactNode {
  const { t: { futures: texts } } = useTexts();
  const { open } = usePane();
  const card = useCardStyles();
  const styles = useFuturesStyles();
  const heading = useId();
  const isUncertain = useTables(["onzekerheden"]).given !== undefined;
  const hasMeasures = useTables(["maatregelen"]).given !== undefined;
  if (isUncertain) return <><AmbitionFutures />{hasMeasures && <ProgrammeFutures />}</>;
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.otherwise}</h3>
      <p className={styles.note}>{texts.whatItTakes} <Link as="button" onClick={() => { open("insert"); }}>{texts.toInsert}</Link></p>
    </section>
  );
}
