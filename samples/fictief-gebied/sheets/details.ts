import { basic, whole } from "../tables";
import { omitted, ruimte } from "../../writer/formula";
import { widthsUnder } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { Spill } from "../../writer/spill";
import { styles } from "../../writer/styles";

/** The sheets behind the answers: what has to give, who pays what, and the weakest of the four means. */
export async function detailSheets() {
  return { choices: await choicesSheet(), coverage: await coverageSheet(), fourMeans: await fourMeansSheet(), variants: await variantsSheet() };
}

async function choicesSheet() {
  const sheet = new Sheet("Keuzes", "result", "Keuzes: wat knelt, en wat meekoppelen oplevert",
    "Links wat één hectare meer van een grens scheelt aan tekort (RUIMTE.KEUZES), rechts welke opgaven hectares delen of mogen delen (RUIMTE.MEEKOPPELEN).")
    .widths(16, 58, 14, 12, 12, 3, 16, 30, 30, 13, 13, 10, 12);
  const question = [whole("Opgaven"), whole("Grond"), whole("Combinaties")];
  sheet.put("A4", "Wat knelt", styles.section).put("G4", "Meekoppelen", styles.section);
  new Spill(sheet, "A5", await ruimte("KEUZES", ...question)).lay();
  new Spill(sheet, "G5", await ruimte("MEEKOPPELEN", ...question)).lay();
  return sheet.finished({ rows: 5 });
}

async function coverageSheet() {
  const covered = await ruimte(
    "DEKKING", whole("Opgaven"), whole("Middelen"), basic("Startjaar"), basic("Eindjaar"), whole("Index"),
  );
  const sheet = new Sheet("Dekking", "result", "Dekking: wie betaalt wat?",
    "Per opgave de kosten over alle jaren, wat gedekt is en welke bron dat betaalt (RUIMTE.DEKKING). Rijen en kolommen zijn op de cent gelijk aan het totaal.")
    .widths(34, ...widthsUnder(covered.result[0]!.slice(1), 17));
  new Spill(sheet, "A4", covered).lay();
  return sheet.height(4, 48).finished({ rows: 4, columns: 1 });
}

async function variantsSheet() {
  const sheet = new Sheet("Varianten", "result", "Varianten: wat als het anders was?",
    "De kerncijfers zoals het is, en in elke variant van het blad Wijzigingen (voorbeeld). Eén formule: RUIMTE.KERNCIJFERS. De tabellen zelf blijven zoals ze zijn.")
    .widths(30, 10, 18, 18, 18, 18, 18);
  new Spill(sheet, "A4", await ruimte(
    "KERNCIJFERS", whole("Opgaven"), basic("Startjaar"), basic("Eindjaar"), basic("Norm"), whole("Grond"), whole("Combinaties"), whole("Middelen"), whole("Index"), omitted,
    whole("Werk"), whole("Bezetting"), whole("Vervanging"), whole("Wijzigingen"),
  )).lay();
  return sheet.height(4, 32).finished({ rows: 4, columns: 1 });
}

async function fourMeansSheet() {
  const sheet = new Sheet("Vier middelen", "result", "Vier middelen: de zwakste bepaalt",
    "Per opgave welk deel geld, capaciteit, kennis en instrumenten dragen (RUIMTE.VIERMIDDELEN). Er wordt niet gemiddeld: geld vervangt geen mensen.")
    .widths(34, 13, 13, 13, 16, 13, 20);
  new Spill(sheet, "A4", await ruimte(
    "VIERMIDDELEN", whole("Opgaven"), whole("Middelen"), whole("Werk"), whole("Bezetting"), whole("Randvoorwaarden"),
    basic("Startjaar"), basic("Eindjaar"), basic("Norm"), whole("Index"),
  )).lay();
  return sheet.finished({ rows: 4 });
}
