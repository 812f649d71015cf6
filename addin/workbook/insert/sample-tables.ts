import type { TableKind } from "../../../core";
import type { SampleTable } from "./sample-table";
import { lifeTables } from "./sample-tables-of-life";

const years = [2027, 2028, 2029, 2030, 2031, 2032];

/**
 * A small, invented area in which the tables speak of the same tasks, parties and agreements: each can be inserted alone,
 * and together they answer every question. All figures are examples.
 */
export const sampleTables: Readonly<Record<TableKind, SampleTable>> = {
  opgaven: {
    columns: ["task", "area", "theme", "goal", "unit", "claim", "landTypes", "priority", "startYear", "targetYear", "costPerUnit", "structuralPerUnit", "priceLevel", "profile"],
    rows: [
      ["Woningen bij het station", "Voorbeeldpolder", "woningen", 2400, "woningen", 90, "bebouwd; landbouw", 1, 2027, 2031, 8000, 0, 2026, "s-curve"],
      ["Zonnevelden", "Voorbeeldpolder", "zon", 240, "ha", 240, "landbouw", 2, 2027, 2030, 12000, 400, 2026, "gelijkmatig"],
      ["Natuur langs de beek", "Voorbeeldpolder", "biodiversiteit", 320, "ha", 320, "natuur; landbouw", 1, 2028, 2032, 45000, 900, 2026, "gelijkmatig"],
      ["Waterberging", "Voorbeeldpolder", "water", 150, "ha", 150, "landbouw; natuur", 2, 2028, 2031, 30000, 500, 2026, "oplopend"],
      // What it costs stands in Uitgaven.
      ["Gebiedsproces", "Voorbeeldpolder", "", 1, "programma", "0%", "", 1, 2027, 2032, "0%", "", "", ""],
    ],
  },
  grond: {
    columns: ["area", "landType", "hectares", "available"],
    rows: [
      ["Voorbeeldpolder", "landbouw", 2600, 0.18], ["Voorbeeldpolder", "natuur", 700, 0.25], ["Voorbeeldpolder", "bebouwd", 400, 0.1],
    ],
  },
  combinaties: {
    columns: ["one", "other", "share", "yieldOne", "yieldOther", "relation", "source"],
    rows: [
      ["biodiversiteit", "water", 0.4, 1, 1, "kans", "voorbeeld"], ["zon", "water", 0.2, 0.8, 1, "kans", "voorbeeld"],
      ["woningen", "zon", 0.1, 1, 0.7, "neutraal", "voorbeeld"],
    ],
  },
  middelen: {
    columns: ["source", "kind", "earmark", "nature", "largestShare", "carry", "minimum"], years,
    rows: [
      ["Algemene middelen", "algemeen", "", "structureel", 1, "nee", "", 4_500_000, 4_500_000, 4_500_000, 4_500_000, 4_500_000, 4_500_000],
      ["Rijksbijdrage natuur", "SPUK", "Natuur langs de beek", "incidenteel", 0.5, "nee", "", 0, 1_500_000, 1_500_000, 1_500_000, 1_500_000, 1_500_000],
      ["Reserve gebied", "reserve", "", "incidenteel", 1, "ja", 500_000, 2_000_000, 0, 0, 0, 0, 0],
    ],
  },
  index: { columns: ["year", "rate"], rows: years.map((year) => [year, 0.02]) },
  begroting: {
    columns: ["post"], years,
    rows: [
      ["Lasten", 52_000_000, 53_000_000, 53_500_000, 54_000_000, 54_500_000, 55_000_000],
      ["Baten", 51_500_000, 53_200_000, 53_900_000, 54_300_000, 54_600_000, 55_200_000],
      ["Incidentele lasten", 1_200_000, 900_000, 400_000, 300_000, 200_000, 200_000],
      ["Incidentele baten", 300_000, 200_000, 100_000, 0, 0, 0],
      ["Onttrekking reserves", 500_000, 0, 0, 0, 0, 0],
    ],
  },
  randvoorwaarden: {
    columns: ["task", "means", "description", "weight", "present"],
    rows: [
      ["Woningen bij het station", "instrument", "Omgevingsplan gewijzigd", 1, "nee"],
      ["Zonnevelden", "kennis", "Ruimte op het stroomnet in kaart", 1, 0.5],
      ["Natuur langs de beek", "kennis", "Ecologisch onderzoek", 2, "ja"],
      ["Waterberging", "instrument", "Peilbesluit vastgesteld", 1, 0.25],
    ],
  },
  werk: {
    columns: ["workPackage", "task", "area", "organisation", "role", "hours", "start", "end", "profile", "latestEnd", "after"],
    rows: [
      ["Plan voor het station", "Woningen bij het station", "Voorbeeldpolder", "Gemeente Voorbeeld", "Planoloog", 2600, "2027K1", "2028K2", "gelijkmatig", "2029K4", ""],
      ["Onderzoek beek", "Natuur langs de beek", "Voorbeeldpolder", "Provincie", "Ecoloog", 2200, "2027K1", "2027K4", "gelijkmatig", "2028K4", ""],
      ["Inrichting beek", "Natuur langs de beek", "Voorbeeldpolder", "Waterschap", "Projectleider", 3000, "2028K1", "2029K4", "gelijkmatig", "2031K4", "Onderzoek beek"],
      ["Ontwerp berging", "Waterberging", "Voorbeeldpolder", "Waterschap", "Projectleider", 1500, "2027K3", "2028K4", "gelijkmatig", "2030K4", ""],
    ],
  },
  bezetting: {
    columns: ["organisation", "role", "fte", "absence", "hiredFte", "hireRate"],
    rows: [
      ["Gemeente Voorbeeld", "Planoloog", 1.5, 0.05, 0.5, 115], ["Provincie", "Ecoloog", 1, 0.05, 0, 0],
      ["Waterschap", "Projectleider", 1.5, 0.05, 0.5, 120], ["Waterschap", "Ecoloog", 0.5, 0.05, 0, 0],
    ],
  },
  vervanging: {
    columns: ["role", "alsoRole", "efficiency"],
    rows: [["Planoloog", "Projectleider", 0.7], ["Ecoloog", "Projectleider", 0.5]],
  },
  partijen: {
    columns: ["party", "level", "under"],
    rows: [
      ["Rijk", "rijk", ""], ["Provincie", "provincie", "Rijk"], ["Gemeente Voorbeeld", "gemeente", "Provincie"], ["Waterschap", "waterschap", "Provincie"],
    ],
  },
  afspraken: {
    columns: ["agreement", "from", "to", "task", "area", "goal", "unit", "year", "startYear", "profile", "combine", "under"],
    rows: [
      ["WONEN", "Rijk", "Provincie", "woningen", "", 2400, "woningen", 2031, 2027, "gelijkmatig", "som", ""],
      ["WONEN gemeente", "Provincie", "Gemeente Voorbeeld", "woningen", "Voorbeeldpolder", 2200, "woningen", 2031, 2027, "gelijkmatig", "", "WONEN"],
      ["NATUUR", "Rijk", "Provincie", "natuur", "", 320, "ha", 2032, 2028, "gelijkmatig", "som", ""],
      ["NATUUR waterschap", "Provincie", "Waterschap", "natuur", "Voorbeeldpolder", 320, "ha", 2032, 2028, "gelijkmatig", "", "NATUUR"],
    ],
  },
  gebieden: {
    columns: ["area", "provinces", "coordination", "municipalities", "waterAuthorities", "farmers", "natura2000"],
    rows: [["Voorbeeldpolder", "Provincie", "Provincie", 1, 1, 85, 1]],
  },
  arrangementen: {
    columns: ["arrangement", "kind", "area", "lead", "provinceRole", "meetings", "hoursPerMeeting"],
    rows: [
      ["Woondeal", "woondeal", "Voorbeeldpolder", "Gemeente Voorbeeld", "partner", 6, 2],
      ["Beektafel", "gebiedsproces", "Voorbeeldpolder", "Provincie", "trekker", 10, 3],
    ],
  },
  bijdragen: {
    columns: ["arrangement", "party", "task", "kind", "size", "unit", "year", "countsFor", "benefits"],
    rows: [
      ["Woondeal", "Gemeente Voorbeeld", "woningen", "resultaat", 1900, "woningen", 2031, "WONEN gemeente", ""],
      ["Woondeal", "Provincie", "woningen", "geld", 1_500_000, "EUR", 2028, "", "Gemeente Voorbeeld"],
      ["Beektafel", "Waterschap", "natuur", "resultaat", 300, "ha", 2032, "NATUUR waterschap", ""],
      ["Beektafel", "Provincie", "natuur", "kennis", 400, "uur", 2028, "", "Waterschap"],
    ],
  },
  metingen: {
    columns: ["agreement", "year", "realised", "note"],
    rows: [
      ["WONEN gemeente", 2027, 380, ""], ["WONEN gemeente", 2028, 690, "bouwstop in het najaar"], ["NATUUR waterschap", 2028, 70, ""],
    ],
  },
  mijlpalen: {
    columns: ["agreement", "year", "value"],
    rows: [["WONEN gemeente", 2028, 800], ["WONEN gemeente", 2031, 2200], ["NATUUR waterschap", 2030, 180], ["NATUUR waterschap", 2032, 320]],
  },
  uitgaven: {
    columns: ["task", "area", "description", "nature", "priceLevel"], years,
    rows: [
      ["Gebiedsproces", "Voorbeeldpolder", "Onderzoek en overleg", "incidenteel", "", 400_000, 350_000, 250_000, 150_000, 100_000, 50_000],
      ["Gebiedsproces", "Voorbeeldpolder", "Gebiedsbureau", "structureel", 2026, 300_000, 300_000, 300_000, 300_000, 300_000, 300_000],
    ],
  },
  maatregelen: {
    columns: ["measure", "area", "theme", "cost", "structural", "duration", "earliestStart", "latestStart", "hectares", "landTypes", "execution", "after"],
    rows: [
      ["Stationsplein", "Voorbeeldpolder", "woningen", 6_500_000, 0, 2, 2027, 2029, 40, "bebouwd; landbouw", "in één keer", ""],
      ["Spoorzone", "Voorbeeldpolder", "woningen", 9_000_000, 0, 2, 2028, 2030, 50, "bebouwd; landbouw", "in één keer", "Stationsplein"],
      ["Zon op de vloeivelden", "Voorbeeldpolder", "zon", 1_800_000, 60_000, 1, 2027, 2030, 150, "landbouw", "schaalbaar", ""],
      ["Beekherstel", "Voorbeeldpolder", "biodiversiteit", 7_200_000, 180_000, 3, 2028, 2030, 200, "natuur; landbouw", "in één keer", ""],
      ["Berging in de polder", "Voorbeeldpolder", "water", 3_600_000, 60_000, 2, 2028, 2030, 120, "landbouw; natuur", "in één keer", ""],
    ],
  },
  opbrengsten: {
    columns: ["measure", "task", "amount", "delay"],
    rows: [
      ["Stationsplein", "Woningen bij het station", 1000, 0], ["Spoorzone", "Woningen bij het station", 1400, 0],
      ["Zon op de vloeivelden", "Zonnevelden", 150, 0], ["Beekherstel", "Natuur langs de beek", 200, 1],
      ["Beekherstel", "Waterberging", 40, 0], ["Berging in de polder", "Waterberging", 120, 0],
    ],
  },
  inzet: {
    columns: ["measure", "role", "hours"],
    rows: [
      ["Stationsplein", "Planoloog", 1800], ["Spoorzone", "Planoloog", 2200], ["Beekherstel", "Projectleider", 2600], ["Berging in de polder", "Projectleider", 1600],
    ],
  },
  risicos: {
    columns: [
      "risk", "chance", "impact", "least", "mode", "most", "nature", "years", "owner", "task", "area", "programme", "control", "chanceAfter", "impactAfter", "controlCost",
    ],
    rows: [
      ["Bouwkosten stijgen harder", 0.5, "", 400_000, 900_000, 2_500_000, "incidenteel", "", "Financiën", "Woningen bij het station", "Voorbeeldpolder", "Wonen", "Prijzen vastleggen in het contract", 0.3, "", 120_000],
      ["Grond komt later vrij", 0.3, 1_200_000, "", "", "", "incidenteel", "", "Grondzaken", "Natuur langs de beek", "Voorbeeldpolder", "Natuur en water", "Voorkeursrecht vestigen", 0.15, "", 60_000],
      ["Rijksbijdrage valt lager uit", 0.2, "", 500_000, 1_000_000, 3_000_000, "incidenteel", "", "Financiën", "Natuur langs de beek", "Voorbeeldpolder", "Natuur en water", "", "", "", ""],
      ["Beheer kost meer dan geraamd", 0.4, 150_000, "", "", "", "structureel", 3, "Beheer", "Waterberging", "Voorbeeldpolder", "Natuur en water", "Afspraken met het waterschap", "", 80_000, 20_000],
      ["Netaansluiting laat op zich wachten", 0.25, 800_000, "", "", "", "incidenteel", "", "Energie", "Zonnevelden", "Voorbeeldpolder", "Energie", "", "", "", ""],
    ],
  },
  risicosamenhang: {
    columns: ["one", "other", "correlation"],
    rows: [["Bouwkosten stijgen harder", "Rijksbijdrage valt lager uit", 0.3], ["Natuur en water", "Natuur en water", 0.2]],
  },
  weerstandscapaciteit: {
    columns: ["post", "amount", "nature", "years", "free", "note"],
    rows: [
      ["Algemene reserve", 3_500_000, "incidenteel", "", "ja", ""], ["Bestemmingsreserve wegen", 1_000_000, "incidenteel", "", "nee", "vastgelegd door PS"],
      ["Onvoorzien", 200_000, "structureel", 2, "ja", "per jaar in de begroting"],
    ],
  },
  onzekerheden: {
    columns: ["about", "name", "kind", "least", "mode", "most", "distribution", "chance", "from", "group"],
    rows: [
      ["kosten", "", "factor", 0.9, 1, 1.3, "driehoek", "", "", ""],
      ["index", "", "factor", 0.5, 1, 2, "PERT", "", "", ""],
      ["bron", "Rijksbijdrage natuur", "stopt", "", "", "", "", 0.2, 2030, ""],
      ["bezetting", "Projectleider", "factor", 0.8, "", 1, "gelijk", "", "", ""],
    ],
  },
  balansposten: {
    columns: ["post"], years: [2027, 2028, 2029],
    rows: [
      ["Vaste schuld", 120_000_000, 124_000_000, 128_000_000],
      ["Netto vlottende schuld", 10_000_000, 9_000_000, 9_000_000],
      ["Overlopende passiva", 25_000_000, 25_000_000, 26_000_000],
      ["Langlopende uitzettingen", 5_000_000, 5_000_000, 5_000_000],
      ["Verstrekte leningen", 30_000_000, 29_000_000, 28_000_000],
      ["Uitzettingen korter dan een jaar", 40_000_000, 38_000_000, 36_000_000],
      ["Liquide middelen", 8_000_000, 8_000_000, 7_000_000],
      ["Overlopende activa", 12_000_000, 12_000_000, 12_000_000],
      ["Eigen vermogen", 210_000_000, 206_000_000, 203_000_000],
      ["Totaal passiva", 400_000_000, 398_000_000, 396_000_000],
      ["Niet in exploitatie genomen gronden", 6_000_000, 6_000_000, 6_000_000],
      ["Bouwgrond in exploitatie", 14_000_000, 12_000_000, 10_000_000],
      ["Baten", 300_000_000, 304_000_000, 309_000_000],
      ["Structurele lasten", 276_000_000, 281_000_000, 287_000_000],
      ["Structurele baten", 280_000_000, 284_000_000, 289_000_000],
      ["Structurele toevoeging", 3_000_000, 3_000_000, 3_000_000],
      ["Structurele onttrekking", 2_000_000, 2_000_000, 2_000_000],
      ["Opcenten eigen", 80.1, 81.7, 83.3], ["Opcenten landelijk", 85.6, 87.2, 88.9],
    ],
  },
  investeringen: {
    columns: ["investment", "task", "term", "method", "residual", "contribution", "firstYear", "bookValue", "rate"], years,
    rows: [
      ["Stationsplein", "", 25, "lineair", 0, 1_500_000, "", "", "", 2_000_000, 3_000_000, 0, 0, 0, 0],
      ["Gemaal", "", 30, "annuïtair", 0, 0, "", "", "", 0, 1_200_000, 800_000, 0, 0, 0],
      ["Grond langs de beek", "", "geen", "", 0, 0, "", "", "", 0, 600_000, 0, 0, 0, 0],
      ["Brug", "", 12, "lineair", 0, 0, "", 480_000, "3%", 0, 0, 0, 0, 0, 0],
    ],
  },
  wijzigingen: {
    columns: ["variant", "table", "rows", "column", "factor", "plus", "value", "drop", "note"],
    rows: [
      ["Meer rijksgeld", "middelen", "Rijksbijdrage natuur", "2029 t/m 2032", 1.5, "", "", "", "na overleg met het Rijk"],
      ["Minder woningen", "opgaven", "Woningen bij het station", "Doel", "", -400, "", "", ""],
      ["Minder woningen", "opgaven", "Woningen bij het station", "Ruimteclaim", "", "", 75, "", ""],
      ["Zonder zonnevelden", "opgaven", "Zonnevelden", "", "", "", "", "ja", ""],
    ],
  },
  voorwaarden: {
    columns: ["condition", "agreements", "party", "kind", "due", "met"],
    rows: [
      ["Bijdrage voor woningen", "WONEN gemeente", "Rijk", "geld", "1-1-2027", "ja"],
      ["Regels voor grond langs de beek", "NATUUR waterschap", "Provincie", "regels", "1-7-2028", "nee"],
    ],
  },
  waarnemingen: {
    columns: ["norm", "area", "note", "total", "units", "unit", "priceLevel", "year", "source"],
    rows: [
      ["Natuurherstel kosten per ha", "Voorbeeldpolder", "Oever noord", 2_140_000, 42, "EUR per ha", 2026, 2024, "voorbeeld"],
      ["Natuurherstel kosten per ha", "Voorbeeldpolder", "Oever zuid", 1_650_000, 30, "EUR per ha", 2026, 2025, "voorbeeld"],
      ["Natuurherstel kosten per ha", "Beekdal", "Bovenloop", 2_900_000, 65, "EUR per ha", 2026, 2023, "voorbeeld"],
      ["Natuurherstel kosten per ha", "Beekdal", "Middenloop", 1_870_000, 40, "EUR per ha", 2026, 2025, "voorbeeld"],
      ["Natuurherstel kosten per ha", "Veenrand", "Eerste fase", 3_300_000, 70, "EUR per ha", 2026, 2024, "voorbeeld"],
      ["Natuurherstel kosten per ha", "Veenrand", "Tweede fase", 2_450_000, 55, "EUR per ha", 2026, 2025, "voorbeeld"],
    ],
  },
  normen: {
    columns: ["norm", "used", "priceLevel", "scale", "countsFor", "column", "unit"],
    rows: [["Natuurherstel kosten per ha", 45_000, 2026, "verhouding", "Natuur langs de beek", "Kosten per eenheid", "EUR per ha"]],
  },
  // Days as serial numbers, in 2027 and 2028.
  leervragen: {
    columns: ["question", "asked", "level", "area", "norm", "expectation", "approach", "partners", "start", "ready", "finding", "findingDate", "outcome"],
    rows: [
      [
        "V1", "Waarom is natuurherstel hier duurder dan begroot?", "gebied", "Voorbeeldpolder", "Natuurherstel kosten per ha",
        "Door de grondprijs, niet door de uitvoering", "vergelijken", "Hogeschool Voorbeeld", 46419, 46661,
        "Veengrond vraagt een extra jaar voorbereiding", 46645, "weerlegd",
      ],
      ["V2", "Helpt vroeg grond kopen?", "tussen gebieden", "", "", "", "proef", "", 46447, 46722, "", "", ""],
    ],
  },
  lessen: {
    columns: ["lesson", "description", "level", "area", "date", "to", "due", "followUp", "followUpDate", "consequence", "consequenceFor", "old", "new", "from", "question"],
    rows: [
      ["L1", "Reken in veen met een jaar voorbereiding", "gebied", "Voorbeeldpolder", 46661, "Provincie", 46813, "open", "", "", "", "", "", "", "V1"],
      ["L2", "Begroot natuurherstel hoger", "tussen gebieden", "", 46692, "Provincie", "", "uitgevoerd", 46767, "norm", "Natuurherstel kosten per ha", 42_000, 45_000, "L1", "V1"],
      ["L3", "Vergoed voorbereiding in de regeling", "systeem", "", 46767, "Rijk", 46997, "open", "", "", "", "", "", "L2", ""],
    ],
  },
  ...lifeTables,
};
