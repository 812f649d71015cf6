import { bars } from "../../writer/charts";
import { omitted, ruimte, text } from "../../writer/formula";
import { widthsUnder } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { Spill } from "../../writer/spill";
import { styles } from "../../writer/styles";
import { coverageQuestion, question, whole, years } from "../tables";

/** The sheets with the answers in full, and the spills in which Overzicht looks up its headlines. */
export async function resultSheets() {
  const balanced = await equilibriumSheet();
  const money = await balanceSheet();
  return { ...balanced, ...money, costs: await costsSheet(), coverage: await coverageSheets() };
}

async function equilibriumSheet() {
  const sheet = new Sheet("Evenwicht", "result", "Evenwicht: kan de begroting zichzelf dragen?",
    "Het structurele saldo beslist, niet het saldo: Provinciewet art. 193. Of het evenwicht ook reëel is, beoordelen provinciale staten en de toezichthouder. RUIMTE.EVENWICHT.")
    .widths(14, 20, 20, 18)
    .put("A4", "De voorbeeldbegroting", styles.section).put("A23", "Gepubliceerd: gemeente Noordenveld, begroting 2023 (zie blad Noordenveld)", styles.section);
  const equilibrium = new Spill(sheet, "A5", await ruimte("EVENWICHT", whole("Begroting"), years[0])).lay();
  const published = new Spill(sheet, "A24", await ruimte("EVENWICHT", whole("Noordenveld"))).lay();
  for (const [spill, title, row] of [[equilibrium, "Saldo en structureel saldo", 3], [published, "Noordenveld: saldo en structureel saldo", 22]] as const) {
    // Beside the result, below its title: that needs the whole row.
    sheet.chart(bars(title, spill, "Jaar", ["Saldo", "Structureel saldo"], {
      type: "column", barGrouping: "clustered", anchor: { from: { row: row + 1, col: 5 }, to: { row: row + 17, col: 13 } },
    }));
  }
  return { balanced: sheet.height(5, 18).height(24, 18).finished(), equilibrium };
}

async function balanceSheet() {
  const sheet = new Sheet("Balans", "result", "Balans: kosten en middelen per jaar",
    "Uitgaven, geen kapitaallasten. Structureel geld betaalt structurele kosten; een reserve mag mee naar een later jaar. RUIMTE.BALANS.")
    .widths(12, 18, 18, 18, 18, 16, 20, 16, 18);
  const balance = new Spill(sheet, "A4", await ruimte("BALANS", ...question)).lay();
  sheet.chart(bars("Gedekt en tekort per jaar", balance, "Jaar", ["Gedekt", "Tekort"], {
    type: "column", barGrouping: "stacked", anchor: { from: { row: 3, col: 10 }, to: { row: 19, col: 17 } },
  })).chart(bars("Kosten, en welk deel structureel is", balance, "Jaar", ["Kosten", "Waarvan structureel"], {
    type: "column", barGrouping: "clustered", anchor: { from: { row: 20, col: 10 }, to: { row: 36, col: 17 } },
  }));
  return { money: sheet.height(4, 32).finished(), balance };
}

async function costsSheet() {
  const sheet = new Sheet("Kosten", "result", "Kosten: incidenteel en structureel, per jaar geïndexeerd",
    "Elke opgave met haar incidentele kosten in de jaren van levering, en haar structurele kosten vanaf het jaar erna; wat al per jaar gepland is komt van blad Uitgaven. RUIMTE.KOSTEN.")
    .widths(34, 16, 18, 18, 18, 18, 20);
  new Spill(sheet, "A4", await ruimte("KOSTEN", whole("Opgaven"), ...years, whole("Index"), whole("Uitgaven"))).lay();
  return sheet.finished({ rows: 4, columns: 1 });
}

/** Over all years, and year by year on a sheet of its own: both grow with the tasks. */
async function coverageSheets() {
  const lead = "Een SPUK draagt ten hoogste haar maximale aandeel: er moet ander geld naast staan. Rijen en kolommen zijn op de cent gelijk aan het totaal. RUIMTE.DEKKING.";
  const inAll = await ruimte("DEKKING", ...coverageQuestion(omitted));
  const sheet = new Sheet("Dekking", "result", "Dekking: welke bron betaalt wat?", `Over alle jaren samen. ${lead}`).widths(30, 17.5, 17.5, 17, 13, ...widthsUnder(inAll.result[0]!.slice(5), 14));
  const whole = new Spill(sheet, "A4", inAll).lay();
  const top = whole.next;
  sheet.chart(bars("Gedekt en tekort per opgave", whole, "Opgave", ["Gedekt", "Tekort"], {
    type: "bar", barGrouping: "stacked", anchor: { from: { row: top, col: 0 }, to: { row: top + 18, col: 5 } },
  }));
  const perYear = await ruimte("DEKKING", ...coverageQuestion(text("jaar")));
  const yearly = new Sheet("Dekking per jaar", "result", "Dekking per jaar: welke bron betaalt wanneer wat?", `Per jaar. ${lead}`).widths(30, 8, 17, 17, 16, 13, ...widthsUnder(perYear.result[0]!.slice(6), 14));
  new Spill(yearly, "A4", perYear).lay();
  return [sheet, yearly].map((each) => each.height(4, 48).finished({ rows: 4, columns: 1 }));
}
