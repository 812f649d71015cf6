import type { SampleTable } from "./sample-table";

const years = [2022, 2023, 2024, 2025, 2026];
const series = (indicator: string, area: string, values: readonly number[], ...rest: readonly string[]) =>
  values.map((value, at) => [indicator, area, years[at]!, value, ...(at === 0 ? rest : rest.map(() => ""))]);

/** The same small area, as its residents know it: how life is there, what the measures do, what was said and who decided. */
export const lifeTables = {
  indicatoren: {
    columns: ["indicator", "area", "year", "value", "favourable", "theme", "unit"],
    rows: [
      ...series("Tevreden met het leven", "Voorbeeldpolder", [7.6, 7.5, 7.4, 7.3, 7.3], "hoger", "subjectief welzijn", "cijfer"),
      ...series("Tevreden met het leven", "Buurgebied", [7.4, 7.4, 7.5, 7.4, 7.5], "hoger", "subjectief welzijn", "cijfer"),
      ...series("Woningen", "Voorbeeldpolder", [11800, 11950, 12050, 12200, 12300], "hoger", "wonen", "woningen"),
      ...series("Natuur", "Voorbeeldpolder", [690, 695, 700, 700, 705], "hoger", "natuurlijk kapitaal", "ha"),
      ...series("Reistijd", "Voorbeeldpolder", [28, 28, 29, 30, 31], "lager", "arbeid en vrije tijd", "minuten"),
    ],
  },
  effecten: {
    columns: ["measure", "indicator", "effect", "group", "certainty", "source"],
    rows: [
      ["Stationsplein", "Woningen", 1000, "", "hoog", "voorbeeld"], ["Stationsplein", "Reistijd", -1, "", "midden", "voorbeeld"],
      ["Spoorzone", "Woningen", 1400, "", "hoog", "voorbeeld"], ["Spoorzone", "Tevreden met het leven", "slechter", "omwonenden", "laag", "voorbeeld"],
      ["Beekherstel", "Natuur", 200, "", "hoog", "voorbeeld"], ["Beekherstel", "Woningen", -20, "boeren", "laag", "voorbeeld"],
    ],
  },
  varianten: {
    columns: ["variant", "measure", "share"],
    rows: [["Bouwen", "Stationsplein", 1], ["Bouwen", "Spoorzone", 1], ["Beek", "Stationsplein", 1], ["Beek", "Beekherstel", 1]],
  },
  trajecten: {
    columns: ["process", "task", "instrument", "party", "rung", "notice", "start", "decision", "account", "policy", "meant", "reached"],
    rows: [
      ["Plan voor het station", "Woningen bij het station", "omgevingsplan", "Gemeente Voorbeeld", "raadplegen", "1-9-2026", "1-10-2026", "1-6-2027", "nee", "ja", "omwonenden; jongeren", "omwonenden"],
    ],
  },
  reacties: {
    columns: ["number", "process", "theme", "date", "group", "people", "weighty", "tenor", "answer", "consequence", "account"],
    rows: [
      ["R-001", "Plan voor het station", "verkeer", "15-10-2026", "omwonenden", 1, "ja", "zorg", "nee", "nog niet", ""],
      ["R-002", "Plan voor het station", "groen", "20-10-2026", "omwonenden", 40, "nee", "idee", "15-11-2026", "overgenomen", ""],
      ["R-003", "Plan voor het station", "parkeren", "22-10-2026", "winkels", 1, "nee", "bezwaar", "15-11-2026", "niet", "er komt een garage naast het plein"],
    ],
  },
  besluiten: {
    columns: ["decision", "subject", "subjectKind", "body", "party", "date", "tenor", "amount", "years"],
    rows: [
      ["B-1", "WONEN gemeente", "afspraak", "GS", "Provincie", "1-3-2026", "vastgesteld", "", ""],
      ["B-2", "WONEN gemeente", "afspraak", "college", "Gemeente Voorbeeld", "15-3-2026", "vastgesteld", "", ""],
      ["B-3", "Woondeal", "geld", "PS", "Provincie", "12-11-2026", "vastgesteld", 1_500_000, "2028"],
    ],
  },
  bevoegdheden: {
    columns: ["level", "subjectKind", "body", "source"],
    rows: [
      ["provincie", "geld", "PS", "Provinciewet 193, 195"], ["provincie", "afspraak", "GS", ""], ["provincie", "arrangement", "GS", ""],
      ["gemeente", "geld", "raad", ""], ["gemeente", "afspraak", "college", "Gemeentewet 160"], ["gemeente", "arrangement", "college", "Gemeentewet 160"],
      ["waterschap", "geld", "AB", ""], ["waterschap", "afspraak", "AB", "Waterschapswet 77, 83"], ["waterschap", "arrangement", "AB", "Waterschapswet 77, 83"],
    ],
  },
  boodschappen: {
    columns: ["sentence", "value1", "value2", "value3", "forms", "source", "heading"],
    rows: [
      ["Dit verslag gaat over {1}.", "de Voorbeeldpolder", "", "", "", "voorbeeld", "Waar gaat dit over?"],
      ["De provincie werkt hier samen met {1} gemeente en {2} waterschap.", 1, 1, "", "", "voorbeeld", ""],
      ["Tot en met {1} komen er {2} woningen bij; daarvan zijn er {3} klaar.", 2031, 2400, 300, "jaar; getal; getal", "voorbeeld", "Wat komt er?"],
      ["Ook komt er {1} hectare natuur bij.", 320, "", "", "", "voorbeeld", ""],
      ["Niet alles past, want er is {1} hectare grond te weinig.", 120, "", "", "", "voorbeeld", "Past het?"],
      ["Daarom gaat {1} voor en moet {2} wachten.", "de natuur langs de beek", "de zon", "", "", "voorbeeld", ""],
      ["Alles samen kost {1}; voor {2} is nog geen geld.", 41249000, 3421900, "", "euro", "voorbeeld", ""],
      ["Het gaat beter met {1}, maar slechter met {2}.", "de natuur", "de reistijd", "", "", "voorbeeld", "Wat merken mensen?"],
      ["Vooral {1} hebben last van het plan.", "omwonenden", "", "", "", "voorbeeld", ""],
      ["Mensen merken dit later ook: {1}.", "er blijft minder grond voor boeren over", "", "", "", "voorbeeld", ""],
      ["Wij kregen {1} reacties van inwoners; {2} daarvan hebben een antwoord.", 3, 2, "", "", "voorbeeld", "Wat zeiden inwoners, en wie beslist?"],
      ["Op {1} beslist {2} over {3}.", "1-6-2027", "de gemeenteraad", "het plan voor het station", "datum; tekst; tekst", "voorbeeld", ""],
    ],
  },
  jargon: {
    columns: ["word", "forms", "better", "source"],
    rows: [
      ["realiseren", "realiseert; gerealiseerd", "maken, bouwen, doen", "voorbeeld"], ["opgave", "opgaven", "wat er moet gebeuren", "voorbeeld"], ["PS", "", "-", "voorbeeld"],
    ],
  },
} satisfies Record<string, SampleTable>;
