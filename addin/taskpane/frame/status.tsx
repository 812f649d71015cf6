import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactNode } from "react";
import { allMeans, stepOf } from "../../../core";
import { fewNames } from "../../i18n/few-names";
import type { Dictionary } from "../../i18n/nl";
import { useTexts } from "../state/texts";
import { areaName } from "../parts/area-name";
import type { Answering } from "../state/use-overview";
import { useTakesLong } from "../parts/use-takes-long";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "32px", columnGap: tokens.spacingHorizontalM },
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What the pane is doing, also for those who hear it; with the button that fits the moment. */
export function Status({ answering }: { readonly answering: Answering }): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const busy = answering.phase !== "idle";
  const long = useTakesLong(busy);
  return (
    <div>
      <div className={styles.line}>
        <span role="status" className={styles.text}>{(long ? stepText(answering, t) : undefined) ?? statusText(answering, t)}</span>
        {busy
          ? <Button size="small" onClick={answering.stop}>{t.status.cancel}</Button>
          : (
            <Button
              size="small" appearance="subtle" icon={<ArrowClockwiseRegular />}
              aria-label={t.refresh} title={t.refresh} onClick={answering.recalculate}
            />
          )}
      </div>
      {busy && <ProgressBar thickness="medium" aria-label={answering.phase === "calculating" ? t.status.calculating : t.status.reading} />}
    </div>
  );
}

function statusText({ phase, waitsFor, stuck, stopped, overview, failure, tables }: Answering, t: Dictionary): string {
  if (waitsFor !== undefined) return waitsFor.what === "editing" ? t.status.editing : t.status.unfinished(named(waitsFor.cells, t));
  if (phase === "reading" || phase === "calculating") return t.status[phase];
  if (stopped) return t.status.stopped;
  if (stuck !== undefined) return t.status.stuck(named(stuck, t));
  if (overview === undefined || failure !== undefined || tables.length === 0) return "";
  return t.status.done(areaName(overview, t));
}

/** Cells by name, and how many more there are. */
const named = (cells: readonly string[], t: Dictionary): string => fewNames(cells, t.status.andMore);

/** What takes so long: which of the three questions. */
function stepText({ phase, progress }: Answering, t: Dictionary): string | undefined {
  const step = allMeans.find((means) => means === progress);
  return phase === "calculating" && step !== undefined ? t.status.step(t.topics[step], stepOf(step), allMeans.length) : undefined;
}
