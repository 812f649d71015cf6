import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { lengthOf, type ForestLine, type PlotMark } from "../../../../core";

/** Marks on a track: told apart by their form, not by colour alone, and there with forced colours too. */
export const useTrackStyles = makeStyles({
  track: { position: "relative", height: "18px", marginBlock: "2px", backgroundColor: tokens.colorNeutralBackground3, borderRadius: "2px", overflow: "hidden" },
  band: { position: "absolute", top: 0, bottom: 0, backgroundColor: tokens.colorBrandBackground2, "@media (forced-colors: active)": { border: "1px dotted CanvasText" } },
  bandKey: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorNeutralStroke1}` },
  whisker: { position: "absolute", top: "8px", height: 0, borderTop: `2px solid ${tokens.colorCompoundBrandStroke}` },
  dot: { position: "absolute", top: "50%", width: "8px", height: "8px", transform: "translate(-50%, -50%)", borderRadius: "50%", boxSizing: "content-box" },
  measured: { border: `2px solid ${tokens.colorNeutralForeground1}`, backgroundColor: tokens.colorNeutralBackground1 },
  learned: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { backgroundColor: "CanvasText" } },
  inUse: { position: "absolute", top: 0, bottom: 0, width: 0, marginInlineStart: "-1px", borderLeft: `2px dashed ${tokens.colorPaletteDarkOrangeBorderActive}` },
});

interface Props {
  readonly line: ForestLine;
  /** All areas together. */
  readonly band: ForestLine;
  readonly inUse: PlotMark | undefined;
}

const from = (mark: PlotMark | undefined): string => lengthOf(mark?.at ?? 0, 1);
const to = (mark: PlotMark | undefined): string => `calc(100% - ${lengthOf(mark?.at ?? 1, 1)})`;

/** A line of the plot; its figures stand above it as text. */
export function Track({ line: { measured, learned, low, high }, band, inUse }: Props): ReactNode {
  const styles = useTrackStyles();
  return (
    <div className={styles.track} aria-hidden>
      {band.low !== undefined && <span className={styles.band} style={{ insetInlineStart: from(band.low), insetInlineEnd: to(band.high) }} />}
      {low !== undefined && <span className={styles.whisker} style={{ insetInlineStart: from(low), insetInlineEnd: to(high) }} />}
      {inUse !== undefined && <span className={styles.inUse} style={{ insetInlineStart: from(inUse) }} />}
      {measured !== undefined && <span className={mergeClasses(styles.dot, styles.measured)} style={{ insetInlineStart: from(measured) }} />}
      {learned !== undefined && <span className={mergeClasses(styles.dot, styles.learned)} style={{ insetInlineStart: from(learned) }} />}
    </div>
  );
}
