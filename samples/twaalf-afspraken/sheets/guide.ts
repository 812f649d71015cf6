import { guideSheet } from "../../writer/guide";
import type { Native, Spill } from "../../writer/spill";
import { aligned, formats, styles, withFormat } from "../../writer/styles";

const lines = [
  "Twaalf afspraken, één per provincie: wat het Rijk vraagt, wat de provincies op zich nemen, en wat er in gebieden van terechtkomt.",
  "Openbare cijfers: 900.000 woningen gevraagd en 917.193 aangeboden (IPO, 13-10-2022); 6.000 MW wind op land gevraagd en 5.715 MW toegewezen (verdeling van 2013).",
  "Het is voor programmamanagers, adviseurs van bestuurders en trainers die willen zien of afspraken van Rijk tot gemeente op elkaar aansluiten.",
  "Alles met 'voorbeeld' in de kolom Herkomst is verzonnen: alle metingen, de drie gebieden over provinciegrenzen en wat daar gebeurt.",
  "De oranje bladen zijn invoer, de blauwe zijn uitkomsten. Elke uitkomst is één formule van de invoegtoepassing Rol in de Ruimte.",
  "Probeer 1: geef op Afspraken WIND Drenthe een doel van 565 MW. Sluit WIND nu?",
  "Probeer 2: kies op Gebieden een coördinerende provincie voor Veenrand, en kijk op Borging.",
  "Probeer 3: zet op Voortgang de peildatum op 31-12-2023. Welke afspraken waren toen al rood?",
  "Probeer 4: geef op Metingen een provincie een hogere realisatie van woningen, en kijk op Voortgang naar status en escalatie.",
  "Probeer 5: zet op Voorwaarden de regels voor stikstof op ja. Wie wacht er dan nog, en verandert de status op Voortgang?",
  "Het blad Controle noemt wat er in een tabel niet klopt. Bij Gebieden staat met opzet een probleem: het hoort bij Probeer 2.",
  "Zonder de invoegtoepassing blijven alle uitkomsten staan zoals ze zijn opgeslagen; met de invoegtoepassing rekenen ze mee.",
];

/** What this is, the headlines, and where everything stands. */
export function firstSheet(cascade: Spill, progress: Spill, contents: readonly (readonly [sheet: string, about: string])[]) {
  const passed = (agreement: string, header: string) => cascade.holding(agreement, "Afspraak", header, "Status");
  const headlines: readonly (readonly [string, Native, string | undefined])[] = [
    ["Woningen: afgesproken met de twaalf provincies", passed("WONEN", "Doorvertaald"), formats.quantity],
    ["Woningen: meer of minder dan de 900.000 die gevraagd zijn", passed("WONEN", "Verschil"), formats.quantity],
    ["Woningen: status", passed("WONEN", "Status"), undefined],
    ["Wind op land: toegewezen (GW)", passed("WIND", "Doorvertaald"), formats.quantity],
    ["Wind op land: meer of minder dan de 6 GW die gevraagd is", passed("WIND", "Verschil"), formats.quantity],
    ["Wind op land: status", passed("WIND", "Status"), undefined],
    ["Woningen: op koers? (voorbeeldmetingen)", progress.find("WONEN", "Afspraak", "Status"), undefined],
  ];
  return guideSheet({
    title: "Rol in de Ruimte: twaalf afspraken",
    lead: "Voorbeeldwerkmap. Wie staat waarvoor: sluiten de afspraken, is het geborgd, en wie is aan zet?",
    lines, contents,
  }, (sheet, first) => {
    sheet.put(`B${first}`, "Hoofdcijfers", styles.section);
    for (const [index, [label, { formula, value }, format]] of headlines.entries()) {
      sheet.put(`B${first + 1 + index}`, label, styles.headline)
        .formula(`C${first + 1 + index}`, formula, value, withFormat(aligned(styles.headline, { horizontal: "right" }), format));
    }
    return first + headlines.length + 2;
  });
}
