import { bars } from "../../writer/charts";
import { ruimte, text } from "../../writer/formula";
import { Sheet } from "../../writer/sheet";
import { Spill } from "../../writer/spill";
import { basic, type Kind } from "../tables";
import type { ReadTable } from "./read";

/** The sheets with the answers in full, and the spills in which Overzicht looks up its headlines. */
export async function resultSheets(tables: Readonly<Record<Kind, ReadTable>>) {
  const whole = (kind: Kind) => tables[kind].whole;
  const years = [basic("Startjaar"), basic("Eindjaar")] as const;
  const land = new Sheet("Ruimte", "result", "Ruimte: past elk project op het land van zijn gemeente?",
    "Per project wat het vraagt, wat er past en wat tekortkomt, op de grond die vrij te maken is. RUIMTE.STAPELING.").widths(16, 36, 13, 15, 13, 13, 16, 13, 13, 13);
  const stacking = new Spill(land, "A4", await ruimte("STAPELING", whole("opgaven"), whole("grond"))).lay();
  const money = new Sheet("Geld", "result", "Geld: dekken de bronnen de lasten?",
    "Per jaar wat de projecten kosten (de lasten van de programmabegroting) en wat de bronnen van het dekkingsplan betalen. RUIMTE.BALANS.").widths(12, 18, 18, 18, 18, 16, 20, 16, 18);
  const balance = new Spill(money, "A4", await ruimte("BALANS", whole("opgaven"), whole("middelen"), ...years, { text: "", value: null }, whole("uitgaven"))).lay();
  money.chart(bars("Gedekt en tekort per jaar", balance, "Jaar", ["Gedekt", "Tekort"], {
    type: "column", barGrouping: "stacked", anchor: { from: { row: 3, col: 10 }, to: { row: 21, col: 17 } },
  }));
  const closing = new Sheet("Saldo", "result", "Saldo: wat er na de eigen baten overblijft",
    "De programmabegroting als lasten en baten per jaar, opgeteld over alle programma's. RUIMTE.EVENWICHT; wat eenmalig is, is hier niet apart te zien.").widths(14, 20, 20, 18);
  const equilibrium = new Spill(closing, "A4", await ruimte("EVENWICHT", whole("begroting"))).lay();
  const people = new Sheet("Mensen", "result", "Mensen: zijn er per functie genoeg uren?",
    "Per functie en jaar de uren van de urenraming naast die van de formatie. RUIMTE.CAPACITEIT.").widths(24, 14, 14, 14, 14, 14, 14, 16, 16);
  const capacity = new Spill(people, "A4", await ruimte("CAPACITEIT", whole("werk"), whole("bezetting"), ...years, basic("Norm"), text("jaar"))).lay();
  return { sheets: [land.height(4, 32), money.height(4, 32), closing, people.height(4, 32)].map((sheet) => sheet.finished({ rows: 4, columns: 1 })), stacking, balance, equilibrium, capacity };
}
