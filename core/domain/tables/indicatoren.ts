import { unique } from "../check";
import { aboveZero, choice, name, number, text, year } from "../column";
import { said } from "../findings/codes";
import { table, type RowOf } from "../table";
import { unitNamed } from "../units";
import { dimensionOfTheme, dimensions } from "../wellbeing";
import { nameKey } from "../name";
import { saysOneThing } from "./says-one-thing";

const columns = {
  indicator: name("Indicator", { also: ["indicatoren"], required: true }),
  area: name("Gebied", { also: ["gebiedsnaam", "regio", "provincie", "area", "region"], required: true }),
  year: year("Jaar", { also: ["peiljaar", "year"], required: true }),
  value: number("Waarde", { also: ["cijfer", "score", "value"], required: true }),
  favourable: choice("Gunstig", {
    higher: ["hoger", "higher"],
    lower: ["lager", "lower"],
  }, { also: ["gunstige richting", "favourable"] }),
  theme: name("Thema", { also: ["theme"] }),
  dimension: choice("Dimensie", dimensions, { also: ["dimension"] }),
  unit: text("Eenheid", { also: ["unit"] }),
  margin: number("Marge", { also: ["foutmarge", "margin"], allowed: aboveZero }),
  edition: text("Editie", { also: ["edition"] }),
  source: text("Bron", { also: ["source"] }),
};

/** How a unit reads, so that ha and hectare are one. */
const unitKey = (unit: string): string => {
  const { dimension, size } = unitNamed(unit);
  return `${dimension} ${size}`;
};

/** How life is in an area: one row per indicator, area and year. */
export const indicatorsTable = table({
  kind: "indicatoren",
  name: "Indicatoren",
  columns,
  checks: [
    unique(columns, ["indicator", "area", "year"], "indicatoren"),
    saysOneThing(columns, "indicator", ["favourable"], {
      valueOf: ({ favourable }) => favourable, column: "favourable", differs: (earlier) => said("favourableDiffers", { earlier }), missing: said("noFavourable"),
    }),
    saysOneThing(columns, "indicator", ["unit"], { valueOf: ({ unit }) => unit && unitKey(unit), column: "unit", differs: (earlier) => said("unitDiffers", { earlier }) }),
    saysOneThing(columns, "indicator", ["edition"], { valueOf: ({ edition }) => edition && nameKey(edition), column: "edition", differs: (earlier) => said("editionDiffers", { earlier }) }),
    saysOneThing(columns, "indicator", ["dimension", "theme"], {
      valueOf: ({ dimension, theme }) => dimension ?? dimensionOfTheme(theme), column: "dimension", differs: (earlier) => said("dimensionDiffers", { earlier }), missing: said("noDimension"),
    }),
  ],
});

export type IndicatorRow = RowOf<typeof indicatorsTable>;
