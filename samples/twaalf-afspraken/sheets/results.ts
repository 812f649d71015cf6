import { omitted, ruimte, text } from "../../writer/formula";
import { Sheet } from "../../writer/sheet";
import { Spill } from "../../writer/spill";
import { formats, styles, withFormat } from "../../writer/styles";
import { day, reviewDay, whole } from "../tables";

/** The sheets with the answers in full, and the spills in which Overzicht looks up its headlines. */
export async function resultSheets() {
  const down = await cascadeSheet();
  const progress = await progressSheet();
  return { ...down, ...progress, safeguarding: await safeguardingSheet(), coherence: await coherenceSheet(), exchange: await exchangeSheet(), delivering: await conditionsSheet(), mix: await mixSheet() };
}

async function cascadeSheet() {
  const sheet = new Sheet("Doorvertaling", "result", "Doorvertaling: sluiten de afspraken?",
    "Elke afspraak naast wat er een laag lager over is afgesproken. Eén formule: RUIMTE.DOORVERTALING.")
    .widths(24, 20, 24, 18, 12, 18, 14, 12, 20, 72);
  const cascade = new Spill(sheet, "A4", await ruimte("DOORVERTALING", whole("Afspraken"), whole("Partijen"))).lay();
  return { down: sheet.height(4, 32).finished({ rows: 4, columns: 1 }), cascade };
}

async function safeguardingSheet() {
  const sheet = new Sheet("Borging", "result", "Borging: dekken de arrangementen de afspraken?",
    "Afspraken die niemand verder doorvertaalt, naast de resultaten uit de gebieden; onderaan wat nergens voor telt. RUIMTE.BORGING.")
    .widths(24, 28, 12, 20, 12, 20, 110);
  new Spill(sheet, "A4", await ruimte("BORGING", whole("Afspraken"), whole("Arrangementen"), whole("Bijdragen"), whole("Gebieden"))).lay();
  return sheet.height(4, 32).finished({ rows: 4, columns: 1 });
}

async function coherenceSheet() {
  const sheet = new Sheet("Samenhang", "result", "Samenhang: welke tafels gaan over hetzelfde?",
    "Paren van arrangementen in één gebied, dan de groepen die één traject kunnen worden. RUIMTE.SAMENHANG.")
    .widths(44, 24, 18, 12, 12, 12, 12, 12, 12);
  new Spill(sheet, "A4", await ruimte("SAMENHANG", whole("Arrangementen"), whole("Bijdragen"))).lay();
  return sheet.height(4, 32).finished({ rows: 4 });
}

async function exchangeSheet() {
  const sheet = new Sheet("Wederkerigheid", "result", "Wederkerigheid: wie brengt, wie ontvangt?",
    "Per partij, soort en eenheid; verschillende eenheden worden nooit opgeteld. RUIMTE.WEDERKERIGHEID.")
    .widths(30, 16, 18, 14, 12, 14, 14);
  new Spill(sheet, "A4", await ruimte("WEDERKERIGHEID", whole("Bijdragen"), whole("Partijen"), whole("Afspraken"))).lay();
  return sheet.height(4, 32).finished({ rows: 4, columns: 1 });
}

async function conditionsSheet() {
  const sheet = new Sheet("Wie levert", "result", "Wie levert: welke afspraak wacht op wie?",
    "Wat anderen moeten leveren, of het er op de peildatum is, en hoeveel dagen het te laat is. De status op Voortgang verandert er niet door. RUIMTE.VOORWAARDEN.")
    .widths(28, 20, 24, 28, 12, 14, 14, 16, 14, 24);
  const given = [whole("Voorwaarden"), whole("Afspraken"), day];
  new Spill(sheet, "A4", await ruimte("VOORWAARDEN", ...given)).lay();
  sheet.put("A18", "Per partij", styles.section);
  new Spill(sheet, "A19", await ruimte("VOORWAARDEN", ...given, text("partij"))).lay();
  return sheet.height(4, 32).height(19, 32).finished({ rows: 4, columns: 1 });
}

async function mixSheet() {
  const sheet = new Sheet("Opgavenmix", "result", "Opgavenmix: waar gaat elke tafel over, en wat is de provincie erin?",
    "Elk paar van een partij en een opgave telt één keer; de aandelen zijn samen 100%. Onderaan hetzelfde per gebied. RUIMTE.OPGAVENMIX.")
    .widths(24, 18, 18, 16, 28, 10, 10, 18, 20, 28, 28, 12);
  new Spill(sheet, "A4", await ruimte("OPGAVENMIX", whole("Arrangementen"), whole("Bijdragen"))).lay();
  return sheet.height(4, 32).finished({ rows: 4, columns: 1 });
}

async function progressSheet() {
  const sheet = new Sheet("Voortgang", "result", "Voortgang: liggen we op koers, en wie is aan zet?",
    "Plan, realisatie en verwachting op de peildatum. Escalatie: 1 arrangement, 2 gemeente of waterschap, 3 provincie, 4 Rijk. RUIMTE.VOORTGANG.")
    .widths(24, 22, 13, 13, 13, 10, 10, 14, 15, 16, 11, 12, 14, 120)
    .put("B4", "Peildatum", styles.headline).put(reviewDay.cell, reviewDay.value, withFormat(styles.entry, formats.date));
  const progress = new Spill(sheet, "A6", await ruimte("VOORTGANG", whole("Afspraken"), whole("Metingen"), day, omitted, omitted, whole("Partijen"), omitted, whole("Voorwaarden"))).lay();
  return { progressed: sheet.height(6, 32).finished({ rows: 6, columns: 1 }), progress };
}
