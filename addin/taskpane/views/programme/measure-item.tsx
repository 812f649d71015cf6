import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { MeasureInProgramme, ProgrammeOfTables } from "../../../../core";
import { reasonInWords } from "../../../i18n/programme-text";
import { GanttTrack } from "../../parts/gantt";
import { useTexts } from "../../state/texts";
import { MeasureDetail } from "./measure-detail";
import { useOpened } from "./opened";
import { useProgrammeStyles } from "./styles";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", rowGap: "2px" },
  words: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly measure: MeasureInProgramme;
  readonly answer: ProgrammeOfTables;
}

/** A measure: when it runs as a bar, or why it is not chosen; pressed, what it is made of. */
export function MeasureItem({ measure, answer }: Props): ReactNode {
  const { t: { programme: texts }, f, language } = useTexts();
  const shared = useProgrammeStyles();
  const styles = useStyles();
  const opened = useOpened();
  const open = opened.name === measure.name;
  const detail = useId();
  const { name, share, start, end, bar, locked, running } = measure;
  const chosen = start !== undefined && end !== undefined;
  const marks = [
    ...(share > 0 && share < 1 ? [texts.part(f.wholeShare(share))] : []),
    ...(running ? [texts.running] : locked === undefined ? [] : [texts.lockedAs[locked]]),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <button type="button" className={shared.name} aria-expanded={open} aria-controls={detail} onClick={() => { opened.open(open ? undefined : name); }}>{name}</button>
        {chosen && <span className={styles.when}>{start === end ? start : `${start}-${end}`}</span>}
      </div>
      {!chosen && <p className={shared.note}>{reasonInWords(measure.reason, language)}</p>}
      {marks.length > 0 && <p className={shared.note}>{marks.join(", ")}</p>}
      {bar !== undefined && (
        <GanttTrack whole={answer.years.length} ticks={answer.ticks} bars={[{ ...bar, look: share < 1 ? "partly" : "then" }]} target={measure.target?.before} />
      )}
      <div id={detail}>{open && <MeasureDetail measure={measure} answer={answer} />}</div>
    </li>
  );
}
