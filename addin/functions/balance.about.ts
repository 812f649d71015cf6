import type { RecordsOf } from "./about";
import type * as functions from "./balance";

const opgaven = "Table Opgaven (tasks) with its header row.";
const middelen = "Table Middelen (funding) with its header row: a row per source, a column per year.";
const uitgaven = "Table Uitgaven with its header row: what a task costs per year; blank = Opgaven says so.";
const period = {
  van: "First year.",
  tot: "Last year (included).",
  index: "Table Index with its header row; blank = prices stay as they are.",
};

export const balance: RecordsOf<typeof functions> = {
  KOSTEN: {
    question: "money",
    english: {
      description: "Per task and year: the costs (expenditure), incidental and structural, indexed and to the cent.",
      parameters: { opgaven, ...period, uitgaven },
    },
    example: "worked-example",
    reading: "Per opgave en jaar de kosten in prijzen van dat jaar, incidenteel (eenmalig) en structureel (elk jaar opnieuw). De totalen zijn tot op de cent de som van de regels. "
      + "Heeft een opgave rijen in Uitgaven, dan zijn dat haar kosten, en blijven haar kosten per eenheid leeg.",
  },
  BALANS: {
    question: "money",
    english: {
      description: "Per year: cost, funding, shortage, coverage, reserve and what is left. Capital charges are not included.",
      parameters: { opgaven, middelen, ...period, uitgaven },
    },
    example: "nature-before-homes",
    reading: "Dekkingsgraad 0,81 betekent: 81 % van de kosten van dat jaar is gedekt. Vrij geld over kan nog overal naartoe; geoormerkt over mag alleen naar het doel van de bron.",
  },
  AMBITIERUIMTE: {
    question: "money",
    english: {
      description: "The share of all ambitions that the money can carry: below 1 too little, above 1 room to spare (at most 10).",
      parameters: { opgaven, middelen, ...period, uitgaven },
    },
    example: "worked-example",
    reading: "De factor waarmee alle ambities tegelijk vermenigvuldigd kunnen worden zodat het geld precies uitkomt. 0,53 betekent: ruim de helft; boven 1 is er ruimte over.",
  },
  INDEXEER: {
    question: "money",
    english: {
      description: "An amount from the price level of one year to that of another, to the cent.",
      parameters: {
        bedrag: "Amount in euros, at the prices of the year 'van'.",
        van: "Year of the prices of the amount.",
        naar: "Year of the prices asked; it may lie before.",
        index: "Table Index with its header row.",
      },
    },
    example: "two-percent-three-years",
    reading: "Het bedrag in prijzen van het jaar `naar`. De index van een jaar geldt ten opzichte van het jaar ervoor; er wordt één keer afgerond, aan het eind.",
  },
  DEKKING: {
    question: "money",
    english: {
      description: "Per task (or per task and year): cost, covered, shortage, coverage and what each source pays.",
      parameters: { opgaven, middelen, ...period, per: "\"opgave\" (default) or \"jaar\": a row per task, or per task and year.", uitgaven },
    },
    example: "nature-before-homes",
    reading: "Dezelfde dekking als in BALANS, nu per opgave en per bron. De kolommen van de bronnen tellen samen op tot Gedekt, Gedekt en Tekort samen tot Kosten.",
  },
  EVENWICHT: {
    question: "money",
    english: {
      description: "Per year the balance and the structural balance, and the verdict of the law: yes, in time (op termijn) or no.",
      parameters: {
        begroting: "Table Begroting (budget) with its header row: a row per post, a column per year.",
        begrotingsjaar: "The year that the verdict is about; empty = the first that was not realised yet.",
      },
    },
    example: "noordenveld-2023",
    reading: "Saldo is baten min lasten na reserves; het structurele saldo laat het incidentele weg. In evenwicht `ja` als het structurele saldo niet onder nul ligt. "
      + "De laatste regel is het oordeel over de begroting als geheel (art. 193 Provinciewet, art. 189 Gemeentewet).",
  },
  KENGETALLEN: {
    question: "money",
    english: {
      description: "Per year the six financial ratios of BBV art. 11, each with a signal: least risky, neutral or most risky (in Dutch).",
      parameters: {
        balansposten: "Table Balansposten (balance sheet) with its header row: a row per post, a column per year.",
        signaalwaarden: "Table Signaalwaarden with its header row: Kengetal, Onder, Boven, Gunstig; blank = the usual ones.",
      },
    },
    example: "example",
    reading: "De formules zijn die van de Regeling van 9 juli 2015 (BBV art. 11). Haar tabel trekt incidentele *baten* van de lasten af en omgekeerd: een verschrijving; "
      + "hier is structureel wat overblijft zonder het incidentele deel van dezelfde soort. Formeel zijn er geen harde criteria: de signaalwaarden zijn die welke de meeste begrotingen afdrukken "
      + "(netto schuldquote onder 90 % en boven 130 %, solvabiliteit onder 20 % en boven 50 %, structurele exploitatieruimte 0, grondexploitatie 20 % en 35 %, belastingcapaciteit 95 % en 105 %). "
      + "Andere geeft u in een tabel Signaalwaarden; een kengetal dat daar niet in staat, houdt de gebruikelijke. Een waarde op een grens is neutraal. "
      + "Mist een post, dan blijft dat kengetal leeg en zegt een opmerking welke; de andere komen gewoon.",
  },
  KAPITAALLASTEN: {
    question: "money",
    english: {
      description: "Capital charges: per investment and year the book value, depreciation and interest, to the cent (BBV art. 59, 62-64).",
      parameters: {
        investeringen: "Table Investeringen (investments) with its header row: a row per investment, a column per year with the spending.",
        van: "First year.",
        tot: "Last year (included).",
        rente: "Interest per year, for example 2%, for rows without a Rente of their own; the text \"0%\" = no interest.",
        per: "\"investering\" (default), \"jaar\" (totals per year) or \"uitgaven\" (a table Uitgaven for BALANS).",
      },
    },
    example: "voorbeeld-lineair",
    reading: "Kapitaallast = Afschrijving + Rente; Boekwaarde einde = begin + Uitgave - Bijdrage - Afschrijving. De rente is boekwaarde op 1 januari x rente, ook tijdens de bouw en voor grond (Termijn `geen`). "
      + "Met per = \"uitgaven\" komt er een tabel Uitgaven uit, die BALANS, DEKKING en KOSTEN zo lezen. Welke rente uw begroting mag toerekenen (omslagrente, notitie rente van de commissie BBV) is aan u.",
  },
  RESERVES: {
    question: "money",
    english: {
      description: "Per reserve and year: opening, inflow, outflow (spent or lapsed), closing, and the minimum that stays.",
      parameters: { opgaven, middelen, ...period, uitgaven },
    },
    example: "voorbeeld",
    reading: "Einde = Begin + Bij - Af, en telt per jaar op tot Reserve einde jaar van BALANS. Het bedrag in het eerste jaar is de beginstand; latere bedragen komen erbij. "
      + "Onder het Minimum (kolom in Middelen) komt een reserve in geen enkele functie.",
  },
  GELDNODIG: {
    question: "money",
    english: {
      description: "Per year the least extra free money that covers everything, and of it structural, beside the shortage now.",
      parameters: { opgaven, middelen, ...period, uitgaven },
    },
    example: "voorbeeld",
    reading: "Zet Extra nodig als bron in Middelen (algemeen, structureel, zonder oormerk) en elke opgave is tot op de cent gedekt. Verschil is wat andere bronnen dan betalen: "
      + "een subsidie met een Maximaal aandeel betaalt pas als er eigen geld naast staat. In één jaar kan Verschil onder nul liggen, als een eerder jaar er minder voor nodig heeft.",
  },
  WAAROM: {
    question: "money",
    english: {
      description: "Why a task lacks money: per shortage the sources that may pay, where their money goes and what holds them back.",
      parameters: { opgaven, middelen, ...period, uitgaven, opgave: "Name of a task; blank = all tasks that fall short." },
    },
    example: "voorbeeld",
    reading: "In elke rij is Beschikbaar wat een bron in dat jaar heeft, en gaat dat op aan deze opgave, aan een hogere prioriteit, aan andere opgaven, of blijft het over. "
      + "Toestand: `mag niet structureel` (incidenteel geld betaalt niet wat blijft), `aandeel vol` (zonder ander geld ernaast mag de bron niet meer), `op`, of `over` (bewaard voor een later jaar, vervallen, of vastgehouden door een Minimum).",
  },
};
