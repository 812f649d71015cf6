import { layBasics, layBlocks, type Block } from "../../writer/blocks";
import { number, ruimte } from "../../writer/formula";
import { Sheet } from "../../writer/sheet";
import type { Spill } from "../../writer/spill";
import { formats, headlines } from "../../writer/styles";
import { basics, question, whole, years } from "../tables";

const said = {
  ja: "Ja: de structurele baten dekken de structurele lasten in het begrotingsjaar.",
  "op termijn": "Op termijn: nog niet in het begrotingsjaar, wel vanaf een later jaar tot het einde.",
  nee: "Nee: de structurele lasten worden niet gedekt, ook niet op termijn.",
};

/** The headline figures of the budget: does it carry itself, is there money for the tasks, and what do prices do? */
export async function overviewSheet({ equilibrium, balance }: { readonly equilibrium: Spill; readonly balance: Spill }) {
  const sheet = new Sheet("Overzicht", "result", "De meerjarenbegroting in één blik",
    "Alle cijfers hieronder zijn formules: verander een tabel en ze rekenen mee (met de invoegtoepassing Rol in de Ruimte).")
    .widths(2, 46, 20, 8, 104);
  layBasics(sheet, basics);
  layBlocks(sheet, 9, [equilibriumBlock(equilibrium), await moneyBlock(balance), await priceBlock()]);
  return sheet.finished({ rows: 3 });
}

function equilibriumBlock(equilibrium: Spill): Block {
  const figure = (header: string) => equilibrium.find({ formula: years[0].text, value: basics.Startjaar.value }, "Jaar", header);
  const verdict = equilibrium.find("Oordeel", "Jaar", "In evenwicht");
  return {
    question: "Is de begroting structureel in evenwicht?",
    lines: [
      ["Saldo in het begrotingsjaar", figure("Saldo"), headlines.euros, "", "Baten min lasten, na de mutaties van reserves. Dit cijfer beslist niets."],
      ["Structureel saldo in het begrotingsjaar", figure("Structureel saldo"), headlines.euros, "", "Zonder wat eenmalig is, met de structurele mutaties van reserves. Dit beslist wel."],
      ["Oordeel (art. 193 Provinciewet)", verdict, undefined, "", "ja: in het begrotingsjaar. op termijn: vanaf een later jaar tot het laatste. nee: anders. Zie blad Evenwicht."],
    ],
    verdict: {
      formula: `IF({Oordeel (art. 193 Provinciewet)}="ja","${said.ja}",IF({Oordeel (art. 193 Provinciewet)}="nee","${said.nee}","${said["op termijn"]}"))`,
      value: said[verdict.value as keyof typeof said],
    },
  };
}

async function moneyBlock(balance: Spill): Promise<Block> {
  const figure = (header: string) => balance.find("Totaal", "Jaar", header);
  const [enough, short] = ["Ja: alles is gedekt.", "Nee: niet alle opgaven passen bij de middelen."];
  const shortage = figure("Tekort");
  return {
    question: "Is er geld voor de opgaven?",
    lines: [
      ["Kosten van alle opgaven", figure("Kosten"), headlines.euros, "", "Incidenteel en structureel, geïndexeerd, over alle jaren."],
      ["Waarvan structureel", figure("Waarvan structureel"), headlines.euros, "", "Beheer, vanaf het jaar na de levering; alleen structureel geld mag dit betalen."],
      ["Gedekt", figure("Gedekt"), headlines.euros, "", "Per bron op blad Dekking."],
      ["Komt tekort", shortage, headlines.euros, "", "Prioriteit 1 gaat voor; binnen een prioriteit is het relatieve tekort eerlijk verdeeld."],
      ["Dekkingsgraad", figure("Dekkingsgraad"), formats.share, "", "Gedekt gedeeld door kosten."],
      ["Ambitieruimte", await ruimte("AMBITIERUIMTE", ...question), formats.share, "", "Welk deel van álle opgaven het geld volledig kan dragen, met alle oormerken en voorwaarden."],
      ["Geoormerkt geld dat overblijft", figure("Geoormerkt over"), headlines.euros, "", "Geld dat er is, maar niet past: het oormerk of het maximale aandeel zit in de weg, of het jaar."],
    ],
    verdict: { formula: `IF({Komt tekort}>0,"${short}","${enough}")`, value: Number(shortage.value) > 0 ? short : enough },
  };
}

async function priceBlock(): Promise<Block> {
  const amount = 1_000_000;
  const indexed = (from: number) => ruimte("INDEXEER", number(amount), number(from), years[0], whole("Index"));
  return {
    question: "Wat doen de prijzen?",
    lines: [
      ["€ 1.000.000 van 2022 is in het begrotingsjaar", await indexed(2022), formats.euros, "", "Elk jaar maal (1 + index); één keer afgerond, op de cent. RUIMTE.INDEXEER."],
      ["€ 1.000.000 van 2026 is in het begrotingsjaar", await indexed(2026), formats.euros, "", "Een kostenraming van vorig jaar is al te laag."],
    ],
  };
}
