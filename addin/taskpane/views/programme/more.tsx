import { useId, type ReactNode } from "react";
import type { HeadroomInNames } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { StartButton } from "../../parts/start-button";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import type { Programming } from "../../state/use-programme";
import { useStarted } from "../../state/use-started";
import { CaptionedTable } from "./captioned-table";

/** What a million, an fte, ten hectares or a year more would bring: asked when somebody wants to know, for it takes long. */
export function More({ programme: { given } }: { readonly programme: Programming }): ReactNode {
  const { t: { programme: texts }, f } = useTexts();
  const { services } = usePane();
  const card = useCardStyles();
  const heading = useId();
  const started = useStarted(services.ask, "measuresMore", given);
  const { state } = started;
  const found = state.phase === "ready" ? state.answer : undefined;
  const steps = (found ?? []).flatMap(({ kind, step: amount }) => (kind === "freeMoney" || kind === "source" ? [amount] : []));
  if (given === undefined) return null;
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.more}</h3>
      <StartButton
        started={started} start={() => { started.start(given); }} words={texts.moreStart} label={texts.moreCalculating}
        busy={(progress) => texts.moreBusy(f.wholeShare(typeof progress === "number" ? progress : 0))}
      >
        {(state.phase === "failed" || (state.phase === "ready" && found === undefined)) && texts.moreFailed}
        {found?.length === 0 && texts.moreNone}
      </StartButton>
      {found !== undefined && found.length > 0 && (
        <CaptionedTable
          of={texts.more} columns={[texts.limit, texts.step, texts.points, texts.nearest]}
          rows={found.map((each) => ({ key: `${each.kind} ${each.name ?? ""} ${each.year ?? ""}`, cells: [limit(each), step(each), f.number(each.points), each.goal] }))}
        />
      )}
    </section>
  );

  function limit({ kind, name = texts.freeMoney, year }: HeadroomInNames): string {
    return year === undefined || kind === "year" ? name : `${name} ${year}`;
  }

  function step({ kind, step: amount }: HeadroomInNames): string {
    switch (kind) {
      case "freeMoney": case "source": return f.euros(amount, steps);
      case "people": return f.hours(amount);
      case "land": return f.hectares(amount);
      case "year": return texts.oneYear;
    }
  }
}
