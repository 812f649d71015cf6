import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Fan, FanRow } from "../../../../../core/futures";
import { FigureTable } from "../../../parts/figure-table";
import { visuallyHidden } from "../../../parts/visually-hidden";
import { useTexts } from "../../../state/texts";
import { FuturesCard } from "./futures-card";
import { useFuturesStyles } from "./styles";

const solid = { "@media (forced-colors: active)": { borderLeftColor: "CanvasText" } };
const useStyles = makeStyles({
  visuallyHidden,
  track: { position: "relative", height: "16px", marginBlock: "4px", backgroundColor: tokens.colorNeutralBackground4, borderRadius: "2px" },
  range: {
    position: "absolute", top: "3px", bottom: "3px", backgroundColor: tokens.colorCompoundBrandBackground, borderRadius: "2px", minWidth: "2px", forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  tick: { position: "absolute", top: "-2px", bottom: "-2px", width: "0px", marginInlineStart: "-1px" },
  middle: { borderLeft: `3px solid ${tokens.colorNeutralForeground1}`, ...solid },
  budgeted: { borderLeft: `2px dashed ${tokens.colorNeutralForeground1}`, ...solid },
  enough: { borderLeft: `2px solid ${tokens.colorPaletteGreenForeground1}`, ...solid },
  key: { display: "inline-block", height: "12px", marginInlineEnd: "4px", verticalAlign: "middle" },
  keyRange: { position: "static", width: "14px" },
});

/** The room of each class over all futures: the bar is eight of ten, marks are the middle and what was budgeted, the line is just enough. */
export function AmbitionFutures(): ReactNode {
  const { t: { futures: texts }, f } = useTexts();
  return (
    <FuturesCard<Fan>
      question="ambitionFutures" needed={["opgaven", "middelen", "onzekerheden"]} title={texts.ambition} note={texts.ambitionNote(f.count(FUTURES))} words={texts.ambitionStart}
      sentence={({ rows }) => texts.sentence(f.share(rows.at(-1)!.met), f.share(rows.at(-1)!.error))}
    >
      {(fan) => <Picture fan={fan} />}
    </FuturesCard>
  );
}

/** As the function has it. */
const FUTURES = 1000;

function Picture({ fan }: { readonly fan: Fan }): ReactNode {
  const { t: { futures: texts, figures }, f } = useTexts();
  const shared = useFuturesStyles();
  const styles = useStyles();
  const caption = useId();
  const { columns, legend } = texts;
  return (
    <>
      <div className={shared.legend} aria-hidden>
        <span><span className={mergeClasses(styles.range, styles.key, styles.keyRange)} />{legend.range}</span>
        <span><span className={mergeClasses(styles.key, styles.middle)} />{legend.middle}</span>
        <span><span className={mergeClasses(styles.key, styles.budgeted)} />{legend.budgeted}</span>
        <span><span className={mergeClasses(styles.key, styles.enough)} />{legend.enough}</span>
      </div>
      <ul className={shared.list}>{fan.rows.map((row) => <Row key={row.priority ?? "whole"} row={row} enough={fan.enough} />)}</ul>
      <details>
        <summary className={shared.summary}>{figures.table}</summary>
        <p id={caption} className={styles.visuallyHidden}>{figures.tableOf(texts.ambition)}</p>
        <FigureTable
          labelledBy={caption} columns={[columns.class, columns.chance, columns.error, columns.p10, columns.p50, columns.p90, columns.budgeted, columns.cause]}
          rows={fan.rows.map(({ priority, met, error, p10, p50, p90, budgeted, cause }) => ({
            key: String(priority), cells: [priority === undefined ? texts.whole : texts.priority(priority), ...[met, error, p10, p50, p90, budgeted].map(f.share), cause ?? ""],
          }))}
        />
      </details>
    </>
  );
}

function Row({ row: { priority, met, error, p10, p50, p90, budgeted, cause, place }, enough }: { readonly row: FanRow; readonly enough: string }): ReactNode {
  const { t: { futures: texts }, f } = useTexts();
  const shared = useFuturesStyles();
  const styles = useStyles();
  const [low, middle, high] = [p10, p50, p90].map(f.share) as [string, string, string];
  return (
    <li>
      <p className={shared.name}>{priority === undefined ? texts.whole : texts.priority(priority)}</p>
      <p className={shared.text}>{texts.met(f.share(met), f.share(error))}</p>
      <div className={styles.track} aria-hidden>
        <span className={styles.range} style={{ insetInlineStart: place.from, width: place.width }} />
        <span className={mergeClasses(styles.tick, styles.enough)} style={{ insetInlineStart: enough }} />
        <span className={mergeClasses(styles.tick, styles.budgeted)} style={{ insetInlineStart: place.budgeted }} />
        <span className={mergeClasses(styles.tick, styles.middle)} style={{ insetInlineStart: place.middle }} />
      </div>
      <p className={shared.note}>{f.list([texts.room(low, middle, high), texts.budgeted(f.share(budgeted)), ...(cause === undefined ? [] : [texts.cause(cause)])])}</p>
    </li>
  );
}
