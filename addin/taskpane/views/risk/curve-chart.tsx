import { LineChart, ResponsiveContainer } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CurvePoint, RiskAtAGlance } from "../../../../core";
import type { Amounts } from "../../../i18n/format";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({ chart: { height: "240px", width: "100%" } });

/** Three lines on one scale; told apart without colour by their dashes and their width. */
export function CurveChart({ of: { curve: { points, certainty, capacity } }, written }: { readonly of: RiskAtAGlance; readonly written: Amounts }): ReactNode {
  const { t: { risk: texts }, f, language } = useTexts();
  const line = (legend: string, of: readonly CurvePoint[], color: string, strokeWidth: number, strokeDasharray?: string) => ({
    legend, color, hideNonActiveDots: true, data: of.map(({ amount, chance }) => ({ x: written.scaled(amount), y: chance, yAxisCalloutData: f.share(chance), xAxisCalloutData: written.alone(amount) })),
    lineOptions: { lineBorderWidth: "0", strokeWidth, ...(strokeDasharray === undefined ? {} : { strokeDasharray }) },
  });
  const lines = [
    line(texts.lines.capacity, capacity, tokens.colorPaletteGreenBorderActive, 10),
    line(texts.lines.curve, points, tokens.colorCompoundBrandBackground, 3),
    line(texts.lines.certainty, certainty, tokens.colorPaletteDarkOrangeBorderActive, 2, "6 4"),
  ].filter(({ data }) => data.length > 0);
  return (
    <div className={useStyles().chart}>
      <ResponsiveContainer height="100%">
        <LineChart
          culture={language} data={{ chartTitle: texts.curve, lineChartData: lines }}
          hideLegend yMinValue={0} yMaxValue={1} yAxisTickFormat={f.wholeShare} yAxisTickCount={4} xAxisTickCount={5}
          margins={{ left: 48, right: 16, top: 8, bottom: 32 }}
        />
      </ResponsiveContainer>
    </div>
  );
}
