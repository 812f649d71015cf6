import { ResponsiveContainer, VerticalStackedBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MoneyAnswer } from "../../../../core";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({ chart: { height: "220px", width: "100%" } });

/** Cost per year, as wide as the pane allows, as a stack of what is covered and what falls short. */
export function YearsChart({ years }: { readonly years: MoneyAnswer["years"] }): ReactNode {
  const { t, f, language } = useTexts();
  return (
    <div className={useStyles().chart}>
      <ResponsiveContainer height="100%">
        <VerticalStackedBarChart
          chartTitle={t.money.picture}
          culture={language}
          data={years.map(({ year, covered, shortage }) => ({
            xAxisPoint: String(year),
            chartData: [
              { legend: t.money.covered, data: covered, color: tokens.colorCompoundBrandBackground, yAxisCalloutData: f.euros(covered) },
              { legend: t.money.shortage, data: shortage, color: tokens.colorPaletteDarkOrangeBorderActive, yAxisCalloutData: f.euros(shortage) },
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
