import { tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { ProgrammeOfTables, YearInProgramme } from "../../../../core";
import { Boundary } from "../../parts/boundary";
import { useCardStyles } from "../../parts/card-styles";
import { Explained, Explanations } from "../../parts/explanations";
import { YearsChart } from "../../parts/years-chart";
import { useTexts } from "../../state/texts";
import { CaptionedTable } from "./captioned-table";
import { figureOf } from "./figure-of";

/** Per year what is spent and what lapses, and the role that is busiest. */
export function Years({ answer }: { readonly answer: ProgrammeOfTables }): ReactNode {
  const { t, f } = useTexts();
  const { programme: texts } = t;
  const card = useCardStyles();
  const heading = useId();
  const of = figureOf(answer);
  const written = f.amounts([answer, ...answer.perYear].flatMap(({ cost: spent, structural, hiring }) => [spent, structural, hiring]).concat(answer.perYear.flatMap(({ income, lapsed }) => [income, lapsed])));
  const cost = (amount: number, year?: number): ReactNode => (
    <Explained of={of({ figure: "cost", year })} amount={amount} said={written.alone(amount)} name={`${texts.used} ${year ?? texts.total}`}>{written.cell(amount)}</Explained>
  );
  const busiest = ({ busiest: own, year }: YearInProgramme): ReactNode => {
    if (own === undefined) return "";
    const words = `${own.role} ${own.load === undefined ? texts.noStaff : f.wholeShare(own.load)}`;
    return own.load === undefined ? words : <Explained of={of({ figure: "load", role: own.role, year })} name={`${own.role} ${year}`}>{words}</Explained>;
  };
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{written.heading(texts.yearsTitle)}</h3>
      <Boundary message={t.failure.part} of={answer}>
        <YearsChart
          title={texts.yearsTitle} written={written} years={answer.perYear.map(({ year, cost: spent, lapsed }) => ({ year, amounts: [spent, lapsed] }))}
          parts={[{ legend: texts.used, color: tokens.colorCompoundBrandBackground }, { legend: texts.lapsed, color: tokens.colorNeutralStroke1 }]}
        />
      </Boundary>
      <Explanations>
        <CaptionedTable
          of={written.heading(texts.yearsTitle)} atAGlance={16}
          columns={[texts.year, texts.used, texts.structural, texts.hiring, texts.income, texts.lapsed, ...(answer.peopleBind ? [texts.busiest] : [])]}
          rows={[
            ...answer.perYear.map((each) => ({
              key: String(each.year),
              cells: [
                each.year, cost(each.cost, each.year), written.cell(each.structural), written.cell(each.hiring), written.cell(each.income), written.cell(each.lapsed),
                ...(answer.peopleBind ? [busiest(each)] : []),
              ] as [ReactNode, ...ReactNode[]],
            })),
            { key: "total", cells: [texts.total, cost(answer.cost), written.cell(answer.structural), written.cell(answer.hiring), "", "", ...(answer.peopleBind ? [""] : [])] as [ReactNode, ...ReactNode[]] },
          ]}
        />
      </Explanations>
    </section>
  );
}
