import { basic, whole } from "../tables";
import { bars } from "../../writer/charts";
import { ruimte, text } from "../../writer/formula";
import { Sheet } from "../../writer/sheet";
import { Spill } from "../../writer/spill";

/** The sheets with the answers in full, and the spills in which Overzicht looks up its headlines. */
export async function resultSheets() {
  const land = await landSheet();
  const money = await moneySheet();
  const people = await peopleSheet();
  return { ...land, ...money, ...people, planning: await planningSheet() };
}

async function landSheet() {
  const sheet = new Sheet("Ruimte", "result", "Ruimte: past het op het land?",
    "Per opgave wat er gevraagd wordt, wat er past, welk deel op gedeelde hectares ligt en wat er tekortkomt. Eén formule: RUIMTE.STAPELING.")
    .widths(16, 34, 13, 17, 14, 13, 16);
  const stacking = new Spill(sheet, "A4", await ruimte("STAPELING", whole("Opgaven"), whole("Grond"), whole("Combinaties"))).lay();
  sheet.chart(bars("Wat past en wat tekortkomt (ha)", stacking, "Opgave", ["Gerealiseerd ha", "Tekort ha"], {
    type: "bar", barGrouping: "stacked", anchor: { from: { row: 3, col: 8 }, to: { row: 28, col: 18 } },
  }));
  return { land: sheet.height(4, 32).finished({ rows: 4 }), stacking };
}

async function moneySheet() {
  const sheet = new Sheet("Geld", "result", "Geld: past het bij de ambitie?",
    "Per jaar wat alle opgaven kosten en wat de middelen daarvan dekken: uitgaven, geen kapitaallasten. RUIMTE.BALANS.")
    .widths(12, 19, 18, 18, 18, 16, 18, 16, 18);
  const years = [basic("Startjaar"), basic("Eindjaar")];
  const balance = new Spill(sheet, "A4", await ruimte("BALANS", whole("Opgaven"), whole("Middelen"), ...years, whole("Index"))).lay();
  sheet.chart(bars("Gedekt en tekort per jaar", balance, "Jaar", ["Gedekt", "Tekort"], {
    type: "column", barGrouping: "stacked", anchor: { from: { row: 3, col: 10 }, to: { row: 22, col: 17 } },
  }));
  const costs = new Sheet("Kosten", "result", "Kosten: wat kost elke opgave, in welk jaar?", "Incidenteel in de jaren van levering, structureel vanaf het jaar erna; geïndexeerd. RUIMTE.KOSTEN.")
    .widths(30, 12, ...Array.from({ length: 10 }, () => 17), 19);
  new Spill(costs, "A4", await ruimte("KOSTEN", whole("Opgaven"), ...years, whole("Index"))).lay();
  return { money: [sheet.height(4, 32), costs].map((each) => each.finished({ rows: 4, columns: 1 })), balance };
}

async function peopleSheet() {
  const sheet = new Sheet("Mensen", "result", "Mensen: zijn er genoeg?",
    "Ieder voor zich, of samen als één overheid: wat dat per rol scheelt, per kwartaal bekeken zoals het werk gepland is. RUIMTE.SAMENWERKEN.")
    .widths(22, 16, 16, 16, 16, 16);
  const question = (period: "jaar" | "kwartaal") => [
    whole("Werk"), whole("Bezetting"), basic("Startjaar"), basic("Eindjaar"), basic("Norm"), text(period), whole("Vervanging"),
  ];
  const together = new Spill(sheet, "A4", await ruimte("SAMENWERKEN", ...question("kwartaal"))).lay();
  sheet.chart(bars("Tekort per rol (uren)", together, "Rol", ["Tekort alleen", "Tekort samen"], {
    type: "column", barGrouping: "clustered", anchor: { from: { row: 3, col: 6 }, to: { row: 22, col: 15 } },
  }));
  const yearly = new Sheet("Mensen per jaar", "result", "Mensen per jaar: vraag en aanbod",
    "Per rol en jaar wat er gevraagd wordt en wat er is; in een heel jaar kan een vol kwartaal wegvallen tegen een leeg. RUIMTE.CAPACITEIT.")
    .widths(22, 16, 16, 16, 16, 16, 14, 14, 16);
  const capacity = new Spill(yearly, "A4", await ruimte("CAPACITEIT", ...question("jaar"))).lay();
  return { people: [sheet, yearly].map((each) => each.height(4, 32).finished({ rows: 4, columns: 1 })), together, capacity };
}

async function planningSheet() {
  const sheet = new Sheet("Planning", "result", "Planning: past het als het werk schuift?",
    "Werkpakketten schuiven per kwartaal binnen Vroegste start en Uiterste eind van het blad Werk, zodat pieken passen (RUIMTE.PLANNEN). Alleen eigen mensen, als één overheid.")
    .widths(34, 16, 12, 14, 12);
  new Spill(sheet, "A4", await ruimte(
    "PLANNEN", whole("Werk"), whole("Bezetting"), basic("Startjaar"), basic("Eindjaar"), basic("Norm"), text("kwartaal"),
  )).lay();
  return sheet.height(4, 32).finished({ rows: 4 });
}
