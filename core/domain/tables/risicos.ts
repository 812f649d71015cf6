import { amongRows, eachRow, unique, type Fault } from "../check";
import { aboveZero, choice, euros, name, number, shareOf, text, zeroOrMore } from "../column";
import { said } from "../findings/codes";
import { table, type RowOf } from "../table";
import { distribution, rangeFault } from "./range";

/** Beyond this nothing is a risk: it is how the work goes. */
const MOST_TIMES_A_YEAR = 1000;
const MOST_YEARS = 100;
/** A product that somebody else has worked out may be rounded. */
const SAME_PRODUCT = 0.005;

const columns = {
  risk: name("Risico", { also: ["risico's", "risiconaam", "risk"], required: true }),
  chance: shareOf("Kans", { also: ["probability", "chance"] }),
  chancePerYear: shareOf("Kans per jaar", { also: ["jaarlijkse kans", "probability per year", "chance per year"] }),
  perYear: number("Keer per jaar", { also: ["frequentie", "frequency", "times per year"], allowed: zeroOrMore.max(MOST_TIMES_A_YEAR) }),
  impact: euros("Gevolg", { also: ["financieel gevolg", "impact", "consequence"], allowed: zeroOrMore }),
  least: euros("Minimaal", { also: ["minimum", "min"], allowed: zeroOrMore, fallback: 0 }),
  mode: euros("Meest waarschijnlijk", { also: ["modus", "most likely", "mode"], allowed: zeroOrMore }),
  most: euros("Maximaal", { also: ["maximum", "max"], allowed: zeroOrMore }),
  distribution,
  nature: choice("Aard", {
    incidental: ["incidenteel", "incidental"],
    structural: ["structureel", "structural"],
  }, { also: ["nature"], fallback: "incidental" }),
  years: number("Jaren", { unit: "jaar", also: ["aantal jaren", "years"], allowed: aboveZero.max(MOST_YEARS) }),
  printed: euros("Risicobedrag", { also: ["risk amount"] }),
  owner: text("Eigenaar", { also: ["risico-eigenaar", "risicohouder", "owner"] }),
  task: text("Opgave", { also: ["task"] }),
  area: text("Gebied", { also: ["area", "region", "gemeente", "deelgebied", "regio"] }),
  programme: text("Programma", { also: ["programme", "program"] }),
  control: text("Maatregel", { also: ["beheersmaatregel", "control", "measure"] }),
  // A chance or a number of times, as the column that it replaces.
  chanceAfter: number("Kans na", { also: ["kans na maatregel", "chance after", "probability after"], allowed: zeroOrMore.max(MOST_TIMES_A_YEAR) }),
  impactAfter: euros("Gevolg na", { also: ["gevolg na maatregel", "impact after"], allowed: zeroOrMore }),
  controlCost: euros("Kosten maatregel", { also: ["kosten van de maatregel", "cost of control", "control cost"], allowed: zeroOrMore }),
};

const isFilled = (value: number | undefined): value is number => value !== undefined && value > 0;

/** What may happen, how likely, and what it then costs: one row per risk. */
export const risksTable = table({
  kind: "risicos",
  name: "Risicos",
  columns,
  oneOf: [["chance", "chancePerYear", "perYear"], ["impact", "most"]],
  checks: [
    unique(columns, ["risk"], "risicos"),
    eachRow(columns, ["chance", "chancePerYear", "perYear"], (row) => {
      const filled = (["chance", "chancePerYear", "perYear"] as const).filter((column) => isFilled(row[column]));
      if (filled.length === 0) return { column: "chance", what: said("noChance") };
      return filled.length > 1 ? { column: filled[1]!, what: said("chancesBeside", { other: columns[filled[0]!].header }) } : undefined;
    }),
    eachRow(columns, ["impact", "least", "mode", "most"], ({ impact, least, mode, most }) => {
      if (isFilled(impact) && isFilled(most)) return { column: "impact", what: said("impactAndMost") };
      if (isFilled(most)) return undefined;
      if (least > 0 || mode !== undefined) return { column: "most", what: said("rangeWithoutMost") };
      return isFilled(impact) ? undefined : { column: "impact", what: said("noImpact") };
    }),
    eachRow(columns, ["least", "mode", "most", "distribution"], (row) => (isFilled(row.most) ? rangeFault({ ...row, most: row.most }) : undefined)),
    eachRow(columns, ["nature", "years"], ({ nature, years }) =>
      nature === "incidental" && years !== undefined ? { column: "years", what: said("yearsOfIncidental"), degree: "remark" } : undefined),
    eachRow(columns, ["control", "chanceAfter", "impactAfter"], ({ control, chanceAfter, impactAfter }) =>
      control !== undefined && chanceAfter === undefined && impactAfter === undefined ? { column: "control", what: said("controlWithoutEffect") } : undefined),
    eachRow(columns, ["perYear", "chanceAfter"], ({ perYear, chanceAfter = 0 }) =>
      chanceAfter > 1 && !isFilled(perYear) ? { column: "chanceAfter", what: said("chanceAfterAboveOne") } : undefined),
    amongRows(columns, ["chance", "impact", "nature", "years", "printed"], (rows) => rows.flatMap((row): Fault[] => {
      const { chance, impact, printed } = row;
      const years = row.nature === "incidental" ? 1 : row.years;
      if (!isFilled(chance) || !isFilled(impact) || printed === undefined || years === undefined) return [];
      const product = chance * impact * years;
      return Math.abs(printed - product) <= SAME_PRODUCT * product ? []
        : [{ row: row.row, column: "printed", what: said("otherProduct", { product: Math.round(product) }), degree: "remark" }];
    })),
  ],
});

export type RiskRow = RowOf<typeof risksTable>;
