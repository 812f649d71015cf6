import { inputTables, type Table } from "../../../core";
import { markdownTable, shown } from "./cells";

const further: Readonly<Record<Table["further"], string>> = {
  none: "",
  years: "Daarnaast een kolom per jaar, met het jaar in de kop (2027, Begroting 2027), in euro's.",
  landUse: "Daarnaast mag een kolom per grondsoort, met de hectares.",
  weighted: "Of, in plaats van één percentage: kolommen met percentages en per kolom X een kolom Gewicht X.",
};

/** The chapter on the input tables: what a table is called, and by which headers its columns are found. */
export function tableChapter(): string {
  return Object.values(inputTables).map(tableSection).join("\n\n");
}

function tableSection({ name, kind, columns, further: more }: Table): string {
  const rows = Object.values(columns).map(({ header, required, synonyms, choices, fallback }) => [
    header,
    required ? "ja" : "",
    Object.values(choices).map(([first]) => first).join(", "),
    fallback === undefined || fallback === null || typeof fallback === "object" ? "" : shown(choices[String(fallback)]?.[0] ?? (fallback === false ? "nee" : fallback === true ? "ja" : fallback)),
    synonyms.join(", "),
  ]);
  return [
    `### Tabel ${name}`,
    `Soort voor CONTROLE: \`${kind}\`. ${further[more]}`.trim(),
    markdownTable([["Kolom", "Verplicht", "Kies uit", "Leeg betekent", "Mag ook heten"], ...rows]),
  ].join("\n\n");
}
