import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import type { ReactNode } from "react";
import type { Overview, PeopleAnswer } from "../../../../core";
import { AnswerCard } from "../../parts/answer-card";
import { Bars } from "../../parts/bars";
import { Explained, Explanations } from "../../parts/explanations";
import { fallsShort, inWords, labelled } from "../../parts/falls-short";
import { Figures, Headline, type Figure } from "../../parts/figures";
import { Hint } from "../../parts/hint";
import { NoAnswer } from "../../parts/no-answer";
import { sentence } from "../../parts/sentence";
import { useTexts } from "../../state/texts";

interface Props {
  readonly overview: Overview;
  readonly norm: ReactNode;
  /** Per period. */
  readonly detail: ReactNode;
}

/** Are there enough people? */
export function PeopleCard({ overview, norm, detail }: Props): ReactNode {
  const { t, f } = useTexts();
  const { people } = overview;
  const hasTables = overview.standing.people.state !== "notAsked";
  return (
    <AnswerCard
      means="people" title={t.people.title} question={t.people.question} icon={<PeopleTeamRegular />}
      shortage={people === undefined ? null : inWords(people.shortage, f.hours)}
    >
      {people === undefined ? <NoAnswer overview={overview} means="people" /> : <Answer people={people} />}
      {people !== undefined && people.demand > 0 && detail}
      {hasTables && norm}
      {people !== undefined && overview.area !== undefined && <Hint>{t.people.allAreas}</Hint>}
    </AnswerCard>
  );
}

function Answer({ people }: { readonly people: PeopleAnswer }): ReactNode {
  const { t, f } = useTexts();
  const { utilisation, oneMore, roles, shortageFte } = people;
  const fte: Figure[] = shortageFte === undefined ? [] : [[t.people.shortageFte, f.fte(shortageFte)]];
  if (people.demand === 0) return <p>{t.people.nothing}</p>;
  const explained = (figure: "demand" | "supply" | "shortage", amount: number, role?: string, words: string = f.hours(amount)): ReactNode => (
    <Explained of={{ about: "people", figure, role }} amount={amount} name={[t.people[figure], role].filter(Boolean).join(" ")}>{words}</Explained>
  );
  return (
    <>
      <Explanations>
        {utilisation !== undefined && (
          <Headline
            label={t.people.load} note={`${t.people.loadNote(people.from, people.to)}${people.unit === "quarter" ? t.people.judgedPerQuarter : ""}`}
            value={<Explained of={{ about: "people", figure: "load" }} name={t.people.load}>{f.share(utilisation)}</Explained>}
          />
        )}
        <Figures
          of={[
            ...(["demand", "supply", "shortage"] as const).map((figure): Figure => [t.people[figure], explained(figure, people[figure])]),
            ...fte,
            [t.people.gain, <Explained key="gain" of={{ about: "gain" }} name={t.people.gain}>{f.hours(people.gain)}</Explained>],
          ]}
        />
      </Explanations>
      <Explanations>
        <Bars
          title={t.people.picture} metName={t.people.met} shortName={t.people.shortage}
          bars={roles.map(({ role, demand, supply, shortage }) => {
            const short = labelled(t.people.shortage, inWords(shortage, f.hours));
            return {
              name: role,
              asked: demand,
              short: shortage,
              text: sentence(t.people.ofDemand, explained("supply", supply, role), explained("demand", demand, role)),
              shortText: short && explained("shortage", shortage, role, short),
            };
          })}
        />
      </Explanations>
      {utilisation !== undefined && utilisation <= 1 && fallsShort(people) && <Hint>{t.people.unevenly}</Hint>}
      {oneMore !== undefined && <Hint>{t.people.oneMore(oneMore.role, f.hours(oneMore.hours))}</Hint>}
    </>
  );
}
