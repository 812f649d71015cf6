import { Coming, later } from "./later";

/** The charts weigh more than the rest of the pane: they come when there is something to draw. */
export const YearsChart = later(async () => (await import(/* webpackChunkName: "charts" */ "./years-chart-drawn")).YearsChart, <Coming height={220} />);
