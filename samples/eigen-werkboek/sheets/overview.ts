import { layBasics, layBlocks, type Block } from "../../writer/blocks";
import { Sheet } from "../../writer/sheet";
import type { Native, Spill } from "../../writer/spill";
import { headlines } from "../../writer/styles";
import { basics } from "../tables";

export interface Spills {
  readonly stacking: Spill;
  readonly balance: Spill;
  readonly equilibrium: Spill;
  readonly capacity: Spill;
}

/** The headline figures, all from the department's own sheets. */
export function overviewSheet(spills: Spills) {
  const sheet = new Sheet("Overzicht", "result", "Onze eigen werkmap in één blik",
    "Alle cijfers komen van de bladen van de afdeling (oranje), gelezen door koppelregels: verander daar iets en het rekent hier mee (met de invoegtoepassing).").widths(2, 40, 18, 12, 96);
  layBasics(sheet, basics);
  layBlocks(sheet, 10, [landBlock(spills), moneyBlock(spills), peopleBlock(spills)]);
  return sheet.finished({ rows: 3 });
}

/** An error stays one: the workbench's engine takes an error that came through two functions for more than 0. */
const verdictOf = ({ value }: Native, no: string, yes: string): Native =>
  ({ formula: `IF(ISERROR({Komt tekort}),{Komt tekort},IF({Komt tekort}>0,"${no}","${yes}"))`, value: Number(value) > 0 ? no : yes });

function landBlock({ stacking }: Spills): Block {
  // A total per municipality.
  const figure = (header: string) => stacking.sum("Totaal", "Opgave", header);
  const short = figure("Tekort ha");
  const [no, yes] = ["Nee: er is te weinig grond vrij te maken.", "Ja: elk project past."] as const;
  return {
    question: "Past het op het land?",
    lines: [
      ["Gevraagd door alle projecten", figure("Bruto ha"), headlines.hectares, "ha", "De ruimte van de projectenlijst."],
      ["Komt tekort", short, headlines.hectares, "ha", "Per gemeente; prioriteit 1 gaat voor. Zie blad Ruimte."],
    ],
    verdict: verdictOf(short, no, yes),
  };
}

function moneyBlock({ balance, equilibrium }: Spills): Block {
  const figure = (header: string) => balance.find("Totaal", "Jaar", header);
  const short = figure("Tekort");
  const [no, yes] = ["Nee: niet alle lasten zijn gedekt.", "Ja: alle lasten zijn gedekt."] as const;
  return {
    question: "Is er geld voor?",
    lines: [
      ["Kosten van alle projecten", figure("Kosten"), headlines.euros, "", "De lasten van de programmabegroting, van duizenden naar euro's."],
      ["Gedekt", figure("Gedekt"), headlines.euros, "", "Door de bronnen van het dekkingsplan. Zie blad Geld."],
      ["Komt tekort", short, headlines.euros, "", "Ook als er in totaal genoeg is: een oormerk of het jaar kan in de weg zitten."],
      ["Saldo van lasten en baten in het eerste jaar", equilibrium.find({ formula: "Startjaar", value: basics.Startjaar.value }, "Jaar", "Saldo"), headlines.euros, "", "Zoals de programmabegroting het zelf zegt, zonder het dekkingsplan. Zie blad Saldo."],
    ],
    verdict: verdictOf(short, no, yes),
  };
}

function peopleBlock({ capacity }: Spills): Block {
  const figure = (header: string) => capacity.sum("Totaal", "Periode", header);
  const short = figure("Tekort uren");
  const [no, yes] = ["Nee: er komen uren tekort.", "Ja: er zijn genoeg uren."] as const;
  return {
    question: "Zijn er genoeg mensen?",
    lines: [
      ["Gevraagde uren", figure("Vraag uren"), headlines.hours, "uren", "De urenraming van de projectleiders."],
      ["Uren van de formatie", figure("Aanbod uren"), headlines.hours, "uren", "Fte maal de norm."],
      ["Komt tekort", short, headlines.hours, "uren", "Per functie en jaar; een overschot bij de ene functie helpt de andere niet. Zie blad Mensen."],
    ],
    verdict: verdictOf(short, no, yes),
  };
}
