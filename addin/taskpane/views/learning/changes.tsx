import { useId, type ReactNode } from "react";
import type { ChangeInDetail } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { useTexts } from "../../state/texts";

/** What changed because of lessons, and whether it fits what was measured. */
export function Changes({ changes }: { readonly changes: readonly ChangeInDetail[] }): ReactNode {
  const { t, f } = useTexts();
  const { learning: texts } = t;
  const card = useCardStyles();
  const [heading, table] = [useId(), useId()];
  const { changeOf: columns, fits } = texts;
  const said = (value: number | string | undefined): string => (typeof value === "number" ? f.amount(value, undefined) : value ?? "-");
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.changes}</h3>
      <span id={table} hidden>{t.figures.tableOf(texts.changes)}</span>
      <FigureTable
        labelledBy={table} columns={[columns.what, columns.old, columns.new, columns.by, columns.days, columns.fits]}
        rows={changes.map(({ row, id, what, old, new: into, chain, days, fits: holds }) => ({
          key: String(row),
          cells: [what, said(old), said(into), chain?.join(" > ") ?? `${id} (${texts.circle})`, days === undefined ? "-" : f.count(days), fits[holds === undefined ? "unknown" : holds ? "yes" : "no"]],
        }))}
      />
    </section>
  );
}
