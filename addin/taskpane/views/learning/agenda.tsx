import { useId, type ReactNode } from "react";
import type { QuestionInDetail } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { useTexts } from "../../state/texts";

/** The learning agenda: how far each question is. */
export function Agenda({ questions }: { readonly questions: readonly QuestionInDetail[] }): ReactNode {
  const { t } = useTexts();
  const { learning: texts } = t;
  const card = useCardStyles();
  const [heading, table] = [useId(), useId()];
  const { agendaColumns: columns } = texts;
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.agenda}</h3>
      <span id={table} hidden>{t.figures.tableOf(texts.agenda)}</span>
      <FigureTable
        labelledBy={table} words={3} columns={[columns.question, columns.phase, columns.partner]}
        rows={questions.map(({ id, row, asked, phase, late, partners }) => ({
          key: String(row), cells: [`${id}: ${asked}`, late ? `${texts.phases[phase]}, ${texts.late}` : texts.phases[phase], partners.join("; ") || "-"],
        }))}
      />
    </section>
  );
}
