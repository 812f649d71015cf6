import { layBasics, layBlocks, type Block } from "../../writer/blocks";
import { Sheet } from "../../writer/sheet";
import type { Spill } from "../../writer/spill";
import { formats, headlines } from "../../writer/styles";
import { basics } from "../tables";

export interface Spills {
  readonly perNorm: Spill;
  readonly effect: Spill;
  readonly before: Spill;
  readonly after: Spill;
  readonly lessons: Spill;
}

const NORM = "Natuurherstel kosten per ha";

/** The headline figures: what a hectare costs, what that does to the budget, and how the lessons stand. */
export function overviewSheet(spills: Spills) {
  const sheet = new Sheet("Overzicht", "result", "Wat leren zeven gebieden, en wat doet dat?",
    "Verzonnen gebieden. Alle cijfers hieronder zijn formules: verander een tabel en ze rekenen mee (met de invoegtoepassing Rol in de Ruimte).")
    .widths(2, 46, 20, 12, 96);
  layBasics(sheet, basics);
  layBlocks(sheet, 9, [normBlock(spills), moneyBlock(spills), lessonsBlock(spills)]);
  return sheet.finished({ rows: 3 });
}

function normBlock({ perNorm }: Spills): Block {
  const figure = (header: string) => perNorm.find(NORM, "Norm", header);
  const verdict = figure("Oordeel");
  return {
    question: "Wat kost een hectare natuurherstel?",
    lines: [
      ["Norm in gebruik", figure("In gebruik"), headlines.euros, "per ha", "Waar het plan mee rekent (blad Normen)."],
      ["Geleerd van alle gebieden", figure("Geleerd"), headlines.euros, "per ha", "De gewone waarde: de helft van de projecten is duurder."],
      ["Waarschijnlijk vanaf", figure("Onder"), headlines.euros, "per ha", "De ondergrens, met 95% zekerheid."],
      ["Waarschijnlijk tot", figure("Boven"), headlines.euros, "per ha", "De bovengrens."],
      ["Oordeel over de norm", verdict, undefined, "", "krap: ook de ondergrens ligt erboven. ruim: ook de bovengrens ligt eronder. Per gebied op blad Leren."],
      ["Deel van de spreiding dat geen toeval is", figure("Aandeel verschil"), formats.share, "", "Hoe hoger, hoe meer gebieden echt verschillen."],
    ],
  };
}

function moneyBlock({ effect, before, after }: Spills): Block {
  const total = (spill: Spill, header: string) => spill.find("Totaal", "Jaar", header);
  return {
    question: "Wat doet dat met de begroting?",
    lines: [
      ["Kosten erbij door geleerde normen", effect.find("Totaal", "Opgave", "Verschil"), headlines.euros, "", "Over de jaren hierboven; per opgave en norm op blad Gevolg."],
      ["Tekort zoals het plan rekent", total(before, "Tekort"), headlines.euros, "", "Blad Balans, boven."],
      ["Tekort met geleerde normen", total(after, "Tekort"), headlines.euros, "", "Blad Balans, onder: dezelfde middelen, andere kosten."],
      ["Dekkingsgraad met geleerde normen", total(after, "Dekkingsgraad"), formats.share, "", "Gedekt gedeeld door kosten."],
    ],
  };
}

function lessonsBlock({ lessons }: Spills): Block {
  const total = (header: string) => lessons.find("Totaal", "Gericht aan", header);
  return {
    question: "Wat gebeurt er met de lessen?",
    lines: [
      ["Lessen", total("Lessen"), formats.count, "", "Alle rijen van Lessen."],
      ["Open", total("Open"), formats.count, "", "Ook wat opgepakt is."],
      ["Te laat", total("Te laat"), formats.count, "", "Open na de termijn; per les op blad Register."],
      ["Met gevolg", total("Met gevolg"), formats.count, "", "Uitgevoerd, en bekend is wat er veranderde; op blad Verantwoording."],
    ],
  };
}
