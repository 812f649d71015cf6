import { inputTables, rowKeys, type InputTable as Table } from "../../../core";
import { withBetween, type Marks } from "./between-marks";
import { markdownTable } from "./cells";

const marks: Marks = ["<!-- gemaakt door `npm run manuals` uit de declaraties in core/domain/tables -->\n", "<!-- einde van wat gemaakt is -->"];

/** The README of core/tables with, between its two marks, what the declarations say. @throws Error when a mark is missing. */
export const withColumnTables = (readme: string): string =>
  withBetween(readme, marks, [overview(), ...Object.values(inputTables).map(chapter)].join("\n\n"));

type Column = Table["columns"][string];

/** All tables in one view: how CONTROLE calls them, by what a row is known, and what nothing in a cell counts as. */
function overview(): string {
  return markdownTable([["Tabel", "Soort", "Sleutel", "Niets is leeg", "Niets is 0"], ...Object.values(inputTables).map((table) => [
    table.name, `\`${table.kind}\``, keyOf(table), inWhich(table, "blank"), [inWhich(table, "zero"), further[table.further].zero].filter(Boolean).join(", "),
  ])]);
}

const keyOf = ({ kind, columns }: Table): string => rowKeys[kind].map((key) => columns[key]!.header).join(" + ");

/** Text that is not there cannot be taken for a 0. */
const inWhich = ({ columns }: Table, nothing: Column["nothing"]): string =>
  Object.values(columns).filter((column) => kinds[column.reading].canBeZero && column.nothing === nothing).map(({ header }) => header).join(", ");

function chapter(table: Table): string {
  return [
    `### ${table.name}`,
    markdownTable([["Kolom", "Ook", "Niets ingevuld", "Waarden"], ...Object.values(table.columns).map(described), ...further[table.further].row]),
  ].join("\n\n");
}

const described = (column: Column): string[] => [
  column.required ? `**${column.header}**` : column.header,
  column.synonyms.join(", "),
  ifNothing(column),
  Object.values(column.choices).map(([first]) => first).join(", ") || kinds[column.reading].words,
];

function ifNothing({ required, mayBeBlank, fallback, remarksBlank, nothing, choices }: Column): string {
  if (nothing === "zero") return remarksBlank ? "0, met opmerking" : "0";
  if (fallback === undefined) return required && !mayBeBlank ? "probleem" : "leeg";
  if (typeof fallback === "boolean") return fallback ? "ja" : "nee";
  return choices[String(fallback)]?.[0] ?? String(fallback);
}

const kinds: Readonly<Record<Column["reading"], { readonly words: string; readonly canBeZero?: true }>> = {
  text: { words: "tekst" }, list: { words: "namen met `;`" }, shares: { words: "namen met `;`, eventueel met %" }, choice: { words: "" }, yesNo: { words: "ja of nee" },
  number: { words: "getal", canBeZero: true }, numberOrText: { words: "getal of tekst", canBeZero: true }, whole: { words: "geheel getal", canBeZero: true }, share: { words: "0-1 of %", canBeZero: true },
  money: { words: "euro's", canBeZero: true }, presence: { words: "ja, nee of 0-1", canBeZero: true }, carry: { words: "ja, nee of een jaar", canBeZero: true },
  yesNoDate: { words: "ja, nee of datum" }, effect: { words: "getal, of `++` `+` `0` `-` `--`", canBeZero: true }, years: { words: "jaren met `;`" }, term: { words: "hele jaren, of geen" }, asTyped: { words: "getal of tekst", canBeZero: true },
  year: { words: "jaar", canBeZero: true }, date: { words: "datum", canBeZero: true }, period: { words: "jaar, kwartaal of datum", canBeZero: true },
};

const further: Readonly<Record<Table["further"], { readonly zero: string; readonly row: readonly (readonly string[])[] }>> = {
  none: { zero: "", row: [] },
  years: { zero: "jaarkolommen", row: [["een kolom per jaar", "2027, Begroting 2027", "0", "euro's"]] },
  landUse: { zero: "grondsoorten", row: [["elke andere kolom met getallen", "Landbouw, Natuur, …", "0", "hectares"]] },
  weighted: { zero: "percentages", row: [["X en Gewicht X", "Loon en Gewicht Loon", "0, en een gewicht is leeg", "index, gewicht"]] },
};
