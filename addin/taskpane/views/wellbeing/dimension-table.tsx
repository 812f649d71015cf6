import { useId, type ReactNode } from "react";
import type { Colour, DimensionInDetail, IndicatorInDetail } from "../../../../core";
import { FigureTable } from "../../parts/figure-table";
import { Mark, type Tone } from "../../parts/mark";
import { useTexts } from "../../state/texts";
import { useWellbeingStyles } from "./styles";

const tones: Readonly<Record<Colour, Tone>> = { green: "good", grey: "none", red: "bad" };

/** The indicators of one dimension: each with its value, an arrow, a colour and a word for its trend, and its place among the others. */
export function DimensionTable({ of: { dimension, indicators } }: { readonly of: DimensionInDetail }): ReactNode {
  const { t: { wellbeing: texts } } = useTexts();
  const styles = useWellbeingStyles();
  const heading = useId();
  const { columns } = texts;
  return (
    <div className={styles.part}>
      <h3 id={heading} className={styles.title}>{texts.dimensions[dimension]}</h3>
      {indicators.length === 0 ? <p className={styles.note}>{texts.none}</p> : (
        <FigureTable
          labelledBy={heading} words={4} fits widths={["29%", "25%", "23%", "23%"]} columns={[columns.indicator, columns.value, columns.trend, columns.place]}
          rows={indicators.map((indicator) => ({
            key: indicator.name, cells: [indicator.name, <Value key="value" of={indicator} />, <Trend key="trend" of={indicator} />, <Place key="place" of={indicator} />],
          }))}
        />
      )}
    </div>
  );
}

function Value({ of: { value, year, unit } }: { readonly of: IndicatorInDetail }): ReactNode {
  const { t: { wellbeing: texts }, f } = useTexts();
  return value === undefined || year === undefined ? texts.noValue : texts.valueIn(f.amount(value, unit), year);
}

function Trend({ of: { trend, slope, arrow } }: { readonly of: IndicatorInDetail }): ReactNode {
  const { t: { wellbeing: texts } } = useTexts();
  const styles = useWellbeingStyles();
  if (trend === undefined || arrow === undefined) return "-";
  return (
    <>
      <span aria-hidden>{texts.arrows[arrow]} </span>
      <span className={styles.hidden}>{texts.arrowWords[arrow]}: </span>
      <Mark tone={tones[trend]}>{slope === undefined ? texts.fewYears : texts.trends[trend]}</Mark>
    </>
  );
}

function Place({ of: { position, year } }: { readonly of: IndicatorInDetail }): ReactNode {
  const { t: { wellbeing: texts } } = useTexts();
  if (position === undefined) return "-";
  return (
    <>
      {texts.rank(position.rank, position.among, position.year === year ? "" : texts.rankYear(position.year))}: <Mark tone={tones[position.colour]}>
        {position.alike === undefined ? texts.places[position.colour] : texts.alike(position.alike)}
      </Mark>
    </>
  );
}
