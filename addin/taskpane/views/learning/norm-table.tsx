import { useId, type ReactNode } from "react";
import type { ForestLine, NormInDetail } from "../../../../core";
import { FigureTable } from "../../parts/figure-table";
import { useTexts } from "../../state/texts";
import { useLearningStyles } from "./styles";

/** The plot in figures, for who cannot see it or wants to know exactly. */
export function NormTable({ norm }: { readonly norm: NormInDetail }): ReactNode {
  const { t, f } = useTexts();
  const { learning: texts } = t;
  const shared = useLearningStyles();
  const heading = useId();
  const { columns } = texts;
  const figure = (value: number | undefined): string => (value === undefined || !Number.isFinite(value) ? "-" : f.amount(value, undefined));
  const cells = (name: string, line: ForestLine, weight: number | undefined): [string, ...string[]] => [
    name, line.verdict === undefined ? "-" : texts.marks[line.verdict], figure(line.measured?.value), figure(line.learned?.value), figure(line.low?.value), figure(line.high?.value), figure(line.expected),
    weight === undefined ? "-" : f.wholeShare(weight),
  ];
  return (
    <details>
      <summary id={heading} className={shared.summary}>{t.figures.tableOf(norm.name)}</summary>
      <FigureTable
        labelledBy={heading} words={2} columns={[columns.area, columns.verdict, columns.measured, columns.learned, columns.low, columns.high, columns.expected, columns.weight]}
        rows={[
          ...norm.areas.map((area) => ({ key: `area ${area.name}`, cells: cells(area.name, area, area.ownWeight) })),
          { key: "new", cells: cells(texts.newArea, norm.newArea, undefined) },
          { key: "system", cells: cells(texts.system, norm.system, undefined) },
        ]}
      />
    </details>
  );
}
