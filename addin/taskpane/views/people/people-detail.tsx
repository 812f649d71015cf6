import { makeStyles, Switch, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { PeopleAnswer } from "../../../../core";
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

/** The people per role and period, first as the work is planned, by year or by quarter, and what working together saves. */
export function PeopleDetail({ asked, unit }: { readonly asked: OverviewArguments; readonly unit: PeopleAnswer["unit"] }): ReactNode {
  const { t } = useTexts();
  const { services } = usePane();
  const styles = useStyles();
  const [chosen, choose] = useState<PeopleAnswer["unit"]>();
  const period = chosen ?? unit;
  const given = useMemo(() => ({ tables: asked.tables, options: { ...asked.options, period } }), [asked, period]);
  const { phase, answer } = useAnswer(services.ask, "people", given);
  return (
    <div className={styles.part}>
      <Switch label={t.people.quarters} checked={period === "quarter"} onChange={(_, { checked }) => { choose(checked ? "quarter" : "year"); }} />
      {phase === "calculating" && <p role="status" className={styles.note}>{t.people.detailBusy}</p>}
      {phase === "failed" && <p role="status" className={styles.note}>{t.people.detailFailed}</p>}
      {answer !== undefined && <HeatMap detail={answer} />}
      {answer !== undefined && <Gains detail={answer} />}
    </div>
  );
}
