import { Sheet } from "../../writer/sheet";
import { aligned, styles } from "../../writer/styles";

/** What to type where Excel is asked what it calls an error: in Dutch, and for an English Excel. */
const errors = [
  ["Geen antwoord", "=NB()", "=NA()"], ["Onbekende naam", "=BESTAATNIET()", "=BESTAATNIET()"], ["Delen door nul", "=1/0", "=1/0"],
  ["Tekst die op een fout lijkt", "'#N/B", "'#N/A"], ["Tekst die op een formule lijkt", "'=1+1", "'=1+1"],
  ["Een functie die nog rekent", "=RUIMTE.PLANNEN(Werk[#Alles];Bezetting[#Alles];2027;2036;1363;\"kwartaal\")", "=RUIMTE.PLANNEN(Werk[#All],Bezetting[#All],2027,2036,1363,\"kwartaal\")"],
] as const;

/** The cells that the pane reads for whoever wrote it; their name is what it finds them by. */
export const errorCells = { name: "Proef_waarden", range: `Waarden!$D$5:$D$${4 + errors.length}` };

/** Cells to type errors in, for the pane to say what Excel calls them; beside and below the last is room for its result. */
export function valuesSheet() {
  const sheet = new Sheet("Waarden", "exercise", "Waarden: wat Excel een fout noemt", "Typ in elke gele cel wat ernaast staat. De laatste vult ook cellen ernaast en eronder. Het venster leest wat Excel over de gele cellen zegt (Delen en herstellen, Verzamel).").widths(34, 80, 76, 24);
  ["Wat", "In een Nederlandse Excel", "In een Engelse Excel", "Typ hier"].forEach((header, column) => sheet.put(`${"ABCD"[column]!}4`, header, styles.header));
  errors.forEach(([what, dutch, english], index) => {
    const row = 5 + index;
    sheet.put(`A${row}`, what).put(`B${row}`, dutch).put(`C${row}`, english).put(`D${row}`, null, aligned(styles.entry, { horizontal: "left" }));
  });
  return sheet.finished({ rows: 4 });
}

/** Room for a formula that takes long. */
export function planningSheet() {
  return new Sheet("Planning", "exercise", "Planning: een formule die lang rekent", "Typ in A4: =RUIMTE.PLANNEN(Werk[#Alles];Bezetting[#Alles];2027;2036;1363;\"kwartaal\"). In een Engelse Excel met komma's en [#All].")
    .put("A3", "Hieronder begint de uitkomst; laat de cellen naast en onder de gele leeg.", styles.lead).put("A4", null, styles.entry).widths(34, 16, 16, 16, 16).finished();
}

/** Room for two hundred thousand rows. */
export function largeSheet() {
  return new Sheet("Groot", "exercise", "Groot: een blad om heel groot te maken", "Typ in A4 =REEKS(200000;20), in een Engelse Excel =SEQUENCE(200000,20). Kopieer het en plak het als waarden. Kleur daarna de hele kolommen A tot en met T.")
    .put("A4", null, styles.entry).finished();
}
