import { ResponsiveContainer, VerticalStackedBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { YearInProgramme } from "../../../../core";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({ chart: { height: "220px", width: "100%" } });

/** What is spent per year, as wide as the pane allows, as a stack with what lapses; the table below it has the same. */
export function YearsChart({ years }: { readonly years: readonly YearInProgramme[] }): ReactNode {
  const { t: { programme: texts }, f, language } = useTexts();
  return (
    <div className={useStyles().chart}>
      <ResponsiveContainer height="100%">
        <VerticalStackedBarChart
          chartTitle={texts.yearsTitle}
          culture={language}
          data={years.map(({ year, cost, lapsed }) => ({
            xAxisPoint: String(year),
            chartData: [
              { legend: texts.used, data: cost, color: tokens.colorCompoundBrandBackground, yAxisCalloutData: f.euros(cost) },
              { legend: texts.lapsed, data: lapsed, color: tokens.colorNeutralStroke1, yAxisCalloutData: f.euros(lapsed) },
            ],
          }))}
          yAxisTickFormat={f.euros}
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
