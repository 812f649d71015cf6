import { ResponsiveContainer, VerticalStackedBarChart } from "@fluentui/react-charts";
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Amounts } from "../../i18n/format";
import { useTexts } from "../state/texts";

const useStyles = makeStyles({ chart: { height: "220px", width: "100%" } });

export interface YearsChartProps {
  readonly title: string;
  /** Euros per year, in the order of `parts`. */
  readonly years: readonly { readonly year: number; readonly amounts: readonly number[] }[];
  /** What each stack is made of, from below. */
  readonly parts: readonly { readonly legend: string; readonly color: string }[];
  /** How its amounts are written, as in the table beside it. */
  readonly written: Amounts;
}

/** A stack of amounts per year, as wide as the pane allows; a table beside it has the same. */
export function YearsChart({ title, years, parts, written }: YearsChartProps): ReactNode {
  const { language } = useTexts();
  return (
    <div className={useStyles().chart}>
      <ResponsiveContainer height="100%">
        <VerticalStackedBarChart
          chartTitle={written.heading(title)}
          culture={language}
          data={years.map(({ year, amounts }) => ({
            xAxisPoint: String(year),
            chartData: parts.map((part, index) => ({ ...part, data: amounts[index]!, yAxisCalloutData: written.alone(amounts[index]!) })),
          }))}
          yAxisTickFormat={(euros: number) => written.cell(euros)}
          yAxisTickCount={4}
          roundedTicks
          margins={{ left: 64, right: 8, top: 8, bottom: 32 }}
          maxBarWidth={20}
          hideLabels
        />
      </ResponsiveContainer>
    </div>
  );
}
