import type { Core } from "./core";
import { added, controls, plain, summed, type Expected, type Wanted } from "./expected";

/** The sheets Overzicht, Verdeling and Controle of fictief-gebied.xlsx. */
export function fictitiousArea(core: Core): Expected {
  const { book } = core;
  const [land, money, people, profile] = ["Past het op het land?", "Past het geld bij de ambitie?", "Zijn er genoeg mensen?", "Het gebied"]
    .map((question) => book.find("Overzicht", "B", question)) as [number, number, number, number];
  const stacking = (column: string): Wanted => async () => (await core.on("Ruimte", "STAPELING")).sum({ Opgave: "Totaal" }, column);
  const balance = (column: string): Wanted => async () => (await core.on("Geld", "BALANS")).figure({ Jaar: "Totaal" }, column);
  const together = (column: string): Wanted => async () => (await core.on("Mensen", "SAMENWERKEN")).figure({ Rol: "Totaal" }, column);
  const capacity = (column: string): Wanted => async () => (await core.on("Mensen per jaar", "CAPACITEIT")).sum({ Periode: "Totaal" }, column);
  const parties = (layer: string): Wanted => () => book.column("Partijen", "Laag").filter((cell) => String(cell).toLowerCase() === layer).length;
  const filled = (table: string, header: string): Wanted => () => book.column(table, header).filter((cell) => cell !== null).length;
  const scarcest = async () => {
    const roles = (await core.on("Mensen", "SAMENWERKEN")).rows.filter(({ Rol }) => Rol !== "Totaal");
    const most = Math.max(0, ...roles.map((row) => Number(row["Tekort samen"])));
    return most > 0 ? roles.find((row) => row["Tekort samen"] === most)!["Rol"]! : "geen rol";
  };
  return {
    ...controls(core),
    [`Overzicht!E${land}`]: async () => ((await stacking("Tekort ha")()) as number > 0
      ? "Nee: ook als opgaven hectares delen, is er te weinig grond." : "Ja, als opgaven hectares delen."),
    [`Overzicht!C${land + 1}`]: () => book.rows("Grond").reduce((sum, row) => sum + plain(row["Oppervlakte"]!) * available(row["Beschikbaar"]!), 0),
    [`Overzicht!C${land + 2}`]: stacking("Bruto ha"),
    [`Overzicht!C${land + 5}`]: stacking("Gedeeld ha"),
    [`Overzicht!C${land + 6}`]: stacking("Tekort ha"),
    [`Overzicht!E${money}`]: async () => {
      const [cost, short] = [await balance("Kosten")() as number, await balance("Tekort")() as number];
      return short > 0 ? `Nee: er is geld voor ${Math.floor(100 * (cost - short) / cost + 1e-9)}% van de kosten.` : "Ja: alles is gedekt.";
    },
    [`Overzicht!C${money + 1}`]: balance("Kosten"),
    [`Overzicht!C${money + 2}`]: balance("Gedekt"),
    [`Overzicht!C${money + 3}`]: balance("Tekort"),
    [`Overzicht!C${money + 4}`]: balance("Dekkingsgraad"),
    [`Overzicht!E${people}`]: async () => ((await together("Tekort samen")()) as number > 0
      ? `Nee: ook samen komen er uren tekort, het meest bij: ${String(await scarcest())}.` : "Ja, als organisaties samenwerken."),
    [`Overzicht!C${people + 1}`]: capacity("Vraag uren"),
    [`Overzicht!C${people + 2}`]: capacity("Aanbod uren"),
    [`Overzicht!C${people + 3}`]: together("Tekort alleen"),
    [`Overzicht!C${people + 4}`]: together("Tekort samen"),
    [`Overzicht!C${people + 5}`]: together("Winst uren"),
    [`Overzicht!C${people + 6}`]: scarcest,
    [`Overzicht!C${profile + 1}`]: parties("provincie"),
    [`Overzicht!C${profile + 2}`]: parties("gemeente"),
    [`Overzicht!C${profile + 3}`]: parties("waterschap"),
    [`Overzicht!C${profile + 4}`]: () => added(book.column("Grond", "Oppervlakte")),
    [`Overzicht!C${profile + 5}`]: () => added(book.column("Gemeenten", "Boeren")),
    [`Overzicht!C${profile + 6}`]: filled("Natura2000", "Natura 2000-gebied"),
    [`Overzicht!C${profile + 7}`]: filled("Arrangementen", "Arrangement"),
    "Verdeling!H5": () => summed(book.rows("Opgaven").filter(({ Thema }) => String(Thema).toLowerCase() === "woningen").map(({ Doel }) => Doel!)),
    "Verdeling!H30": () => 6000 - added(book.column("Provincies", "Wind op land MW")),
  };
}

/** All of the land where nothing is filled in. */
const available = (cell: Parameters<typeof plain>[0]): number => (cell === "0%" ? 0 : plain(cell) || 1);
