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
          labelledBy={heading} words={3} fits widths={["42%", "29%", "29%"]} columns={[columns.indicator, columns.trend, columns.place]}
          rows={indicators.map((indicator) => ({
            key: indicator.name, cells: [<span key="name">{indicator.name} <Value of={indicator} /></span>, <Trend key="trend" of={indicator} />, <Place key="place" of={indicator} />],
          }))}
        />
      )}
    </div>
  );
}

function Value({ of: { value, year, unit } }: { readonly of: IndicatorInDetail }): ReactNode {
  const { t: { wellbeing: texts }, f } = useTexts();
  const styles = useWellbeingStyles();
  return <span className={styles.value}>{value === undefined || year === undefined ? texts.noValue : texts.valueIn(f.amount(value, unit), year)}</span>;
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
