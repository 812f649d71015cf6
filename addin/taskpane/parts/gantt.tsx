import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { lengthOf } from "../../../core";

/** A stretch of whole periods; `now` as it stands, `then` in the plan, `partly` of what is done in part. */
export interface GanttBar {
  readonly before: number;
  readonly during: number;
  readonly look: "now" | "then" | "partly";
}

export interface GanttTick {
  readonly year: number;
  /** Periods before it. */
  readonly before: number;
}

const useGanttStyles = makeStyles({
  track: { position: "relative", display: "flex", flexDirection: "column", rowGap: "2px", paddingBlock: "3px", minHeight: "8px", backgroundColor: tokens.colorNeutralBackground3, borderRadius: "2px", overflow: "hidden" },
  bar: { height: "8px", minWidth: "3px", boxSizing: "border-box", borderRadius: "2px", position: "relative", forcedColorAdjust: "none" },
  // Filled, hollow or hatched: told apart without seeing colour.
  then: { backgroundColor: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
  now: { border: `2px solid ${tokens.colorNeutralForeground3}`, backgroundColor: tokens.colorNeutralBackground1, "@media (forced-colors: active)": { border: "2px solid CanvasText", backgroundColor: "Canvas" } },
  partly: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorCompoundBrandBackground} 0 4px, ${tokens.colorNeutralBackground1} 4px 6px)`,
    "@media (forced-colors: active)": { backgroundImage: "repeating-linear-gradient(135deg, Highlight 0 4px, Canvas 4px 6px)" },
  },
  grid: {
    position: "absolute", top: 0, bottom: 0, width: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, forcedColorAdjust: "none",
    "@media (forced-colors: active)": { borderLeft: "1px dotted GrayText" },
  },
  target: {
    position: "absolute", top: 0, bottom: 0, width: 0, marginInlineStart: "-2px", borderLeft: `2px solid ${tokens.colorPaletteDarkOrangeBorderActive}`, forcedColorAdjust: "none",
    "@media (forced-colors: active)": { borderLeft: "2px solid CanvasText" },
  },
  axis: { ...typographyStyles.caption2, position: "relative", height: "16px", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  tick: { position: "absolute" },
  legend: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  key: { display: "inline-block", position: "relative", width: "16px", height: "10px", marginInlineEnd: "4px", verticalAlign: "middle" },
});

interface TrackProps {
  /** How many periods the picture is wide. */
  readonly whole: number;
  readonly ticks: readonly GanttTick[];
  readonly bars: readonly GanttBar[];
  /** Periods up to the end of the year by which it must be done. */
  readonly target?: number | undefined;
}

/** A line of a Gantt chart; what it shows stands beside it as text. */
export function GanttTrack({ whole, ticks, bars, target }: TrackProps): ReactNode {
  const styles = useGanttStyles();
  return (
    <div className={styles.track} aria-hidden>
      {ticks.map(({ year, before }) => <span key={year} className={styles.grid} style={{ insetInlineStart: lengthOf(before, whole) }} />)}
      {bars.map(({ before, during, look }) => (
        <div key={look} className={mergeClasses(styles.bar, styles[look])} style={{ marginInlineStart: lengthOf(before, whole), width: lengthOf(during, whole) }} />
      ))}
      {target !== undefined && <span className={styles.target} style={{ insetInlineStart: lengthOf(target, whole) }} />}
    </div>
  );
}

/** The years under a Gantt chart. */
export function GanttAxis({ whole, ticks }: Pick<TrackProps, "whole" | "ticks">): ReactNode {
  const styles = useGanttStyles();
  return (
    <div className={styles.axis} aria-hidden>
      {ticks.map(({ year, before }) => <span key={year} className={styles.tick} style={{ insetInlineStart: lengthOf(before, whole) }}>{year}</span>)}
    </div>
  );
}

/** What the looks of a Gantt chart mean. */
export function GanttLegend({ bars, target }: { readonly bars: readonly (readonly [look: GanttBar["look"], name: string])[]; readonly target?: string | undefined }): ReactNode {
  const styles = useGanttStyles();
  return (
    <div className={styles.legend} aria-hidden>
      {bars.map(([look, name]) => <span key={look}><span className={mergeClasses(styles.key, styles.bar, styles[look])} />{name}</span>)}
      {target !== undefined && <span><span className={styles.key}><span className={styles.target} style={{ insetInlineStart: "50%" }} /></span>{target}</span>}
    </div>
  );
}
