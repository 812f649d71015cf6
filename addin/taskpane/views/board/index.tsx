import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { viewTextsIn } from "../../../board";
import { useCardStyles } from "../../parts/card-styles";
import { areaName } from "../../parts/area-name";
import { Hint } from "../../parts/hint";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { Making } from "./making";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 } });

/** The board's report (bestuursrapport) on sheets of its own: first what will come, then the making. */
export function BoardView(): ReactNode {
  const { t, f, language } = useTexts();
  const { overview, asked, services } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const texts = viewTextsIn(language);
  return (
    <>
      <Hint>{texts.intro}</Hint>
      <div className={card.card}>
        {overview === undefined || asked === undefined || overview.verdict === "nothing"
          ? <p className={styles.text}>{texts.nothing}</p>
          : (
            <>
              <p className={styles.text}>{texts.about(areaName(overview, t), f.day(services.now()))}</p>
              <Making asked={asked} texts={texts} />
            </>
          )}
      </div>
    </>
  );
}
