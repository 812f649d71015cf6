import { omitted, ruimte, text, type Argument } from "../../writer/formula";
import { Sheet } from "../../writer/sheet";
import { Spill } from "../../writer/spill";
import { styles } from "../../writer/styles";
import { whole } from "../tables";

interface Answer {
  readonly at: string;
  readonly id: string;
  readonly given: readonly Argument[];
  /** What stands above it. */
  readonly title?: string;
}

interface ResultSheet {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly widths: readonly number[];
  readonly answers: readonly Answer[];
  /** So many columns name a row; default: the first. */
  readonly names?: number;
}

const chosen = [whole("Effecten"), whole("Varianten"), whole("Indicatoren")];
const residents = [whole("Trajecten"), whole("Reacties")];

const sheets: readonly ResultSheet[] = [
  {
    name: "Welvaart", title: "Welvaart: hoe is het leven in Beekland?",
    lead: "Per indicator de laatste waarde, de trend met kleur en de plaats tussen zes gebieden. De rij Aantal telt kleuren; er is geen totaal. RUIMTE.WELVAART.",
    // One page wide: on a second nobody would know which indicator it is.
    widths: [14, 21, 31, 15, 7, 11, 15, 8, 26, 9, 6, 26, 45], answers: [{ at: "A4", id: "WELVAART", given: [whole("Indicatoren"), text("Beekland")] }],
  },
  {
    name: "Effect per variant", title: "Effect per variant: wat doet elke variant, en voor wie?",
    lead: "Opgeteld binnen één indicator, groep en gebied. 'geen effect opgegeven' is iets anders dan nul. RUIMTE.EFFECTEN.",
    widths: [18, 32, 16, 26, 12, 24, 18, 16, 12, 52], answers: [{ at: "A4", id: "EFFECTEN", given: chosen }],
  },
  {
    name: "Wie draagt", title: "Wie draagt de nadelen?",
    lead: "Per variant en groep hoeveel indicatoren beter en slechter worden. Stapeling: minstens twee nadelen, en meer dan voordelen. RUIMTE.EFFECTEN, per groep.",
    widths: [18, 28, 12, 10, 12, 12, 70], answers: [{ at: "A4", id: "EFFECTEN", given: [...chosen, text("groep")] }],
  },
  {
    name: "Afruil", title: "Afruil: drie varianten naast elkaar",
    lead: "Een kolom per indicator en groep. Gedomineerd: nergens beter, ergens slechter. Spijt: 0% is de beste, 100% de slechtste. Er is geen winnaar. RUIMTE.AFRUIL.",
    // So wide that a header takes two lines and the last column its longest answer.
    widths: [18, ...Array.from({ length: 15 }, () => 28), 24, 16, 48],
    answers: [{ at: "A4", id: "AFRUIL", given: chosen }, { at: "A15", id: "AFRUIL", given: [...chosen, text("spijt")], title: "Spijt per variant" }],
  },
  {
    name: "Participatie", title: "Participatie: wie reageerde, en wie kreeg antwoord?",
    lead: "Niet of deels overgenomen zonder motivering is geen antwoord. Plicht: wat de wet vraagt; te controleren is niet zeker. RUIMTE.PARTICIPATIE.",
    widths: [24, 22, 14, 10, 10, 12, 12, 13, 15, 16, 18, 18, 12, 36, 60], names: 2,
    answers: [{ at: "A4", id: "PARTICIPATIE", given: residents }, { at: "A15", id: "PARTICIPATIE", given: [...residents, omitted, text("thema")], title: "Per thema" }],
  },
  {
    name: "Wat besloten is", title: "Wat besloten is: het besluit dat geldt, per onderwerp en partij",
    lead: "Kennisnemen vervangt geen besluit. Bij geld tellen alle jaarbesluiten. RUIMTE.BESLUITEN.",
    widths: [24, 16, 26, 14, 13, 16, 18, 13, 14, 14], answers: [{ at: "A4", id: "BESLUITEN", given: [whole("Besluiten")] }],
  },
  {
    name: "Legitimiteit", title: "Legitimiteit: heeft het juiste orgaan besloten?",
    lead: "Per onderwerp en partij wie moest besluiten en wie het deed. Het totaal is het deel dat besloten is. RUIMTE.LEGITIMITEIT.",
    widths: [24, 16, 26, 16, 10, 16, 13, 20, 20, 44],
    answers: [{ at: "A4", id: "LEGITIMITEIT", given: [whole("Afspraken"), whole("Besluiten"), whole("Partijen"), omitted, whole("Arrangementen"), whole("Trajecten"), omitted, omitted, whole("Bijdragen")] }],
  },
  {
    name: "Wie gaat waarover", title: "Wie gaat waarover: de standaard",
    lead: "Zonder tabel Bevoegdheden geldt dit. 'te controleren': laat een jurist het nalezen. Neem het over op een eigen blad om het te wijzigen. RUIMTE.LEGITIMITEIT zonder argumenten.",
    widths: [14, 18, 18, 82, 16], answers: [{ at: "A4", id: "LEGITIMITEIT", given: [] }],
  },
  {
    name: "Wie levert", title: "Wie levert: de voorwaarden voor de afspraken",
    lead: "Wat anderen moeten leveren, of het er is, en hoeveel dagen het te laat is op 15 december 2026. RUIMTE.VOORWAARDEN.",
    widths: [26, 18, 26, 26, 12, 14, 14, 18, 14, 26],
    answers: [
      { at: "A4", id: "VOORWAARDEN", given: [whole("Voorwaarden"), whole("Afspraken"), text("15-12-2026")] },
      { at: "A17", id: "VOORWAARDEN", given: [whole("Voorwaarden"), whole("Afspraken"), text("15-12-2026"), text("partij")], title: "Per partij" },
    ],
  },
  {
    name: "Opgavenmix", title: "Opgavenmix: waar gaat elk arrangement over?",
    lead: "Elk paar van een partij en een opgave telt één keer; de aandelen zijn samen 100%. RUIMTE.OPGAVENMIX.",
    widths: [22, 14, 16, 16, 26, 10, 10, 18, 20, 28, 28, 12], answers: [{ at: "A4", id: "OPGAVENMIX", given: [whole("Arrangementen"), whole("Bijdragen")] }],
  },
  {
    name: "Publieksverslag", title: "Publieksverslag: wat komt eruit, in gewone woorden?",
    lead: "Neem Tekst over zonder de rij Totaal. Leesbaar is een toets op vorm, geen bewijs van taalniveau. RUIMTE.PUBLIEKSVERSLAG.",
    widths: [92, 10, 40, 46], answers: [{ at: "A4", id: "PUBLIEKSVERSLAG", given: [whole("Boodschappen")] }],
  },
];

/** The sheets with the answers in full, a formula each. */
export const resultSheets = () => Promise.all(sheets.map(async ({ name, title, lead, widths, answers, names = 1 }) => {
  const sheet = new Sheet(name, "result", title, lead).widths(...widths);
  for (const { at, id, given, title: above } of answers) {
    const row = Number(at.slice(1));
    if (above !== undefined) sheet.put(`A${row - 1}`, above, styles.section);
    new Spill(sheet, at, await ruimte(id, ...given)).lay();
    sheet.height(row, 32);
  }
  return sheet.finished({ rows: 4, columns: names });
}));
