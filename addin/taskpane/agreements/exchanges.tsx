import { useId, type ReactNode } from "react";
import type { AgreementsInDetail } from "../../../core";
import { FigureTable } from "../parts/figure-table";
import { useTexts } from "../texts";
import { Part } from "./part";

/** What each party brings and gets. No sums across units, no score. */
export function Exchanges({ detail: { exchanges } }: { readonly detail: AgreementsInDetail }): ReactNode {
  const { t, f } = useTexts();
  const heading = useId();
  const texts = t.agreements.exchanges;
  return (
    <Part title={texts.title} note={exchanges.length === 0 ? texts.none : texts.note} report={exchanges.length === 0 ? undefined : "WEDERKERIGHEID"}>
      <span id={heading} hidden>{t.figures.tableOf(texts.title)}</span>
      {exchanges.length > 0 && (
        <FigureTable
          labelledBy={heading} columns={[texts.party, texts.kind, texts.brings, texts.gets, texts.net]} words={2}
          rows={exchanges.map(({ party, kind, unit, brings, gets, net }) => ({
            key: `${party} ${kind} ${unit ?? ""}`,
            cells: [party, t.agreements.arrangements.kinds[kind], f.amount(brings, unit), f.amount(gets, unit), f.amount(net, unit)],
          }))}
        />
      )}
    </Part>
  );
}
