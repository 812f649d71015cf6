import type { ReactNode } from "react";
import type { MeasureStanding, RobustnessInNames } from "../../../../../core/futures";
import { Bars } from "../../../parts/bars";
import { useTexts } from "../../../state/texts";
import { FuturesCard } from "./futures-card";

/** What stands together has one unit. */
const costs = (measures: readonly MeasureStanding[]): number[] => measures.flatMap(({ p10, p90 }) => [p10, p90]);

/** Which measures of the programme stay, and whether goals keep what it promises. */
export function ProgrammeFutures(): ReactNode {
  const { t: { futures: texts }, f } = useTexts();
  return (
    <FuturesCard<RobustnessInNames>
      question="programmeFutures" needed={["maatregelen", "opgaven", "opbrengsten", "middelen", "onzekerheden"]} title={texts.programme} note={texts.programmeNote} words={texts.programmeStart}
      sentence={({ weakest, whole, count, measures }) => {
        if (measures.length === 0) return texts.noChosen;
        return weakest === undefined ? texts.allStays(f.count(count)) : `${texts.staysWhole(f.share(whole.stays))} ${texts.weakest(weakest.name, f.share(weakest.stays), why(weakest))}`;
      }}
    >
      {({ measures, goals }) => (
        <>
          {measures.length > 0 && (
            <Bars
              title={texts.measures} metName={texts.stays} shortName={texts.falls}
              bars={measures.map((measure) => ({
                name: measure.name, asked: 1, short: measure.falls, shortText: measure.falls > 0 ? texts.staysWith(f.share(measure.stays)) : undefined,
                text: f.list([
                  ...(measure.falls > 0 ? [] : [texts.always]), texts.costs(f.euros(measure.p10, costs(measures)), f.euros(measure.p90, costs(measures))), ...(measure.mostly === undefined ? [] : [texts.cause(why(measure))]),
                ]),
              }))}
            />
          )}
          {goals.length > 0 && (
            <Bars
              title={texts.goals} metName={texts.kept} shortName={texts.missed}
              bars={goals.map(({ name, unit, promised, kept, missed, p10, p50, p90 }) => ({
                name, asked: 1, short: missed, shortText: missed > 0 ? texts.keptWith(f.share(kept)) : undefined,
                text: texts.reaches(f.amount(promised, unit), f.amount(p10, undefined), f.amount(p50, undefined), f.amount(p90, undefined)),
              }))}
            />
          )}
        </>
      )}
    </FuturesCard>
  );

  function why({ mostly }: MeasureStanding): string {
    return mostly === undefined ? "" : texts.why[mostly.why](mostly.name ?? "");
  }
}
