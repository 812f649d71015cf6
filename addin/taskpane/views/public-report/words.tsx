import { useId, type ReactNode } from "react";
import type { ReportInDetail } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { PasteDefaults } from "../../parts/paste-defaults";
import { useTexts } from "../../state/texts";
import { useReportStyles } from "./styles";

/** The words that the check knows: those of the user, or the default to paste and change. */
export function Words({ report: { jargon, ownJargon } }: { readonly report: ReportInDetail }): ReactNode {
  const { t } = useTexts();
  const card = useCardStyles();
  const styles = useReportStyles();
  const [heading, table] = [useId(), useId()];
  const { words: texts } = t.publicReport;
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{texts.title}</h2>
      <p className={styles.note}>{ownJargon ? texts.own(jargon.length) : texts.standard(jargon.length)}</p>
      {!ownJargon && <PasteDefaults kind="jargon" />}
      <span id={table} hidden>{t.figures.tableOf(texts.title)}</span>
      <FigureTable
        labelledBy={table} words={3} fits widths={["32%", "38%", "30%"]} columns={[texts.columns.word, texts.columns.better, texts.columns.source]}
        rows={jargon.map(({ word, better, source }) => ({ key: word, cells: [<span key="word" lang="nl">{word}</span>, better === "-" ? texts.allowed : <span key="better" lang="nl">{better}</span>, source] }))}
      />
    </section>
  );
}
