import { useId, type ReactNode } from "react";
import { useCardStyles } from "../../parts/card-styles";
import { StartButton } from "../../parts/start-button";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { useStarted } from "../../state/use-started";
import { useWellbeingStyles } from "./styles";
import { Compared } from "./variants";

/** The programme at parts of the money, held against each other as variants are: searched when somebody asks, for it takes long. */
export function Programmes(): ReactNode {
  const { t: { wellbeing: { programmes: texts } }, f } = useTexts();
  const { asked, services } = usePane();
  const card = useCardStyles();
  const styles = useWellbeingStyles();
  const heading = useId();
  const started = useStarted(services.ask, "programmesLived", asked);
  const { state } = started;
  const found = state.phase === "ready" ? state.answer : undefined;
  if (asked === undefined) return null;
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{texts.title}</h2>
      <p className={styles.note}>{texts.note}</p>
      <StartButton started={started} start={() => { started.start(asked); }} words={texts.start} label={texts.calculating} busy={() => texts.busy}>
        {(state.phase === "failed" || (state.phase === "ready" && found === undefined)) && texts.failed}
        {found !== undefined && found.unfit.length > 0 && texts.unfit(f.list(found.unfit.map(f.wholeShare)))}
      </StartButton>
      {found !== undefined && <Compared detail={found.variants} />}
    </section>
  );
}
