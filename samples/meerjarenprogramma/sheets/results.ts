import { bars } from "../../writer/charts";
import { ruimte, type Calculated } from "../../writer/formula";
import { widthsUnder } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { Spill } from "../../writer/spill";
import { question } from "../tables";
import { MOST_YEARS, timeline } from "./timeline";

/** The sheets with the answers in full, and the spills in which Overzicht looks up its headlines. */
export async function resultSheets() {
  const { sheet: programmeSheet, programme } = await chosenSheet();
  const { sheet: goalsSheet, goals } = await reachSheet();
  const { sheet: headroomSheet, headroom } = await roomSheet();
  return {
    sheets: [programmeSheet, goalsSheet, await yearsSheet(), headroomSheet, await proofSheet()], programme, goals, headroom,
  };
}

async function chosenSheet() {
  const sheet = new Sheet("Programma", "result", "Programma: welke maatregelen, wanneer en waarom?",
    "Eén formule: RUIMTE.PROGRAMMEREN. Rechts een tijdlijn die Start en Eind volgt; een maatregel die maar voor een deel gekozen is, is lichter. Onderaan het oordeel per prioriteit.")
    .widths(34, 26, 10, 8, 8, 17, 17, 88, 44, 3, ...Array.from({ length: MOST_YEARS }, () => 6));
  const calculated = await ruimte("PROGRAMMEREN", ...question);
  const programme = new Spill(sheet, "A4", calculated).lay();
  timeline(sheet, "K4", calculated.result.length);
  return { sheet: sheet.height(4, 32).finished({ rows: 4, columns: 1 }), programme };
}

async function reachSheet() {
  const sheet = new Sheet("Doelen", "result", "Doelen: wat haalt elke opgave, en wat knelt?",
    "Op zichzelf haalbaar: als niets anders telt. Eerlijk deelbaar: als maatregelen deelbaar waren. Achterstand is wat hele maatregelen daarop achterblijven. RUIMTE.DOELBEREIK.")
    .widths(34, 12, 10, 10, 12, 12, 12, 14, 14, 14, 26);
  const calculated = await ruimte("DOELBEREIK", ...question);
  const goals = new Spill(sheet, "A4", calculated).lay();
  const below = goals.next - 1;
  sheet.chart(bars("Tekort per opgave, en wat daarvan achterstand is", goals, "Opgave", ["Tekort aandeel", "Achterstand"], {
    type: "bar", barGrouping: "clustered", anchor: { from: { row: below, col: 0 }, to: { row: below + 20, col: 8 } },
  }));
  return { sheet: sheet.height(4, 32).finished({ rows: 4, columns: 1 }), goals };
}

async function yearsSheet() {
  const calculated = await ruimte("PROGRAMMAJAREN", ...question);
  const sheet = new Sheet("Jaren", "result", "Jaren: wat kost het programma, wie betaalt en wie werkt?",
    "Bedragen in prijzen van het jaar zelf. Over: geld dat dat jaar vervalt. Bezetting: de rol die het volst zit, als deel van de eigen uren. RUIMTE.PROGRAMMAJAREN.")
    .widths(12, ...wide(calculated, 17));
  const years = new Spill(sheet, "A4", calculated).lay();
  const below = years.next - 1;
  sheet.chart(bars("Kosten per jaar, en welk deel structureel is", years, "Jaar", ["Kosten", "Waarvan structureel"], {
    type: "column", barGrouping: "clustered", anchor: { from: { row: below, col: 1 }, to: { row: below + 18, col: 5 } },
  })).chart(bars("Bezetting van de drukste rol, als deel van de eigen uren", years, "Jaar", ["Bezetting"], {
    type: "column", barGrouping: "clustered", anchor: { from: { row: below, col: 6 }, to: { row: below + 18, col: 10 } },
  }));
  return sheet.height(4, 48).finished({ rows: 4, columns: 1 });
}

async function roomSheet() {
  const sheet = new Sheet("Speelruimte", "result", "Speelruimte: wat brengt iets meer?",
    "Wat een miljoen, een fte, tien hectare of een jaar erbij aan tekort scheelt, als maatregelen deelbaar waren; het meeste eerst. Wat niets brengt, staat er niet bij. RUIMTE.SPEELRUIMTE.")
    .widths(40, 14, 10, 18, 16, 16, 40);
  const headroom = new Spill(sheet, "A4", await ruimte("SPEELRUIMTE", ...question)).lay();
  return { sheet: sheet.height(4, 32).finished({ rows: 4, columns: 1 }), headroom };
}

async function proofSheet() {
  const sheet = new Sheet("Geen spijt", "result", "Geen spijt: wat hoort in elk goed programma?",
    "Altijd: zonder deze maatregel wordt elk programma meer dan een procentpunt per opgave slechter. Nooit: met haar. Verlies zonder in procentpunten per opgave. RUIMTE.NOREGRET.")
    .widths(36, 16, 12, 16);
  new Spill(sheet, "A4", await ruimte("NOREGRET", ...question)).lay();
  return sheet.height(4, 32).finished({ rows: 4, columns: 1 });
}

const wide = ({ result }: Calculated, width: number): number[] => widthsUnder(result[0]!.slice(1), width);
