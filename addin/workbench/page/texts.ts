export type PageLanguage = "nl" | "en";

/** What the page itself says; the pane brings its own texts. */
const nl = {
  title: "werkbank",
  label: "nagebootst: alleen een echte Excel bewijst Excel",
  open: "Werkmap openen",
  save: "Resultaat downloaden",
  language: "Taal",
  ribbon: "Knoppen van de invoegtoepassing",
  grid: "Werkmap",
  pane: "Taakvenster van de invoegtoepassing",
  suffix: "-berekend",
  noStart: (reason: string) => `De werkbank kon niet beginnen: ${reason}`,
  unreadable: (name: string, reason: string) => `${name} is niet geopend: ${reason}`,
  notSaved: (reason: string) => `De kopie is niet gemaakt: ${reason}`,
  leftOut: (what: readonly string[]) => `Niet in de kopie: ${what.join("; ")}.`,
  newTable: (name: string) => `de nieuwe tabel ${name} (haar cellen wel)`,
  newChart: (name: string) => `de grafiek ${name}`,
  goneSheet: (name: string) => `het verwijderen van werkblad ${name}`,
  valuesOnly: (cells: string) => `formules op een nieuw blad, hun waarden wel (${cells})`,
  formulas: (cells: string) => `gewijzigde formules (${cells})`,
  others: (cells: string) => `wijzigingen die het bestand niet toelaat (${cells})`,
  choose: "Kies uit:",
  andMore: (count: number) => ` en ${count} andere`,
  kept: (count: number) => `${count} formules houden de waarde uit het bestand: hier wordt alleen berekend wat van RUIMTE-formules afhangt of er iets aan geeft.`,
  charts: (names: string) => `Grafieken op dit blad, hier niet getekend: ${names}.`,
  missing: (members: string) => `Gevraagd en niet nagebootst, dus niet gebeurd: ${members}.`,
};

const en: typeof nl = {
  title: "workbench",
  label: "emulated: only a real Excel proves Excel",
  open: "Open workbook",
  save: "Download result",
  language: "Language",
  ribbon: "Buttons of the add-in",
  grid: "Workbook",
  pane: "Task pane of the add-in",
  suffix: "-calculated",
  noStart: (reason) => `The workbench could not start: ${reason}`,
  unreadable: (name, reason) => `${name} was not opened: ${reason}`,
  notSaved: (reason) => `The copy was not made: ${reason}`,
  leftOut: (what) => `Not in the copy: ${what.join("; ")}.`,
  newTable: (name) => `the new table ${name} (its cells are)`,
  newChart: (name) => `the chart ${name}`,
  goneSheet: (name) => `the removal of sheet ${name}`,
  valuesOnly: (cells) => `formulas on a new sheet, their values are (${cells})`,
  formulas: (cells) => `changed formulas (${cells})`,
  others: (cells) => `changes that the file does not allow (${cells})`,
  choose: "Choose from:",
  andMore: (count) => ` and ${count} more`,
  kept: (count) => `${count} formulas keep the value of the file: here only what depends on RUIMTE formulas or feeds them is calculated.`,
  charts: (names) => `Charts on this sheet, not drawn here: ${names}.`,
  missing: (members) => `Asked for and not emulated, so not done: ${members}.`,
};

export type PageTexts = typeof nl;
export const pageTexts: Record<PageLanguage, PageTexts> = { nl, en };

/** What the add-in is told that Excel speaks. */
export const localeOf: Record<PageLanguage, string> = { nl: "nl-NL", en: "en-US" };
