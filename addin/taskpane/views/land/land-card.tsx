import { MapRegular } from "@fluentui/react-icons/svg/map";
import type { ReactNode } from "react";
import type { LandAnswer, LandTask, Overview } from "../../../../core";
import { AnswerCard } from "../../parts/answer-card";
import { Bars } from "../../parts/bars";
import { Explained, Explanations } from "../../parts/explanations";
import { inWords, labelled } from "../../parts/falls-short";
import { Figures, Headline, type Figure } from "../../parts/figures";
import { Hint } from "../../parts/hint";
import { LandChoices } from "./land-choices";
import { LandTypes } from "./land-types";
import { NoAnswer } from "../../parts/no-answer";
import { sentence } from "../../parts/sentence";
import { useTexts } from "../../state/texts";

/** Does it fit on the land? */
export function LandCard({ overview }: { readonly overview: Overview }): ReactNode {
  const { t, f } = useTexts();
  const { land } = overview;
  return (
    <AnswerCard
      means="land" title={t.land.title} question={t.land.question} icon={<MapRegular />}
      shortage={land === undefined ? null : inWords(land.shortage, f.hectares)}
    >
      {land === undefined ? <NoAnswer overview={overview} means="land" /> : <Answer land={land} area={overview.area} />}
    </AnswerCard>
  );
}

function Answer({ land, area }: { readonly land: LandAnswer; readonly area: string | undefined }): ReactNode {
  const { t, f } = useTexts();
  const shortage = inWords(land.shortage, f.hectares);
  const [best] = land.choices ?? [];
  const oneMore = shortage === undefined ? t.land.oneMoreNet : t.land.oneMore;
  const several = area === undefined && new Set(land.tasks.map((task) => task.area)).size > 1;
  const name = (task: LandTask): string => (several ? `${task.task} (${task.area})` : task.task);
  const explained = (figure: "realised" | "shortage", task: LandTask, amount: number, words: string = f.hectares(amount)): ReactNode => (
    <Explained of={{ about: "land", figure, task: { name: task.task, area: task.area } }} amount={amount} name={`${t.land[figure]} ${name(task)}`}>{words}</Explained>
  );
  return (
    <>
      <Explanations>
        {land.pressure !== undefined && (
          <Headline
            label={t.land.pressure} note={t.land.pressureNote}
            value={<Explained of={{ about: "land", figure: "pressure" }} amount={land.pressure} name={t.land.pressure}>{f.share(land.pressure)}</Explained>}
          />
        )}
        <Figures
          of={(["gross", "shared", "needed", "available", "shortage"] as const).map((figure): Figure => [
            t.land[figure],
            <Explained key={figure} of={{ about: "land", figure }} amount={land[figure]} name={t.land[figure]}>{f.hectares(land[figure])}</Explained>,
          ])}
        />
        {shortage !== undefined && <Hint>{t.land.path}</Hint>}
      </Explanations>
      <Explanations>
        <Bars
          title={t.land.picture} metName={t.land.realised} shortName={t.land.shortage}
          bars={land.tasks.map((task) => {
            const short = labelled(t.land.shortage, inWords(task.shortage, f.hectares));
            return {
              name: name(task),
              asked: task.gross,
              short: task.shortage,
              text: sentence(t.land.ofGross, explained("realised", task, task.realised), f.hectares(task.gross)),
              shortText: short && explained("shortage", task, task.shortage, short),
            };
          })}
        />
      </Explanations>
      {best !== undefined && best.value > 0 && (
        <Hint>{oneMore(best.kind === "land" ? best.limit : t.land.sharing(best.limit), f.perHectare(best.value))}</Hint>
      )}
      {land.landTypes.length > 0 && <Explanations><LandTypes types={land.landTypes} several={several} /></Explanations>}
      <LandChoices land={land} short={shortage !== undefined} several={several} />
    </>
  );
}
