import { useId, type ReactNode } from "react";
import type { AgreementsInDetail, ExchangeLine } from "../../../../core";
import { Explained, Explanations } from "../../parts/explanations";
import { FigureTable } from "../../parts/figure-table";
import { useTexts } from "../../state/texts";
import { Part } from "./part";

/** What each party brings and gets. No sums across units, no score. */
export function Exchanges({ detail: { exchanges } }: { readonly detail: AgreementsInDetail }): ReactNode {
  const { t, f } = useTexts();
  const heading = useId();
  const { exchanges: texts, arrangements: { kinds } } = t.agreements;
  const explained = (figure: "brings" | "gets" | "net", exchange: ExchangeLine): ReactNode => {
    const { party, kind, unit } = exchange;
    return (
      <Explained key={figure} of={{ about: "agreements", figure, party, kind, unit }} amount={exchange[figure]} name={[texts[figure], party, kinds[kind]].join(", ")}>
        {f.amount(exchange[figure], unit)}
      </Explained>
    );
  };
  return (
    <Part title={texts.title} note={exchanges.length === 0 ? texts.none : texts.note} report={exchanges.length === 0 ? undefined : "WEDERKERIGHEID"}>
      <span id={heading} hidden>{t.figures.tableOf(texts.title)}</span>
      {exchanges.length > 0 && (
        <Explanations>
          <FigureTable
            labelledBy={heading} columns={[texts.party, texts.kind, texts.brings, texts.gets, texts.net]} words={2}
            rows={exchanges.map((exchange) => ({
              key: `${exchange.party} ${exchange.kind} ${exchange.unit ?? ""}`,
              cells: [exchange.party, kinds[exchange.kind], ...(["brings", "gets", "net"] as const).map((figure) => explained(figure, exchange))],
            }))}
          />
        </Explanations>
      )}
    </Part>
  );
}
