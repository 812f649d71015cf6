import { LineChart, ResponsiveContainer } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { calendarDay, type AgreementProgress, type Dated } from "../../../../core";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({ chart: { height: "220px", width: "100%" } });

/** Plan, realised and forecast as lines; told apart without colour by their dashes. */
export function ProgressChart({ of: { name, unit, plan, measured, forecast } }: { readonly of: AgreementProgress }): ReactNode {
  const { t, f, language } = useTexts();
  const texts = t.agreements.progress;
  const line = (legend: string, points: readonly Dated[], color: string, strokeDasharray?: string) => ({
    legend, color, data: points.map(({ day, value }) => ({ x: dateOf(day), y: value, yAxisCalloutData: f.amount(value, unit) })),
    lineOptions: { lineBorderWidth: "0", strokeWidth: 3, ...(strokeDasharray === undefined ? {} : { strokeDasharray }) },
  });
  const lines = [
    line(texts.plan, plan, tokens.colorNeutralForeground3, "2 4"),
    line(texts.measured, measured, tokens.colorCompoundBrandBackground),
    line(texts.forecast, forecast, tokens.colorPaletteDarkOrangeBorderActive, "8 4"),
  ].filter(({ data }) => data.length > 0);
  return (
    <div className={useStyles().chart}>
      <ResponsiveContainer height="100%">
        <LineChart
          culture={language} data={{ chartTitle: texts.picture(name), lineChartData: lines }}
          yAxisTickFormat={(value: number) => f.amount(value, undefined)} yAxisTickCount={4} xAxisTickCount={4}
          margins={{ left: 64, right: 12, top: 8, bottom: 32 }} useUTC={false}
        />
      </ResponsiveContainer>
    </div>
  );
}

function dateOf(serial: number): Date {
  const { year, month, day } = calendarDay(serial);
  return new Date(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}T12:00:00`);
}
