import { bars } from "../../writer/charts";
import { omitted, ruimte, text } from "../../writer/formula";
import { Sheet } from "../../writer/sheet";
import { Spill } from "../../writer/spill";
import { basic, whole } from "../tables";

/** The sheets with the answers in full, and the spills in which Overzicht looks up its headlines. */
export async function resultSheets() {
  const { sheet: resilienceSheet, spill: resilience } = await resilienceOn("Weerstand", "Weerstand: wat is nodig, en wat is er?",
    "Samen, en incidenteel en structureel apart (structureel per jaar). Nauwkeurigheid en Methode zeggen hoe precies Benodigd is. RUIMTE.WEERSTAND.", false);
  const { sheet: dependentSheet, spill: dependent } = await resilienceOn("Samenhang", "Samenhang: wat als risico's samen optreden?",
    "Hetzelfde met Risicosamenhang. Er wordt getrokken: hetzelfde zaad geeft dezelfde cellen, en Nauwkeurigheid is de standaardfout. RUIMTE.WEERSTAND.", true);
  const { sheet: sharesSheet, shares } = await sharesOn();
  const { sheet: ratiosSheet, ratios } = await ratiosOn();
  const { sheet: ambitionSheet, ambition } = await ambitionOn();
  return { sheets: [resilienceSheet, dependentSheet, sharesSheet, await ownersSheet(), await bandwidthSheet(), ratiosSheet, ambitionSheet], resilience, dependent, shares, ratios, ambition };
}

async function resilienceOn(name: string, title: string, lead: string, depends: boolean) {
  const sheet = new Sheet(name, "result", title, lead).widths(24, 26, 26, 26);
  const spill = new Spill(sheet, "A4", await ruimte("WEERSTAND", whole("Risicos"), whole("Weerstandscapaciteit"), basic("Periode"), omitted, basic("Zekerheid"),
    ...(depends ? [whole("Risicosamenhang"), basic("Trekkingen")] : []))).lay();
  return { sheet: sheet.finished({ rows: 4, columns: 1 }), spill };
}

async function sharesOn() {
  const sheet = new Sheet("Bijdragen", "result", "Bijdragen: wat maakt het bedrag, en loont de maatregel?",
    "Bijdrage verdeelt wat nodig is. Zonder: hoeveel minder er nodig is als het risico er niet is; dat telt niet op. Na maatregel en Verlies minder: wat alleen deze maatregel doet. RUIMTE.RISICO.")
    .widths(44, 14, 9, 18, 18, 18, 10, 18, 18, 18, 18, 9, 46);
  const shares = new Spill(sheet, "A4", await ruimte("RISICO", whole("Risicos"), basic("Periode"), omitted, basic("Zekerheid"))).lay();
  const below = shares.next - 1;
  sheet.chart(bars("Bijdrage aan wat nodig is, en wat er vrijkomt zonder", shares, "Risico", ["Bijdrage", "Zonder"], {
    type: "bar", barGrouping: "clustered", anchor: { from: { row: below, col: 1 }, to: { row: below + 26, col: 8 } },
  }));
  return { sheet: sheet.height(4, 32).finished({ rows: 4, columns: 1 }), shares };
}

async function ownersSheet() {
  const sheet = new Sheet("Eigenaren", "result", "Eigenaren: wie draagt welk deel van het risico?",
    "Hetzelfde per eigenaar: Bijdrage en verliezen opgeteld, Zonder en de maatregelen voor de hele groep. RUIMTE.RISICO met per = eigenaar.")
    .widths(30, 14, 9, 18, 18, 18, 10, 18, 18, 18, 18, 9, 46);
  new Spill(sheet, "A4", await ruimte("RISICO", whole("Risicos"), basic("Periode"), omitted, basic("Zekerheid"), omitted, omitted, omitted, text("eigenaar"))).lay();
  return sheet.height(4, 32).finished({ rows: 4, columns: 1 });
}

async function bandwidthSheet() {
  const sheet = new Sheet("Bandbreedte", "result", "Bandbreedte: welk bedrag is met welke zekerheid genoeg?",
    "Onder en Boven: hoe precies het is. Boven de verwachting: meer dan er gemiddeld tegenvalt. RUIMTE.BANDBREEDTE.")
    .widths(14, 22, 22, 22, 24);
  const amounts = new Spill(sheet, "A4", await ruimte("BANDBREEDTE", whole("Risicos"), basic("Periode"))).lay();
  const below = amounts.next - 1;
  sheet.chart(bars("Genoeg bij elke zekerheid", amounts, "Zekerheid", ["Bedrag"], {
    type: "column", barGrouping: "clustered", anchor: { from: { row: below, col: 0 }, to: { row: below + 18, col: 5 } },
  }));
  return sheet.finished({ rows: 4, columns: 1 });
}

async function ratiosOn() {
  const sheet = new Sheet("Kengetallen", "result", "Kengetallen: hoe staat de provincie ervoor?",
    "De zes kengetallen van BBV art. 11 die in dezelfde paragraaf staan, per jaar. Formeel zijn er geen harde criteria: de signalen zijn die welke de meeste begrotingen afdrukken. RUIMTE.KENGETALLEN.")
    .widths(36, 12, 14, 22);
  const ratios = new Spill(sheet, "A4", await ruimte("KENGETALLEN", whole("Balansposten"))).lay();
  return { sheet: sheet.finished({ rows: 4, columns: 1 }), ratios };
}

async function ambitionOn() {
  const sheet = new Sheet("Ambitiekans", "result", "Ambitiekans: hoe groot is de kans dat het geld genoeg is?",
    "Duizend keer getrokken hoe kosten en bronnen uitvallen. Ruimte: het deel van de opgaven dat het geld dan draagt, bij een tegenvaller (P10), middenin (P50) en bij een meevaller (P90). RUIMTE.AMBITIEKANS.")
    .widths(14, 14, 16, 14, 14, 14, 18, 34);
  const ambition = new Spill(sheet, "A4", await ruimte("AMBITIEKANS", whole("Opgaven"), whole("Middelen"), whole("Onzekerheden"), basic("Startjaar"), basic("Eindjaar"))).lay();
  return { sheet: sheet.finished({ rows: 4, columns: 1 }), ambition };
}
