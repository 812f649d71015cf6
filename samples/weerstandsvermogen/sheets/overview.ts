import { layBasics, layBlocks, type Block } from "../../writer/blocks";
import { Sheet } from "../../writer/sheet";
import type { Spill } from "../../writer/spill";
import { formats, headlines } from "../../writer/styles";
import { basics } from "../tables";

export interface Spills {
  readonly resilience: Spill;
  readonly dependent: Spill;
  readonly shares: Spill;
  readonly ratios: Spill;
  readonly ambition: Spill;
}

/** The headline figures: what is needed and what there is, what dependence adds, and which risk weighs most. */
export function overviewSheet(spills: Spills) {
  const sheet = new Sheet("Overzicht", "result", "De Weerden: wat kan er misgaan, en is dat op te vangen?",
    "Een verzonnen register. Alle cijfers hieronder zijn formules: verander een tabel en ze rekenen mee (met de invoegtoepassing Rol in de Ruimte).")
    .widths(2, 44, 40, 10, 96);
  layBasics(sheet, basics);
  layBlocks(sheet, 12, [resilienceBlock(spills), dependentBlock(spills), largestBlock(spills), ratiosBlock(spills), ambitionBlock(spills)]);
  return sheet.finished({ rows: 3 });
}

function resilienceBlock({ resilience }: Spills): Block {
  const of = (part: string) => resilience.find(part, "Onderdeel", "Totaal");
  const ratio = of("Ratio");
  const [no, yes] = ["Nee: er is minder dan nodig is.", "Ja: er is genoeg."];
  return {
    question: "Is er genoeg om tegenvallers te dragen?",
    lines: [
      ["Benodigd", of("Benodigd"), headlines.euros, "", "Met de gekozen zekerheid is dit genoeg, over de hele periode."],
      ["Beschikbaar", of("Beschikbaar"), headlines.euros, "", "Wat vrij is op Weerstandscapaciteit."],
      ["Ratio", ratio, formats.factor, "", "Beschikbaar gedeeld door Benodigd."],
      ["Klasse", of("Klasse"), undefined, "", "A uitstekend tot F ruim onvoldoende. (grens): binnen de nauwkeurigheid ligt een andere klasse."],
      ["Verwacht verlies", of("Verwacht verlies"), headlines.euros, "", "Kans x gevolg, opgeteld: gemiddeld valt er dit tegen, en dat is niet wat er klaar moet liggen."],
      ["Spreidingsvoordeel", of("Spreidingsvoordeel"), headlines.euros, "", "Wat het scheelt dat incidenteel en structureel niet tegelijk tegenzitten."],
    ],
    verdict: { formula: `IF({Ratio}>=1,"${yes}","${no}")`, value: Number(ratio.value) >= 1 ? yes! : no! },
  };
}

function dependentBlock({ dependent }: Spills): Block {
  const of = (part: string) => dependent.find(part, "Onderdeel", "Totaal");
  return {
    question: "En als risico's samenhangen?",
    lines: [
      ["Benodigd met samenhang", of("Benodigd"), headlines.euros, "", "Met de correlaties van Risicosamenhang: getrokken, niet exact."],
      ["Standaardfout", of("Nauwkeurigheid"), headlines.euros, "", "Zoveel kan het er door het trekken naast zitten."],
      ["Klasse met samenhang", of("Klasse"), undefined, "", "Zie blad Samenhang."],
    ],
  };
}

function largestBlock({ shares }: Spills): Block {
  const name = shares.first("Risico", "geen");
  return {
    question: "Wat weegt het zwaarst?",
    lines: [
      ["Grootste bijdrage", name, undefined, "", "Per risico op blad Bijdragen."],
      ["Bijdrage", shares.first("Bijdrage", ""), headlines.euros, "", "Zijn deel van wat nodig is; alle bijdragen samen zijn dat bedrag."],
      ["Zonder dit risico", shares.first("Zonder", ""), headlines.euros, "", "Zoveel minder is er nodig als het er niet is. Dat telt niet op."],
      ["Maatregelen die lonen", shares.count("Loont", "ja"), formats.count, "", "Zij nemen meer verwacht verlies weg dan zij kosten."],
      ["Maatregelen die alleen ruimte maken", shares.count("Loont", "ruimte"), formats.count, "", "Zij verdienen zich niet terug, maar er hoeft minder klaar te liggen dan zij kosten."],
    ],
  };
}

function ratiosBlock({ ratios }: Spills): Block {
  const count = (signal: string) => ratios.count("Signaal", signal);
  return {
    question: "Hoe staan de kengetallen van het BBV ervoor?",
    lines: [
      ["Meest risicovol", count("meest risicovol"), formats.count, "", "Zoveel keer, van zes kengetallen in vijf jaren: zie blad Kengetallen."],
      ["Neutraal", count("neutraal"), formats.count, "", "Op of tussen de grenzen die de meeste begrotingen afdrukken."],
      ["Minst risicovol", count("minst risicovol"), formats.count, "", "Formeel zijn er geen harde criteria."],
    ],
  };
}

function ambitionBlock({ ambition }: Spills): Block {
  const of = (column: string) => ambition.find("Totaal", "Prioriteit", column);
  return {
    question: "En de opgaven zelf: is het geld genoeg als het anders uitvalt?",
    lines: [
      ["Kans dat alles lukt", of("Kans gehaald"), formats.share, "", "In zoveel van de duizend trekkingen draagt het geld alle opgaven: zie blad Ambitiekans."],
      ["Ruimte bij een tegenvaller", of("Ruimte P10"), formats.share, "", "In negen van de tien trekkingen kan minstens dit deel van de opgaven."],
      ["Ruimte zoals begroot", of("Ruimte begroot"), formats.share, "", "Als alles uitvalt zoals het in de tabellen staat."],
      ["Grootste oorzaak", of("Grootste oorzaak"), undefined, "", "Waarmee de ruimte het meest meebeweegt."],
    ],
  };
}
