import { layBasics, layBlocks, type Block } from "../../writer/blocks";
import { Sheet } from "../../writer/sheet";
import type { Native, Spill } from "../../writer/spill";
import { formats, headlines } from "../../writer/styles";
import { basics, inputs } from "../tables";

export interface Spills {
  readonly programme: Spill;
  readonly goals: Spill;
  readonly headroom: Spill;
}

/** The headline figures of the programme: what is chosen, which goal falls short most, and what more would bring. */
export function overviewSheet(spills: Spills) {
  const sheet = new Sheet("Overzicht", "result", "De Weerden: welke maatregelen, en wanneer?",
    "Een verzonnen programma. Alle cijfers hieronder zijn formules: verander een tabel en ze rekenen mee (met de invoegtoepassing Rol in de Ruimte).")
    .widths(2, 44, 34, 10, 96);
  layBasics(sheet, basics);
  layBlocks(sheet, 10, [chosenBlock(spills), goalsBlock(spills), moreBlock(spills)]);
  return sheet.finished({ rows: 3 });
}

function chosenBlock({ programme }: Spills): Block {
  const total = (header: string) => programme.find("Totaal", "Maatregel", header);
  const verdict = (priority: number) => programme.find(`Oordeel ${priority}`, "Maatregel", "Gekozen");
  const chosen = programme.count("Gekozen", "ja", "deel");
  const all = inputs.Maatregelen.rows.length;
  return {
    question: "Wat zit in het programma?",
    lines: [
      ["Gekozen maatregelen", chosen, formats.count, "", "Heel of voor een deel; per maatregel op blad Programma, met een tijdlijn."],
      ["Maatregelen om uit te kiezen", { formula: "COUNTA(Maatregelen[Maatregel])", value: all }, formats.count, "", "Alle rijen van Maatregelen."],
      ["Kosten", total("Kosten"), headlines.euros, "", "Eenmalig, geïndexeerd, over alle jaren; zonder inhuur."],
      ["Structurele lasten", total("Structureel"), headlines.euros, "", "Beheer vanaf het jaar na oplevering, over alle jaren tot en met het laatste."],
      ["Oordeel over prioriteit 1", verdict(1), undefined, "", "Bewezen best, of hoeveel procentpunt per opgave het hoogstens beter kan."],
      ["Oordeel over prioriteit 2", verdict(2), undefined, "", "Gegeven wat prioriteit 1 al gebruikt."],
    ],
    verdict: {
      formula: "{Gekozen maatregelen}&\" van \"&{Maatregelen om uit te kiezen}&\" maatregelen\"", value: `${chosen.value} van ${all} maatregelen`,
    },
  };
}

function goalsBlock({ goals }: Spills): Block {
  const worst = goals.largest("Opgave", "Tekort aandeel", "geen");
  const of = (header: string): Native => {
    const found = worst.value === "geen" ? undefined : goals.find(worst, "Opgave", header);
    if (found === undefined) throw new Error("every goal of the sample is reached: it tells nothing");
    return { formula: `IF({Grootste tekort}="geen","",${goals.find({ formula: "{Grootste tekort}", value: worst.value }, "Opgave", header).formula})`, value: found.value };
  };
  const [no, yes] = ["Nee: niet elk doel wordt gehaald.", "Ja: elk doel wordt gehaald."];
  return {
    question: "Halen we de doelen?",
    lines: [
      ["Grootste tekort", worst, undefined, "", "De opgave met het grootste deel van haar doel dat niet gehaald wordt."],
      ["Tekort aandeel", of("Tekort aandeel"), formats.share, "", "Van het doel van die opgave."],
      ["Op zichzelf haalbaar", of("Op zichzelf haalbaar"), formats.share, "", "Als niets anders telt: beter kan geen enkel programma."],
      ["Eerlijk deelbaar", of("Eerlijk deelbaar"), formats.share, "", "Als maatregelen deelbaar waren en prioriteiten voorgaan."],
      ["Knelpunt", of("Knelpunt"), undefined, "", "Wat als eerste weg moet om meer te halen. Per opgave op blad Doelen."],
    ],
    verdict: { formula: `IF({Grootste tekort}="geen","${yes}","${no}")`, value: no! },
  };
}

function moreBlock({ headroom }: Spills): Block {
  return {
    question: "Wat brengt iets meer?",
    lines: [
      ["Meeste winst bij", headroom.first("Grens", "niets"), undefined, "", "Van een miljoen, een fte, tien hectare of een jaar erbij: wat het meeste tekort scheelt."],
      ["Soort", headroom.first("Soort", ""), undefined, "", "Geld, bron, mensen, grond of doeljaar. Zie blad Speelruimte."],
      ["Minder tekort", headroom.first("Minder tekort", ""), formats.share, "", "De som van de tekorten in de hoogste prioriteit die tekortkomt."],
      ["Welke opgave het meest", headroom.first("Welke opgave het meest", ""), undefined, "", "Die opgave komt het dichtst bij haar doel."],
    ],
  };
}
