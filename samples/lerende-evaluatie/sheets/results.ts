import { absolute, onSheet } from "../../writer/address";
import { bars } from "../../writer/charts";
import { omitted, ruimte, text, type Argument } from "../../writer/formula";
import { Sheet } from "../../writer/sheet";
import { Spill } from "../../writer/spill";
import { styles } from "../../writer/styles";
import { whole, years } from "../tables";

const observed: readonly Argument[] = [whole("Waarnemingen"), whole("Normen")];
/** Between Normen and Index: methode, zekerheid and prijspeil as they are by default. */
const learning: readonly Argument[] = [...observed, omitted, omitted, omitted, whole("Index")];

/** The sheets with the answers in full, and the spills in which Overzicht looks up its headlines. */
export async function resultSheets() {
  const { sheet: learned } = await learnedSheet();
  const { sheet: norms, spill: perNorm } = await normsSheet();
  const { sheet: effects, spill: effect } = await effectsSheet();
  const { sheet: tasks, whole: withNorms } = await tasksSheet();
  const { sheet: balances, before, after } = await balanceSheet(withNorms);
  const { sheet: register, spill: lessons } = await registerSheet();
  return { sheets: [learned, norms, effects, tasks, balances, await agendaSheet(), register, await changesSheet()], perNorm, effect, before, after, lessons };
}

async function learnedSheet() {
  const sheet = new Sheet("Leren", "result", "Leren: wat liet elk gebied zien, en wat leert het van de andere?",
    "Geleerd is de gewone waarde, Verwacht het gemiddelde dat in een begroting hoort. Krap: ook de ondergrens ligt boven de norm in gebruik. RUIMTE.LEREN.")
    .widths(30, 16, 14, 13, 13, 13, 13, 13, 14, 13, 11, 11, 52);
  new Spill(sheet, "A4", await ruimte("LEREN", ...learning)).lay();
  return { sheet: sheet.height(4, 32).finished({ rows: 4, columns: 2 }) };
}

async function normsSheet() {
  const sheet = new Sheet("Normen geleerd", "result", "Normen: wat is gewoon, en hoe verschillen gebieden?",
    "Nieuw onder en Nieuw boven gelden voor een gebied dat nog niets gemeten heeft. Aandeel verschil: het deel van de spreiding dat geen toeval is. RUIMTE.NORMEN.")
    .widths(30, 11, 14, 13, 13, 13, 13, 13, 12, 12, 12, 13, 11, 40);
  const spill = new Spill(sheet, "A4", await ruimte("NORMEN", ...learning)).lay();
  return { sheet: sheet.height(4, 32).height(19, 32).finished({ rows: 4, columns: 1 }), spill };
}

async function effectsSheet() {
  const sheet = new Sheet("Gevolg", "result", "Gevolg: wat kost het plan met geleerde normen?",
    "Per opgave en norm, over de jaren van Overzicht. Grenzen tellen niet op: opgaven delen een norm. RUIMTE.NORMGEVOLG.")
    .widths(20, 30, 16, 16, 18, 18, 18, 18, 18, 40);
  const calculated = await ruimte("NORMGEVOLG", whole("Opgaven"), ...observed, ...years, whole("Index"));
  const spill = new Spill(sheet, "A4", calculated).lay();
  return { sheet: sheet.height(4, 32).finished({ rows: 4, columns: 2 }), spill };
}

async function tasksSheet() {
  const name = "Opgaven geleerd";
  const sheet = new Sheet(name, "result", "Opgaven met geleerde normen",
    "Eén formule: RUIMTE.METNORMEN. Alles zoals op Opgaven, behalve wat geleerd is; Balans rekent ermee, en elke functie die Opgaven leest kan dat.")
    .widths(18, 16, 18, 11, 11, 13, 11, 11, 18, 18, 11, 14);
  const calculated = await ruimte("METNORMEN", whole("Opgaven"), ...observed, omitted, whole("Index"));
  new Spill(sheet, "A4", calculated).lay();
  return {
    sheet: sheet.height(4, 32).finished({ rows: 4, columns: 1 }),
    whole: { text: `_xlfn.ANCHORARRAY(${onSheet(name, absolute("A4"))})`, value: calculated.result } satisfies Argument,
  };
}

async function balanceSheet(withNorms: Argument) {
  const sheet = new Sheet("Balans", "result", "Balans: met de norm in gebruik, en met geleerde normen",
    "Boven de opgaven zoals zij zijn, daaronder met wat gebieden leerden. RUIMTE.BALANS.")
    .widths(12, 18, 18, 18, 18, 16, 20, 16, 18)
    .put("A4", "Zoals het plan rekent", styles.section).put("A20", "Met geleerde normen", styles.section);
  const before = new Spill(sheet, "A5", await ruimte("BALANS", whole("Opgaven"), whole("Middelen"), ...years, whole("Index"))).lay();
  const after = new Spill(sheet, "A21", await ruimte("BALANS", withNorms, whole("Middelen"), ...years, whole("Index"))).lay();
  for (const [spill, title, row] of [[before, "Gedekt en tekort per jaar", 3], [after, "Met geleerde normen: gedekt en tekort per jaar", 19]] as const) {
    sheet.chart(bars(title, spill, "Jaar", ["Gedekt", "Tekort"], { type: "column", barGrouping: "stacked", anchor: { from: { row, col: 10 }, to: { row: row + 15, col: 17 } } }));
  }
  return { sheet: sheet.height(5, 32).height(21, 32).finished(), before, after };
}

async function agendaSheet() {
  const sheet = new Sheet("Leeragenda", "result", "Leeragenda: hoe ver zijn de vragen, en wie werkt eraan?",
    "De fase is de laatste die geldt: vraag, onderzoek, bevinding, les of toegepast. Zonder peildatum geldt de laatste datum in de tabellen. RUIMTE.LEERAGENDA.")
    .widths(22, 56, 17, 14, 30, 13, 10, 13, 15, 10, 13, 44)
    .put("A18", "Per kennispartner", styles.section);
  const given = [whole("Leervragen"), whole("Lessen"), whole("Waarnemingen"), omitted];
  new Spill(sheet, "A4", await ruimte("LEERAGENDA", ...given)).lay();
  new Spill(sheet, "A19", await ruimte("LEERAGENDA", ...given, text("kennispartner"))).lay();
  return sheet.height(4, 32).height(19, 32).finished({ rows: 4, columns: 1 });
}

async function registerSheet() {
  const sheet = new Sheet("Register", "result", "Register: wie heeft nog iets te doen met een les?",
    "Boven per geadresseerde en niveau; eronder de lessen die aandacht vragen. RUIMTE.LESSEN.")
    .widths(28, 46, 28, 17, 14, 44, 13, 13, 14)
    .put("A18", "Lessen die aandacht vragen", styles.section);
  const spill = new Spill(sheet, "A4", await ruimte("LESSEN", whole("Lessen"))).lay();
  new Spill(sheet, "A19", await ruimte("LESSEN", whole("Lessen"), omitted, omitted, whole("Normen"), whole("Partijen"), text("les"))).lay();
  return { sheet: sheet.height(4, 32).finished({ rows: 4, columns: 1 }), spill };
}

async function changesSheet() {
  const sheet = new Sheet("Verantwoording", "result", "Verantwoording: wat veranderde er door lessen?",
    "Voor de jaarrekening. Door les noemt de keten, de oudste eerst; Past bij metingen: ligt de nieuwe norm tussen Onder en Boven van Leren? RUIMTE.GELEERD.")
    .widths(32, 14, 26, 26, 16, 17, 28, 15, 14);
  // The same observations once moved to one price level would need an index, which GELEERD has not: of those norms it says '-'.
  new Spill(sheet, "A4", await ruimte("GELEERD", whole("Lessen"), ...observed)).lay();
  return sheet.height(4, 32).finished({ rows: 4, columns: 1 });
}
