import type { TableKind, Topic } from "../../../core";

/** Dutch texts: the frame around the views, and what they share. */
export const pane = {
  title: "Rol in de Ruimte",
  area: "Gebied",
  allAreas: "Alle gebieden samen",
  refresh: "Opnieuw berekenen",
  groupsLabel: "Onderdelen",
  groups: { overview: "Overzicht", means: "Middelen", programme: "Programma", agreements: "Afspraken", learning: "Leren en leven" },
  viewsLabel: (group: string) => `Onderdelen van ${group}`,
  views: {
    overview: "Overzicht", whatIf: "Wat als", land: "Ruimte", money: "Geld", people: "Mensen", programme: "Maatregelen", planning: "Planning", risk: "Risico", agreements: "Afspraken", learning: "Leren", wellbeing: "Welvaart", residents: "Inwoners", publicReport: "Verslag", decisions: "Besluiten", check: "Controle",
    binding: "Tabellen koppelen", insert: "Invoegen", versions: "Versies", share: "Delen en herstellen", board: "Bestuursrapport",
  },
  more: "Meer",
  language: "Taal",
  amounts: {
    title: "Bedragen",
    auto: "wat past",
    // Not "x € 1.000": a table below it that is read as input would be taken for thousands.
    onSheet: {
      thousand: "Bedragen per € 1.000; in de cellen staan euro's.",
      million: "Bedragen per € 1 mln.; in de cellen staan euro's.",
    },
  },
  back: "Terug naar het overzicht",

  topics: {
    land: "grond", money: "geld", people: "mensen", knowledge: "kennis", instruments: "instrumenten", agreements: "afspraken", programme: "het programma", risk: "risico's", learning: "wat gebieden leren",
    wellbeing: "hoe het leven is", residents: "het gesprek met inwoners", decisions: "de besluiten", publicReport: "het publieksverslag",
  } satisfies Record<Topic, string>,

  status: {
    opening: "Openen…",
    reading: "Tabellen lezen…",
    calculating: "Berekenen…",
    step: (means: string, number: number, count: number) => `Berekenen: ${means} (${number} van ${count})…`,
    done: (area: string) => `Berekend: ${area}.`,
    andMore: (count: number) => `en nog ${count}`,
    editing: "Wacht tot u de cel verlaat die u bewerkt…",
    unfinished: (cells: string) => `Excel rekent nog (${cells}). Zodra het klaar is, rekent dit venster verder…`,
    stuck: (cells: string) => `Excel rekent al een tijd: ${cells}. Blijft dat zo, kies dan Meer > Delen en herstellen > Herstel formules.`,
    stopped: "Gestopt. De cijfers hieronder kunnen verouderd zijn.",
    cancel: "Stop",
  },

  /** Why Excel did not do what was asked, after the sentence on what that was. */
  refused: {
    editing: "U bewerkt een cel: sluit die af met Enter of Esc en probeer het opnieuw.",
    readOnly: "De werkmap is alleen-lezen geopend: kies Bewerken inschakelen, of bewaar haar onder een andere naam.",
    structure: "De structuur van de werkmap is beveiligd, dus er kan geen blad bij: hef dat op bij Controleren > Werkmap beveiligen.",
    protected: (sheets: string) => `Excel stond het niet toe. Beveiligd: ${sheets}.`,
    tooLarge: "Het is meer dan Excel in één keer doorgeeft. Maak de tabel of het bereik kleiner.",
    other: (code: string) => `Excel zegt: ${code}.`,
  },

  tooLarge: (names: string) => `Niet gelezen, want meer dan 500.000 cellen: ${names}. Geen antwoord gaat daarover. Laat kolommen of rijen weg die niet nodig zijn.`,

  byHand: {
    text: "Excel rekent in deze werkmap alleen als u erom vraagt. Wat uit formules komt, kan oud zijn.",
    pending: "Excel rekent alleen als u erom vraagt, en er is iets gewijzigd: wat uit formules komt, is oud.",
    calculate: "Bereken nu",
    calculating: "Excel rekent…",
    failed: "Excel kon niet rekenen.",
  },

  failure: {
    title: "De berekening is niet gelukt",
    reading: "De tabellen van de werkmap konden niet worden gelezen.",
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
    how:
      "Selecteer uw lijst met kopregel en kies Invoegen > Tabel. Het venster rekent daarna vanzelf. "
      + "Staan uw gegevens in gewone cellen, laat ze dan zoeken.",
    find: "Zoek tabellen in deze werkmap",
    missing: (tables: string) => `Geen tabel ${tables} gevonden.`,
    advice: "Maak van de lijst een Excel-tabel met kopregel (Invoegen > Tabel); dan verschijnt hier het antwoord.",
    blank: (tables: string, several: boolean) => `${several ? "De tabellen" : "De tabel"} ${tables} ${several ? "zijn" : "is"} nog leeg.`,
    fill: "Zodra er rijen staan, verschijnt hier het antwoord.",
    notCalculated: (why: string) => `Niet berekend: ${why}.`,
  },

  begin: {
    title: "Begin hier",
    first: (table: string) => `vul eerst de tabel ${table} in.`,
    intro: "De tabellen zijn er, maar nog leeg. Wat u invult, rekent meteen mee. Deze volgorde werkt het snelst:",
    partly: "Er is al iets ingevuld, maar nog te weinig voor een antwoord. Wat u invult, rekent meteen mee. Nog leeg:",
    absent: "Er is al iets ingevuld, maar voor een antwoord ontbreken nog tabellen. Bijvoorbeeld:",
    why: {
      opgaven: "Wat u wilt bereiken, waar en wanneer. Elk antwoord begint hier.",
      grond: "Hoeveel grond er van elke soort is. Dan weet u of het past.",
      middelen: "Wie wat betaalt, per jaar. Dan weet u of het geld klopt.",
      werk: "Welk werk er te doen is, door wie en wanneer.",
      bezetting: "Welke mensen er zijn. Met Werk weet u of het er genoeg zijn.",
      afspraken: "Wat is afgesproken en doorgegeven. Dan ziet u wat ervan terechtkomt.",
    } satisfies Partial<Record<TableKind, string>>,
    go: (table: string, sheet: string) => `Ga naar ${table} (${sheet})`,
    samples: "Liever eerst zien hoe het werkt? Open dan een van de voorbeeldwerkmappen.",
  },

  withoutTables: {
    mark: "(nog geen tabellen)",
    title: (group: string) => `${group}: nog geen tabellen`,
    intro: "Zodra er een tabel voor is, vindt u hier het antwoord op:",
    reads: (tables: string) => `Leest ${tables}.`,
    insert: "Voeg een tabel in",
  },

  fits: "Ja",
  short: (amount: string) => `Nee, ${amount} tekort`,
  summary: "De drie antwoorden",
  fallsShort: "Tekort",
  enough: "Genoeg",
  noAnswer: { notAsked: "nog niet ingevuld", unreadable: (count: number) => (count === 1 ? "1 fout" : `${count} fouten`), noAnswer: "geen antwoord", answered: "niets gevraagd" },

  headline: {
    land: (share: string) => `Knelpunt: grond. ${share} van de gevraagde hectares past`,
    landMost: (task: string, shortage: string) => `; ${task} komt ${shortage} tekort`,
    money: (share: string) => `Knelpunt: geld. ${share} van de kosten is gedekt`,
    moneyMost: (year: number, shortage: string) => `; in ${year} is het tekort het grootst: ${shortage}`,
    people: (share: string) => `Knelpunt: mensen. ${share} van de gevraagde uren is beschikbaar`,
    peopleMost: (role: string, shortage: string) => `; de rol ${role} komt ${shortage} tekort`,
    enough: (means: string) => `Geen knelpunt: ${means} zijn toereikend.`,
    asFarAsKnown: (means: string) => `Voor zover bekend geen knelpunt: genoeg ${means}.`,
    noAnswer: "Nog geen antwoord.",
    onlyAgreements: "Afspraken zijn ingevuld; grond, geld en mensen nog niet.",
    notCalculated: (topic: string, plural: boolean, why: string) => `${topic} ${plural ? "zijn" : "is"} niet berekend: ${why}`,
    problemsIn: (count: number, tables: string) => `${count === 1 ? "1 fout" : `${count} fouten`} in ${tables}`,
    notFilledIn: (topics: string, plural: boolean) => `${topics} ${plural ? "zijn" : "is"} nog niet ingevuld.`,
  },

  figures: { more: (count: number) => `Toon alle ${count}`, fewer: "Toon minder", table: "Cijfers in een tabel", tableOf: (name: string) => `Tabel bij ${name}` },
};
