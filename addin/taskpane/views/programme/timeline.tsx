import { useId, type ReactNode } from "react";
import type { MeasureInProgramme, ProgrammeOfTables } from "../../../../core";
import { reasonInWords } from "../../../i18n/programme-text";
import { useCardStyles } from "../../parts/card-styles";
import { GanttAxis, GanttLegend } from "../../parts/gantt";
import { useTexts } from "../../state/texts";
import { CaptionedTable } from "./captioned-table";
import { MeasureList } from "./measure-list";
import { useProgrammeStyles } from "./styles";

/** The chosen measures as bars over the years, by cluster; the same as a table for who would rather read. */
export function Timeline({ answer }: { readonly answer: ProgrammeOfTables }): ReactNode {
  const { t: { programme: texts } } = useTexts();
  const styles = useProgrammeStyles();
  const card = useCardStyles();
  const heading = useId();
  const chosen = answer.measures.filter(({ share }) => share > 0);
  const clusters = [...new Set(chosen.map(({ cluster }) => cluster))];
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.timeline}</h3>
      <p className={styles.note}>{texts.timelineNote(answer.years[0]!, answer.years.at(-1)!)}</p>
      <GanttLegend
        bars={[["then", texts.whole], ...(chosen.some(({ share }) => share < 1) ? [["partly", texts.partly] as const] : [])]}
        target={chosen.some(({ target }) => target !== undefined) ? texts.target : undefined}
      />
      {clusters.map((cluster) => (
        <Cluster key={cluster ?? ""} name={cluster ?? texts.noCluster} measures={chosen.filter((each) => each.cluster === cluster)} answer={answer} />
      ))}
      <GanttAxis whole={answer.years.length} ticks={answer.ticks} />
      <details>
        <summary className={styles.summary}>{texts.table}</summary>
        <MeasuresTable answer={answer} />
      </details>
    </section>
  );
}

function Cluster({ name, measures, answer }: { readonly name: string; readonly measures: readonly MeasureInProgramme[]; readonly answer: ProgrammeOfTables }): ReactNode {
  const styles = useProgrammeStyles();
  const heading = useId();
  return (
    <>
      <h4 id={heading} className={styles.strong}>{name}</h4>
      <MeasureList labelledBy={heading} measures={measures} answer={answer} />
    </>
  );
}

function MeasuresTable({ answer: { measures } }: { readonly answer: ProgrammeOfTables }): ReactNode {
  const { t: { programme: texts }, f, language } = useTexts();
  const written = f.amounts(measures.flatMap(({ cost, structural }) => [cost, structural]));
  return (
    <CaptionedTable
      of={written.heading(texts.timeline)} atAGlance={12}
      columns={[texts.measure, texts.start, texts.end, texts.target, texts.share, written.heading(texts.cost), written.heading(texts.structural), texts.reason]}
      rows={measures.map(({ name, start, end, target, share, cost, structural, reason }) => ({
        key: name, cells: [name, start ?? "", end ?? "", target?.year ?? "", f.wholeShare(share), written.cell(cost), written.cell(structural), reasonInWords(reason, language)],
      }))}
    />
  );
}
