import { format as formatted } from "numfmt";
import type { DrawnChart } from "./model";

/** Excel's first colours. */
const COLOURS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
const LINE = 13;
/** More names than these would stand over each other. */
const letters = (text: string, most: number): string => (text.length > most ? `${text.slice(0, Math.max(1, most - 1))}…` : text);

const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);
const label = (x: number, y: number, text: string, anchor: "start" | "middle" | "end", size = 11, more = ""): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="${size}" fill="#595959"${more}>${escaped(text)}</text>`;

/** A chart as an SVG picture of a size, in pixels: two dimensions, title above, legend below, as Excel lays it out by default. */
export function drawChart(chart: DrawnChart, width: number, height: number, locale: string): string {
  const colour = (index: number): string => `#${chart.series[index]!.colour ?? COLOURS[index % COLOURS.length]!}`;
  const flat = chart.kind === "bar";
  const longest = chart.categories.reduce((most, each) => Math.max(most, each.length), 0);
  const { low, high, step } = scaleOf(chart);
  const figure = figures(chart, locale);
  // Half of the last figure along the bottom stands beyond the bars.
  const beyond = flat ? Math.max(14, figure(high).length * 2.8 + 6) : 14;
  const names = flat ? Math.min(width * 0.35, 12 + longest * 6) : 54;
  const plot = { left: names + (!flat && chart.axis !== "" ? LINE : 0), top: 30, right: width - beyond, bottom: height - 26 - (flat ? LINE : LINE + 6) - (flat && chart.axis !== "" ? LINE : 0) };
  const along = flat ? plot.right - plot.left : plot.bottom - plot.top;
  const place = (amount: number): number => (flat ? plot.left + ((amount - low) / (high - low)) * along : plot.bottom - ((amount - low) / (high - low)) * along);
  const band = (flat ? plot.bottom - plot.top : plot.right - plot.left) / Math.max(1, chart.categories.length);
  const bandAt = (index: number): number => (flat ? (chart.isReversed ? plot.top + index * band : plot.bottom - (index + 1) * band) : plot.left + index * band);

  const out: string[] = [label(width / 2, 19, letters(chart.title, Math.floor(width / 8)), "middle", 14)];
  for (let tick = low; tick <= high + step / 2; tick += step) {
    const at = place(tick).toFixed(1);
    out.push(flat ? `<path d="M${at} ${plot.top}V${plot.bottom}" stroke="#d9d9d9"/>` : `<path d="M${plot.left} ${at}H${plot.right}" stroke="#d9d9d9"/>`);
    out.push(flat ? label(Number(at), plot.bottom + LINE, figure(tick), "middle", 10) : label(plot.left - 5, Number(at) + 4, figure(tick), "end", 10));
  }
  chart.categories.forEach((name, index) => {
    const middle = bandAt(index) + band / 2;
    if (flat) out.push(label(plot.left - 6, middle + 4, letters(name, Math.floor(names / 6)), "end"));
    else if (band > 14 || index % Math.ceil(14 / band) === 0) out.push(label(middle, plot.bottom + LINE + 2, letters(name, Math.max(3, Math.floor(band / 6))), "middle"));
  });
  out.push(chart.kind === "line" ? lines(chart, bandAt, band, place, colour) : bars(chart, bandAt, band, place, colour, flat));
  if (chart.axis !== "") {
    out.push(flat ? label((plot.left + plot.right) / 2, plot.bottom + 2 * LINE, chart.axis, "middle", 10)
      : label(12, (plot.top + plot.bottom) / 2, chart.axis, "middle", 10, ` transform="rotate(-90 12 ${((plot.top + plot.bottom) / 2).toFixed(1)})"`));
  }
  out.push(legend(chart, width, height, colour));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width.toFixed(0)}" height="${height.toFixed(0)}" viewBox="0 0 ${width.toFixed(0)} ${height.toFixed(0)}" role="img" aria-label="${escaped(chart.title)}"`
    + ` font-family="Calibri, Carlito, sans-serif"><rect x="0.5" y="0.5" width="${(width - 1).toFixed(0)}" height="${(height - 1).toFixed(0)}" fill="#fff" stroke="#d9d9d9"/>${out.join("")}</svg>`;
}

/** Along the axis as in the cells, unless it has shares; what the cells say nothing of in tenths. */
function figures({ format, grouping }: DrawnChart, locale: string): (tick: number) => string {
  const isShares = grouping === "percentStacked";
  if (!isShares && format !== "" && format !== "General") return (tick) => formatted(format, tick, { locale });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, ...(isShares ? { style: "percent" } : {}) });
  return (tick) => plain.format(tick);
}

type Place = (amount: number) => number;

function bars({ series, categories, grouping }: DrawnChart, bandAt: Place, band: number, place: Place, colour: (index: number) => string, flat: boolean): string {
  const thick = band * (grouping === "clustered" ? 0.7 / series.length : 0.6);
  const rectangle = (from: number, to: number, across: number, index: number): string => {
    const [start, end] = [Math.min(place(from), place(to)), Math.max(place(from), place(to))];
    const [x, y, w, h] = flat ? [start, across, end - start, thick] : [across, start, thick, end - start];
    return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" fill="${colour(index)}"/>`;
  };
  return categories.map((_name, category) => {
    const whole = series.reduce((sum, { values }) => sum + Math.abs(values[category] ?? 0), 0) || 1;
    let [above, below] = [0, 0];
    return series.map(({ values }, index) => {
      const amount = (values[category] ?? 0) / (grouping === "percentStacked" ? whole : 1);
      if (grouping === "clustered") return rectangle(0, amount, bandAt(category) + band * 0.15 + index * thick, index);
      const from = amount < 0 ? below : above;
      if (amount < 0) below += amount;
      else above += amount;
      return rectangle(from, from + amount, bandAt(category) + band * 0.2, index);
    }).join("");
  }).join("");
}

function lines({ series }: DrawnChart, bandAt: Place, band: number, place: Place, colour: (index: number) => string): string {
  return series.map(({ values }, index) => {
    const points = values.flatMap((amount, at) => (amount === null ? [] : [`${(bandAt(at) + band / 2).toFixed(1)},${place(amount).toFixed(1)}`]));
    return `<polyline points="${points.join(" ")}" fill="none" stroke="${colour(index)}" stroke-width="2.5"/>`;
  }).join("");
}

function legend({ series }: DrawnChart, width: number, height: number, colour: (index: number) => string): string {
  const sizes = series.map(({ name }) => 22 + name.length * 6.2);
  let x = Math.max(6, (width - sizes.reduce((sum, each) => sum + each, 0)) / 2);
  return series.map(({ name }, index) => {
    const at = x;
    x += sizes[index]!;
    return `<rect x="${at.toFixed(1)}" y="${height - 17}" width="9" height="9" fill="${colour(index)}"/>${label(at + 13, height - 8, name, "start")}`;
  }).join("");
}

/** Round figures around all that is to be shown, zero among them. */
function scaleOf({ series, categories, grouping }: DrawnChart): { low: number; high: number; step: number } {
  if (grouping === "percentStacked") return { low: 0, high: 1, step: 0.2 };
  const sums = categories.flatMap((_name, index) => {
    const amounts = series.map(({ values }) => values[index] ?? 0);
    const sum = (sign: 1 | -1): number => amounts.filter((amount) => amount * sign > 0).reduce((all, amount) => all + amount, 0);
    return grouping === "stacked" ? [sum(1), sum(-1)] : amounts;
  });
  const [least, most] = [Math.min(0, ...sums), Math.max(0, ...sums)];
  const rough = (most - least) / 6 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough)!;
  return { low: Math.floor(least / step) * step, high: Math.max(step, Math.ceil(most / step) * step), step };
}
