import { MapRegular } from "@fluentui/react-icons/svg/map";
import type { ReactNode } from "react";
import type { LandAnswer, LandTask, Overview } from "../../../core";
import { AnswerCard } from "../parts/answer-card";
import { Bars } from "../parts/bars";
import { inWords, labelled } from "../parts/falls-short";
import { Figures, Headline } from "../parts/figures";
import { Hint } from "../parts/hint";
import { LandChoices } from "./land-choices";
import { LandTypes } from "./land-types";
import { NoAnswer } from "../parts/no-answer";
import { useTexts } from "../texts";

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
  return (
    <>
      {land.pressure !== undefined && <Headline label={t.land.pressure} value={f.share(land.pressure)} note={t.land.pressureNote} />}
      <Figures
        of={[
          [t.land.gross, f.hectares(land.gross)],
          [t.land.shared, f.hectares(land.shared)],
          [t.land.needed, f.hectares(land.needed)],
          [t.land.available, f.hectares(land.available)],
          [t.land.shortage, f.hectares(land.shortage)],
        ]}
      />
      <Bars
        title={t.land.picture} metName={t.land.realised} shortName={t.land.shortage}
        bars={land.tasks.map((task) => ({
          name: name(task),
          asked: task.gross,
          short: task.shortage,
          text: t.land.ofGross(f.hectares(task.realised), f.hectares(task.gross)),
          shortText: labelled(t.land.shortage, inWords(task.shortage, f.hectares)),
        }))}
      />
      {best !== undefined && best.value > 0 && (
        <Hint>{oneMore(best.kind === "land" ? best.limit : t.land.sharing(best.limit), f.perHectare(best.value))}</Hint>
      )}
      {land.landTypes.length > 0 && <LandTypes types={land.landTypes} several={several} />}
      <LandChoices land={land} short={shortage !== undefined} several={several} />
    </>
  );
}
