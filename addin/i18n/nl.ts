import type { Means } from "../../core";

/** Every text of the pane, in Dutch. The type of this object is the contract for the other languages. */
export const nl = {
  title: "Rol in de Ruimte",
  question: "Past het, klopt het geld, zijn er genoeg mensen?",
  area: "Gebied",
  allAreas: "Alle gebieden samen",
  refresh: "Opnieuw berekenen",

  means: { land: "grond", money: "geld", people: "mensen" } satisfies Record<Means, string>,

  status: {
    reading: "Tabellen lezen…",
    calculating: "Berekenen…",
    step: (means: string, number: number, count: number) => `Berekenen: ${means} (${number} van ${count})…`,
    done: (area: string) => `Berekend: ${area}.`,
    stopped: "Gestopt. De cijfers hieronder kunnen verouderd zijn.",
    cancel: "Stop",
  },

  failure: {
    title: "De berekening is niet gelukt",
    reading: "De tabellen van de werkmap konden niet worden gelezen. Sluit een cel die u aan het bewerken bent en probeer het opnieuw.",
    calculating: "Er ging iets mis bij het berekenen. Uw werkmap is niet gewijzigd.",
    retry: "Probeer het opnieuw",
    part: "Dit onderdeel kan niet worden getoond. De andere onderdelen werken door.",
    outsideExcel: "Open dit venster in Excel: het leest de tabellen van uw werkmap.",
  },

  empty: {
    title: "Nog geen tabellen gevonden",
    explanation:
      "Dit venster leest de Excel-tabellen van deze werkmap en herkent ze aan hun kopregel. "
      + "Begin met een tabel Opgaven (kolommen Opgave en Ruimteclaim) en een tabel Grond (kolommen Grondsoort en Oppervlakte).",
    how: "Selecteer uw lijst met kopregel en kies Invoegen > Tabel. Het venster rekent daarna vanzelf.",
    missing: (tables: string) => `Geen tabel ${tables} gevonden.`,
    advice: "Maak van de lijst een Excel-tabel met kopregel (Invoegen > Tabel); dan verschijnt hier het antwoord.",
    withProblems: "Met de gegevens die er zijn is geen antwoord mogelijk. Los eerst de meldingen hieronder op.",
  },

  fits: "Ja",
  short: (amount: string) => `Nee, ${amount} tekort`,

  summary: "De drie antwoorden",
  fallsShort: "Tekort",
  enough: "Genoeg",
  noAnswer: "nog geen antwoord",

  land: {
    title: "Land",
    question: "Past het op het land?",
    served: "van de hectares past",
    pressure: "Ruimtedruk",
    pressureNote: "benodigde grond na meekoppelen, als deel van de beschikbare grond",
    gross: "Gevraagd",
    needed: "Nodig na meekoppelen",
    available: "Beschikbaar",
    shared: "Gedeeld gebruik",
    shortage: "Tekort",
    picture: "Gerealiseerd en tekort per opgave",
    realised: "Gerealiseerd",
    task: "Opgave",
    ofGross: (realised: string, gross: string) => `${realised} van ${gross}`,
    oneMore: (limit: string, gain: string) => `Eén hectare meer ${limit} scheelt ${gain} tekort.`,
    oneMoreNet: (limit: string, gain: string) => `Eén hectare meer ${limit} bespaart ${gain} grond.`,
    sharing: (tasks: string) => `gedeeld gebruik (${tasks})`,
    types: {
      title: "Wie gebruikt welke grond",
      alone: "Eén opgave", together: "Gedeeld", free: "Vrij",
      inUse: (used: string, all: string) => `${used} van ${all} in gebruik`,
      sharedUse: (tasks: string, hectares: string) => `${tasks} samen ${hectares}`,
      freeUse: (hectares: string) => `vrij ${hectares}`,
    },
    pairs: {
      title: "Meekoppelen", note: "Welke opgaven hectares delen of mogen delen.", none: "Er zijn geen opgaven die hectares mogen delen.",
      pair: "Opgaven", shared: "Gedeeld", most: "Hoogstens", limit: "Grens", binds: "knelt", room: "ruimte over",
    },
    choices: {
      title: "Keuzes", limit: "Grens", size: "Omvang", value: "Eén hectare meer",
      noteShort: "Hoeveel tekort één hectare meer van elke grens scheelt. Negatief: het kost andere opgaven meer.",
      noteNet: "Niets komt tekort: hoeveel grond één hectare meer van elke grens bespaart.",
      none: "Geen enkele grens knelt.",
    },
    chooseArea: "Kies één gebied om te zien welke opgaven hectares delen en wat één hectare meer brengt.",
  },

  money: {
    title: "Geld",
    question: "Dekt het geld de ambitie?",
    served: "van de kosten gedekt",
    coverage: "Dekking",
    coverageNote: (from: number, to: number) => `van de kosten ${from}-${to} heeft dekking`,
    cost: "Kosten",
    covered: "Gedekt",
    shortage: "Tekort",
    ambition: "Draagbare ambitie",
    picture: "Kosten per jaar: gedekt en tekort",
    year: "Jaar",
    oneMore: (year: number, covers: string) => `Eén euro vrij geld in ${year} dekt ${covers} meer.`,
    allAreas: "Het deel van dit gebied: bronnen betalen mee waar zij mogen. De draagbare ambitie geldt voor alle gebieden samen.",
    nothing: "Er zijn geen kosten in deze jaren.",
    total: "Totaal",
    years: (from: number, to: number) => `${from} tot en met ${to}`,
    explain: (figure: string, when: string, amount: string) => `Uitleg bij ${figure} ${when}: ${amount}`,
    explanation: "Deze regels vormen samen het bedrag.",
    source: "Bron",
    task: "Opgave",
    amount: "Bedrag",
    due: "Kosten",
    incidental: "Incidenteel",
    structural: "Structureel",
    sum: "Samen",
    close: "Sluit de uitleg",
    allLines: "Toon alle regels",
    fewerLines: "Toon minder regels",
    more: "Wat een euro extra brengt",
    moreOf: (source: string, year: number, covers: string) => `Eén euro extra uit ${source} in ${year} dekt ${covers} meer.`,
    perEuro: "Dekt per euro",
    detailBusy: "De uitleg bij de bedragen wordt berekend…",
    detailFailed: "De uitleg bij de bedragen kon niet worden berekend.",
  },

  people: {
    title: "Mensen",
    question: "Zijn er genoeg mensen?",
    served: "van de uren bezet",
    utilisation: "Bezetting",
    utilisationNote: (from: number, to: number) => `gevraagde uren ${from}-${to}, als deel van de beschikbare uren`,
    demand: "Gevraagd",
    supply: "Beschikbaar",
    shortage: "Tekort",
    shortageFte: "Tekort gemiddeld",
    gain: "Winst van samenwerken",
    picture: "Gevraagd en tekort per rol",
    met: "Bezet",
    role: "Rol",
    ofDemand: (supply: string, demand: string) => `${demand} gevraagd, ${supply} beschikbaar`,
    oneMore: (role: string, hours: string) => `Eén fte ${role} meer scheelt ${hours} tekort.`,
    unevenly: "In totaal zijn er genoeg uren, maar niet in elke rol en in elk jaar.",
    allAreas: "De mensen zijn voor alle gebieden samen: zij werken waar het nodig is.",
    nothing: "Er is geen vraag naar uren in deze jaren.",
  },

  norm: {
    label: "Productieve uren per fte per jaar",
    handbook: "Volgens de Handleiding Overheidstarieven 2023. Bezetting gaat voor, waar die eigen uren noemt.",
    workbook: "Uit de cel Norm van deze werkmap.",
    own: "Uw eigen norm; maak het veld leeg om terug te gaan.",
  },

  bottleneck: {
    title: "Knelpunt",
    land: (share: string) => `Knelpunt: grond. ${share} van de gevraagde hectares past`,
    landMost: (task: string, shortage: string) => `; ${task} komt ${shortage} tekort`,
    money: (share: string) => `Knelpunt: geld. ${share} van de kosten is gedekt`,
    moneyMost: (year: number, shortage: string) => `; in ${year} is het tekort het grootst: ${shortage}`,
    people: (share: string) => `Knelpunt: mensen. ${share} van de gevraagde uren is beschikbaar`,
    peopleMost: (role: string, shortage: string) => `; de rol ${role} komt ${shortage} tekort`,
    none: (means: string) => `Geen knelpunt: ${means} zijn toereikend.`,
    noneOf: (means: string) => `Geen knelpunt: er is voldoende ${means}.`,
    unanswered: (means: string) => ` Nog niet berekend: ${means}.`,
  },

  problems: {
    title: "Meldingen",
    none: "Geen meldingen: alle tabellen zijn goed gelezen.",
    count: (count: number) => (count === 1 ? "1 melding in de tabellen" : `${count} meldingen in de tabellen`),
    go: (table: string, row: number | undefined, sheet: string) =>
      row === undefined ? `Ga naar ${table} (${sheet})` : `Ga naar ${table} rij ${row} (${sheet})`,
    more: (count: number) => `Toon nog ${count}`,
    ignored: (table: string, sheet: string, first: string) =>
      `De tabel ${table} (${sheet}) telt niet mee: ${first} is van dezelfde soort en komt eerst.`,
    gone: "Deze cel is niet meer te vinden. Bereken opnieuw.",
  },

  reports: {
    write: "Schrijf rapporten naar een nieuw blad",
    writing: "Rapporten schrijven…",
    written: (sheet: string) => `De rapporten staan op het blad ‘${sheet}’.`,
    nothing: "Er is nog niets te rapporteren.",
    failed: "De rapporten konden niet worden geschreven. Is de werkmap beveiligd?",
    sheet: "Rapport Ruimte",
    heading: (report: string, area: string) => `${report} - ${area}`,
  },

  figures: { more: (count: number) => `Toon alle ${count}`, fewer: "Toon minder", table: "Cijfers in een tabel" },
};

export type Dictionary = typeof nl;
