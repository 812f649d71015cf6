import { useId, useState, type ReactNode } from "react";
import type { MeasureInProgramme, ProgrammeOfTables } from "../../../../core";
import { reasonInWords } from "../../../i18n/programme-text";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { ShowAll } from "../../parts/show-all";
import { useTexts } from "../../state/texts";
import { MeasureItem } from "./measure-item";
import { useProgrammeStyles } from "./styles";

/** As many measures of a cluster as fit a glance. */
const AT_A_GLANCE = 8;

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
      {clusters.map((cluster) => (
        <Cluster key={cluster ?? ""} name={cluster ?? texts.noCluster} measures={chosen.filter((each) => each.cluster === cluster)} answer={answer} />
      ))}
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
  const [all, setAll] = useState(false);
  return (
    <>
      <h4 id={heading} className={styles.strong}>{name}</h4>
      <ul className={styles.list} aria-labelledby={heading}>
        {(all ? measures : measures.slice(0, AT_A_GLANCE)).map((measure) => <MeasureItem key={measure.name} measure={measure} answer={answer} />)}
      </ul>
      <ShowAll all={all} setAll={setAll} count={measures.length} atAGlance={AT_A_GLANCE} />
    </>
  );
}

function MeasuresTable({ answer: { measures } }: { readonly answer: ProgrammeOfTables }): ReactNode {
  const { t: { programme: texts }, f, language } = useTexts();
  const caption = useId();
  const styles = useProgrammeStyles();
  return (
    <>
      <p id={caption} className={styles.note}>{texts.table}</p>
      <FigureTable
        labelledBy={caption} atAGlance={12}
        columns={[texts.measure, texts.start, texts.end, texts.share, texts.cost, texts.structural, texts.reason]}
        rows={measures.map(({ name, start, end, share, cost, structural, reason }) => ({
          key: name, cells: [name, start ?? "", end ?? "", f.wholeShare(share), f.euros(cost), f.euros(structural), reasonInWords(reason, language)],
        }))}
      />
    </>
  );
}
