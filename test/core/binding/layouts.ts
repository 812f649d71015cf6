/** Sheets as people make them: each with what a reader must see in it. */
export const tasks = [
  ["Opgave", "Gebied", "Ruimteclaim", "Grondsoorten"],
  ["Woningen", "Oost", 900, "landbouw"],
  ["Zon op land", "Oost", 600, "landbouw; natuur"],
  ["Natuurnetwerk", "West", 1800, "landbouw"],
];

export const landTable = [
  ["Grondsoort", "Oppervlakte"],
  ["landbouw", 3000],
  ["natuur", 1800],
];

/** A sheet from lines of unequal length. */
export function sheetOf(lines: readonly (readonly unknown[])[], row = 0, column = 0) {
  const width = Math.max(...lines.map((line) => line.length));
  return { row, column, cells: lines.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? "")) };
}

export const titled = sheetOf([
  ["Programma landelijk gebied"], ["Stand van zaken 1 november 2026"], ["Opgesteld door:", "team Ruimte"], [], ...tasks,
]);

/** A name over the first columns, and "Kosten" over the years: merged cells hold their value in the first one. */
export const twoHeaderRows = sheetOf([
  ["Dekkingsplan"], [],
  ["Bron", "Soort", "Bedragen in euro's", "", ""],
  ["", "", 2027, 2028, 2029],
  ["Provincie", "algemeen", 1000, 1000, 1000],
  ["Rijk", "SPUK", 500, 500, 0],
]);

export const sideBySide = sheetOf([
  ["Opgaven", "", "", "", "", "Grond"],
  ...tasks.map((line, index) => [...line, "", ...(landTable[index] ?? [])]),
]);

export const subtotals = sheetOf([
  tasks[0]!, ["Gebied Oost"], tasks[1]!, tasks[2]!, ["Subtotaal Oost", "", 1500], [],
  ["Gebied West"], tasks[3]!, ["Subtotaal West", "", 1800], ["Totaal", "", 3300], [], ["* voorlopige cijfers"],
]);

export const ownNames = sheetOf([
  ["Naam van de opgave", "Deelgebied", "Benodigde hectares", "Opmerkingen van de regisseur"],
  ["Woningen", "Oost", 900, "loopt"], ["Zon op land", "Oost", 600, ""], ["Natuurnetwerk", "West", 1800, "stikstof"],
]);

export const unknownNames = sheetOf([
  ["Wat", "Waar", "Hoeveel"], ["Woningen", "Oost", 900], ["Zon op land", "Oost", 600],
]);

export const unitsAndNotes = sheetOf([
  ["Organisatie", "Rol", "Fte", "Inhuur max fte", "Inhuurtarief"], ["", "", "aantal", "aantal", "€ per uur"],
  ["Provincie", "Ecoloog", 4.5, 1, 110], ["Gemeente", "Jurist", 2, 0, ""], [], ["Bron: formatieoverzicht 2026"], ["* exclusief stagiairs"],
]);
