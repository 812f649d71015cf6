import { makeStyles, Switch, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useState, type ReactNode } from "react";
import { Gains } from "./gains";
import { HeatMap } from "./heat-map";
import { usePane } from "../../state/use-pane";
import { Plan } from "./plan";
import type { Services } from "../../state/services";
import { useTexts } from "../../state/texts";
import { useDetail } from "../../state/use-detail";
import type { Asked } from "../../state/use-overview";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** The people per role and period, by year or by quarter, what working together saves, and the plan that fits best. */
export function PeopleDetail({ asked }: { readonly asked: Asked }): ReactNode {
  const { t } = useTexts();
  const { services, planning } = usePane();
  const styles = useStyles();
  const [quarters, setQuarters] = useState(false);
  const { people } = services;
  const question = useCallback<Services["people"]>(
    (tables, options, asking) => people(tables, { ...options, period: quarters ? "quarter" : "year" }, asking),
    [people, quarters],
  );
  const { phase, answer } = useDetail(asked, question);
  return (
    <div className={styles.part}>
      <Switch label={t.people.quarters} checked={quarters} onChange={(_, { checked }) => { setQuarters(checked); }} />
      {phase === "calculating" && <p role="status" className={styles.note}>{t.people.detailBusy}</p>}
      {phase === "failed" && <p role="status" className={styles.note}>{t.people.detailFailed}</p>}
      {answer !== undefined && <HeatMap detail={answer} />}
      {answer !== undefined && <Gains detail={answer} />}
      <Plan asked={asked} services={services} planning={planning} quarters={quarters} />
    </div>
  );
}
