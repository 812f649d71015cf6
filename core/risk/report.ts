import type { ValueKind } from "../domain/value-kind";
import { toEuros, type Cents } from "../numbers/cents";
import { total } from "../numbers/sum";
import type { Report, ReportCell, ReportColumn } from "../tables";
import type { Resilience, Resiliences } from "./capacity";
import type { Contributions, Pays, Relief, ShareLine } from "./contributions";
import { expectedLoss } from "./losses";
import type { Grouping, Register } from "./model";
import type { Percentile } from "./questions";

const euros = (header: string): ReportColumn => ({ header, kind: "euros" });

const groupHeaders: Readonly<Record<Grouping, string>> = { owner: "Eigenaar", task: "Opgave", area: "Gebied", programme: "Programma" };
const natures = { incidental: "incidenteel", structural: "structureel" } as const;
const pays: Readonly<Record<Pays, string>> = { yes: "ja", room: "ruimte", no: "nee", unknown: "-" };

/** RISICO: a row per risk or per word, and Totaal. */
export function sharesTable({ lines, needed, expected, relief }: Contributions, grouping: Grouping | undefined): Report {
  return {
    columns: [
      { header: grouping === undefined ? "Risico" : groupHeaders[grouping], kind: "name", key: true }, { header: "Aard", kind: "text" },
      { header: "Kans", kind: "share" }, euros("Gevolg verwacht"), euros("Verwacht verlies"), euros("Bijdrage"), { header: "Aandeel", kind: "share" },
      euros("Zonder"), euros("Na maatregel"), euros("Verlies minder"), euros("Kosten maatregel"), { header: "Loont", kind: "text" }, { header: "Opmerking", kind: "text" },
    ],
    rows: [
      ...lines.map((line): ReportCell[] => [
        line.name ?? "geen", line.nature === undefined ? "" : natures[line.nature],
        line.single?.chance ?? "", line.single === undefined ? "" : toEuros(line.single.amount), toEuros(line.expected),
        toEuros(line.contribution), needed === 0 ? "" : line.contribution / needed, toEuros(line.without), ...reliefCells(line.relief), noteOf(line, needed),
      ]),
      ["Totaal", "", "", "", toEuros(expected), toEuros(needed), needed === 0 ? "" : 1, "", ...reliefCells(relief), ""],
    ],
  };
}

const reliefCells = (relief: Relief | undefined): ReportCell[] => (relief === undefined ? ["", "", "", ""]
  : [toEuros(relief.needed), toEuros(relief.expected), relief.cost === undefined ? "" : toEuros(relief.cost), pays[relief.pays]]);

/** Why a risk that is expected to cost something bears nothing. */
const noteOf = ({ contribution, expected }: ShareLine, needed: Cents): string =>
  (contribution === 0 && expected > 0 && needed > 0 ? "zeldzamer dan de zekerheid: telt niet mee in Bijdrage" : "");

/** WEERSTAND: what is needed beside what there is, in all and apart. */
export function resilienceTable(resiliences: Resiliences, { scale }: Register): Report {
  const { total: all, incidental, structural } = resiliences;
  const kinds: (ValueKind | undefined)[] = [];
  const rows: ReportCell[][] = [];
  const row = (name: string, of: (each: Resilience) => ReportCell, kind?: ValueKind): void => {
    kinds.push(kind);
    rows.push([name, of(all), of(incidental), of(structural)]);
  };
  const amount = (name: string, of: (each: Resilience) => Cents): void => { row(name, (each) => toEuros(of(each))); };
  amount("Benodigd", ({ needed }) => needed);
  amount("Beschikbaar", ({ available }) => available);
  row("Ratio", ({ ratio }) => ratio ?? "", "ratio");
  row("Klasse", ({ ratioClass }) => (ratioClass === undefined ? "" : `${ratioClass.name}${ratioClass.isEdge ? " (grens)" : ""}`), "text");
  amount("Verwacht verlies", ({ expected }) => expected);
  amount("Bruto", ({ gross }) => gross);
  kinds.push(undefined);
  rows.push(["Spreidingsvoordeel", toEuros(resiliences.diversification), "", ""]);
  amount("Nauwkeurigheid", ({ error }) => error);
  row("Methode", ({ method }) => methodText(method, scale), "text");
  return {
    columns: [{ header: "Onderdeel", kind: "name", key: true }, ...["Totaal", "Incidenteel", "Structureel"].map((header): ReportColumn => ({ header, kind: "euros", byRow: kinds }))],
    rows,
  };
}

const methods = { exact: "exact", grid: "raster", simulation: "simulatie", sum: "som" } as const;

/** Correlations that could not be had as they were given are said, unless two decimals cannot show it. */
function methodText(method: keyof typeof methods, scale: number): string {
  const shown = scale.toFixed(2).replace(".", ",");
  return method === "simulation" && shown !== "1,00" ? `simulatie; samenhang x ${shown}` : methods[method];
}

/** BANDBREEDTE: the amount that is not exceeded with each certainty. */
export function bandwidthTable({ risks }: Register, percentiles: readonly Percentile[]): Report {
  const expected = total(risks, ({ loss, years }) => expectedLoss(loss, years));
  return {
    columns: [{ header: "Zekerheid", kind: "share", key: true }, euros("Bedrag"), euros("Onder"), euros("Boven"), euros("Boven de verwachting")],
    rows: percentiles.map(({ certainty, amount, low, high }) => [certainty, toEuros(amount), toEuros(low), toEuros(high), toEuros(amount - expected)]),
  };
}
