import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactNode } from "react";
import { lengthOf, type Gantt, type GanttBar, type GanttLoad, type GanttRow, type MovedWork } from "../../../../core";
import { FigureTable } from "../../parts/figure-table";
import { GanttAxis, GanttLegend, GanttTrack } from "../../parts/gantt";
import { ShowAll } from "../../parts/show-all";
import { usePane } from "../../state/use-pane";
import { useTexts } from "../../state/texts";
import { useAnswer } from "../../state/use-answer";
import type { OverviewArguments } from "../../state/use-overview";

/** As many work packages as fit a glance; the rest on demand. */
const AT_A_GLANCE = 10;

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch", minWidth: 0 },
  caption: { ...typographyStyles.body1Strong },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  load: { display: "flex", alignItems: "flex-end", height: "40px", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  period: { flexGrow: 0, flexShrink: 0, boxSizing: "border-box", height: "100%", display: "flex", alignItems: "flex-end", paddingRight: "1px" },
  column: { width: "100%", forcedColorAdjust: "none", "@media (forced-colors: active)": { backgroundColor: "CanvasText" } },
  before: { backgroundColor: tokens.colorNeutralForeground3 },
  after: { backgroundColor: tokens.colorCompoundBrandBackground },
  summary: { ...typographyStyles.body1, cursor: "pointer", color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly asked: OverviewArguments;
  readonly period: Gantt["unit"];
  readonly late: boolean;
  /** Of a plan that was made; undefined: the work as it stands. */
  readonly moved: MovedWork["packages"] | undefined;
}

/** The work packages as a Gantt chart, as they stand and in the plan, with the overload under it and the same as a table. */
export function WorkGantt({ asked, period, late, moved }: Props): ReactNode {
  const { t } = useTexts();
  const { services } = usePane();
  const styles = useStyles();
  const given = useMemo(() => ({ tables: asked.tables, options: { ...asked.options, period, late, moved } }), [asked, period, late, moved]);
  const { phase, answer } = useAnswer(services.ask, "workPlan", given);
  if (phase === "calculating") return <p role="status" className={styles.note}>{t.plan.ganttBusy}</p>;
  return answer === undefined ? <p role="status" className={styles.note}>{t.plan.ganttFailed}</p> : <Picture gantt={answer} planned={moved !== undefined} />;
}

function Picture({ gantt, planned }: { readonly gantt: Gantt; readonly planned: boolean }): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const caption = useId();
  const [all, setAll] = useState(false);
  const { rows, periods, ticks } = gantt;
  const whole = periods.length;
  const withTarget = rows.some(({ target }) => target !== undefined);
  return (
    <figure className={styles.figure} aria-labelledby={caption}>
      <figcaption id={caption} className={styles.caption}>{planned ? t.plan.ganttPlanned : t.plan.gantt}</figcaption>
      <GanttLegend bars={planned ? [["now", t.plan.ganttNow], ["then", t.plan.ganttThen]] : [["now", t.plan.ganttNow]]} target={withTarget ? t.plan.ganttTarget : undefined} />
      <ul className={styles.list}>
        {(all ? rows : rows.slice(0, AT_A_GLANCE)).map((row) => <Row key={row.name} row={row} gantt={gantt} planned={planned} />)}
      </ul>
      <GanttAxis whole={whole} ticks={ticks} />
      <ShowAll all={all} setAll={setAll} count={rows.length} atAGlance={AT_A_GLANCE} />
      <Overload gantt={gantt} planned={planned} />
      <details>
        <summary className={styles.summary}>{t.figures.table}</summary>
        <Tables gantt={gantt} planned={planned} labelledBy={caption} />
      </details>
    </figure>
  );
}

const span = ({ start, end }: GanttBar): string => (start === end ? String(start) : `${start}-${end}`);

function Row({ row: { name, now, then, fixed, target, targetYear }, gantt: { periods, ticks }, planned }: { readonly row: GanttRow; readonly gantt: Gantt; readonly planned: boolean }): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const words = [
    then === undefined ? span(now) : t.plan.ganttMoves(span(now), span(then)), ...(fixed ? [t.plan.ganttFixed] : []),
    ...(targetYear === undefined ? [] : [t.plan.ganttBy(targetYear)]),
  ];
  const bars = then === undefined
    ? [{ ...now, look: planned ? "then" : "now" } as const] : [{ ...now, look: "now" } as const, { ...then, look: "then" } as const];
  return (
    <li>
      <div className={styles.name}>{name}</div>
      <div className={styles.when}>{words.join("; ")}</div>
      <GanttTrack whole={periods.length} ticks={ticks} bars={bars} target={target} />
    </li>
  );
}

/** Hours over supply per period, as the work stands and in the plan, under each other and on one scale. */
function Overload({ gantt: { load, largest, periods, ticks }, planned }: { readonly gantt: Gantt; readonly planned: boolean }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const strip = (of: "before" | "after", name: string): ReactNode => (
    <div aria-hidden>
      <span className={styles.when}>{name}</span>
      <div className={styles.load}>
        {load.map(({ period, [of]: hours }) => (
          <span key={period} className={styles.period} style={{ width: lengthOf(1, periods.length) }}>
            <span className={mergeClasses(styles.column, styles[of])} style={{ height: lengthOf(hours, largest) }} />
          </span>
        ))}
      </div>
    </div>
  );
  return (
    <>
      <div className={styles.caption}>{t.plan.overloadPerPeriod}</div>
      <p className={styles.note}>{largest > 0 ? t.plan.overloadMost(f.hours(largest)) : t.plan.overloadNone}</p>
      {largest > 0 && strip("before", t.plan.ganttNow)}
      {largest > 0 && planned && strip("after", t.plan.ganttThen)}
      {largest > 0 && <GanttAxis whole={periods.length} ticks={ticks} />}
    </>
  );
}

function Tables({ gantt: { rows, load }, planned, labelledBy }: { readonly gantt: Gantt; readonly planned: boolean; readonly labelledBy: string }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const hours = ({ before, after }: GanttLoad): string[] => (planned ? [f.hours(before), f.hours(after)] : [f.hours(before)]);
  return (
    <>
      <FigureTable
        labelledBy={labelledBy} atAGlance={AT_A_GLANCE} columns={[t.plan.workPackage, t.plan.ganttNow, ...(planned ? [t.plan.ganttThen] : []), t.plan.ganttTarget]}
        rows={rows.map(({ name, now, then, targetYear }) => ({ key: name, cells: [name, span(now), ...(planned ? [span(then ?? now)] : []), targetYear ?? "-"] }))}
      />
      <h3 id={heading} className={styles.heading}>{t.plan.overloadPerPeriod}</h3>
      <FigureTable
        labelledBy={heading} atAGlance={12} columns={[t.plan.period, ...(planned ? [t.plan.before, t.plan.after] : [t.plan.ganttNow])]}
        rows={load.map((each) => ({ key: String(each.period), cells: [each.period, ...hours(each)] }))}
      />
    </>
  );
}
