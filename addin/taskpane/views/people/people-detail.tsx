import { makeStyles, Switch, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { Gains } from "./gains";
import { HeatMap } from "./heat-map";
import { usePane } from "../../state/use-pane";
import { useTexts } from "../../state/texts";
import { useAnswer } from "../../state/use-answer";
import type { OverviewArguments } from "../../state/use-overview";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** The people per role and period, by year or by quarter, and what working together saves. */
export function PeopleDetail({ asked }: { readonly asked: OverviewArguments }): ReactNode {
  const { t } = useTexts();
  const { services } = usePane();
  const styles = useStyles();
  const [quarters, setQuarters] = useState(false);
  const given = useMemo(() => ({ tables: asked.tables, options: { ...asked.options, period: quarters ? "quarter" as const : "year" as const } }), [asked, quarters]);
  const { phase, answer } = useAnswer(services.ask, "people", given);
  return (
    <div className={styles.part}>
      <Switch label={t.people.quarters} checked={quarters} onChange={(_, { checked }) => { setQuarters(checked); }} />
      {phase === "calculating" && <p role="status" className={styles.note}>{t.people.detailBusy}</p>}
      {phase === "failed" && <p role="status" className={styles.note}>{t.people.detailFailed}</p>}
      {answer !== undefined && <HeatMap detail={answer} />}
      {answer !== undefined && <Gains detail={answer} />}
    </div>
  );
}
