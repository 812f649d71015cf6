import type { RecordsOf } from "./about";
import type * as functions from "./overview";
import { programmeTables } from "./programme.about";

export const overview: RecordsOf<typeof functions> = {
  VIERMIDDELEN: {
    question: "together",
    english: {
      description: "Per task the share that money, capacity, knowledge and instruments can each carry, and which of them decides.",
      parameters: {
        opgaven: "Table Opgaven (tasks) with its header row.",
        middelen: "Table Middelen (funding) with its header row: a row per source, a column per year.",
        werk: "Table Werk (work) with its header row; the column Opgave says what the work is for.",
        bezetting: "Table Bezetting (staffing) with its header row.",
        randvoorwaarden: "Table Randvoorwaarden (preconditions) with its header row: knowledge and instruments per task.",
        van: "First year.",
        tot: "Last year (included).",
        norm: "Productive hours per fte and year.",
        index: "Table Index with its header row; blank = prices stay as they are.",
        uitgaven: "Table Uitgaven with its header row: what a task costs per year; blank = Opgaven says so.",
      },
    },
    example: "the-weakest-decides",
    reading: "Per opgave het deel (0 tot 1) dat elk middel kan dragen: geld, capaciteit, kennis en instrumenten. Het laagste beslist en heet knelpunt.",
  },
  NORMGEVOLG: {
    question: "learning",
    english: {
      description: "Per task and norm: costs with the norm in use, costs with the learned norm, the difference, and between which bounds.",
      parameters: {
        opgaven: "Table Opgaven (tasks) with its header row.",
        waarnemingen: "Table Waarnemingen (observations) with its header row: what projects really cost.",
        normen: "Table Normen (norms) with its header row: for which tasks and column a norm counts.",
        van: "First year.",
        tot: "Last year (included).",
        index: "Table Index with its header row; empty = prices stay as they are.",
        methode: "PM (default), REML or DL: how differences between areas are estimated.",
      },
    },
    example: "natuurherstel-in-gebied-d",
    reading: "Geleerd is wat het gebied van de opgave mag verwachten. De kosten zijn die van KOSTEN over de gevraagde jaren; grenzen tellen niet op, want opgaven delen een norm.",
  },
  METNORMEN: {
    question: "learning",
    english: {
      description: "The table Opgaven (tasks) with learned norms filled in: to be used wherever Opgaven can stand.",
      parameters: {
        opgaven: "Table Opgaven (tasks) with its header row.",
        waarnemingen: "Table Waarnemingen (observations) with its header row: what projects really cost or needed.",
        normen: "Table Normen (norms) with its header row: for which tasks and column a norm counts.",
        methode: "PM (default), REML or DL: how differences between areas are estimated.",
        index: "Table Index with its header row; needed where price levels differ.",
      },
    },
    example: "natuurherstel-in-gebied-d",
    reading: "Alles staat er zoals in Opgaven, behalve de normen die geleerd zijn. Zet de uitkomst bijvoorbeeld in BALANS of STAPELING in plaats van Opgaven.",
  },
  AMBITIEKANS: {
    question: "risk",
    english: {
      description: "Per priority the chance that the money carries the ambition when costs, prices and money differ, and what matters most.",
      parameters: {
        opgaven: "Table Opgaven (tasks) with its header row.",
        middelen: "Table Middelen (funding) with its header row: a row per source, a column per year.",
        onzekerheden: "Table Onzekerheden (uncertain input) with its header row; here kosten, index and bron count.",
        van: "First year.",
        tot: "Last year (included).",
        index: "Table Index with its header row; blank = prices stay as they are.",
        toekomsten: "How many futures are drawn, 100 to 100,000; blank = 1,000.",
        zaad: "Whole number that the draws follow from: the same number gives the same cells; blank = 1.",
        uitgaven: "Table Uitgaven with its header row: what a task costs per year; blank = Opgaven says so.",
      },
    },
    example: "one-task-one-source",
    reading: "Ruimte is het deel van de ambities van die prioriteit dat het geld kan dragen, met alles van hogere prioriteit volledig; vanaf 1 is zij gehaald. "
      + "Kans gehaald 0,25 betekent: in een kwart van de getrokken toekomsten. P10 is de ruimte die in 90 % van de toekomsten wordt gehaald of overtroffen. "
      + "Standaardfout zegt hoeveel van de kans toeval van het trekken is. Grootste oorzaak is de onzekerheid die het meest met de ruimte samengaat.",
  },
  BESTENDIGHEID: {
    question: "risk",
    english: {
      description: "Per measure of the programme the chance that it stays when things turn out otherwise; per goal that of what was promised.",
      parameters: {
        onzekerheden: "Table Onzekerheden with its header row: kosten, index, bron, uren, bezetting, opbrengst.",
        ...programmeTables,
        inzet: "Table Inzet (effort) with its header row: hours per measure and role; blank = people do not bind.",
        bezetting: "Table Bezetting (staffing) with its header row; blank = people do not bind.",
        norm: "Productive hours per fte and year; may be blank if every row of Bezetting has its own hours.",
        grond: "Table Grond (land) with its header row; blank = land does not bind.",
        combinaties: "Table Combinaties with its header row: which measures may share hectares.",
        index: "Table Index with its header row; blank = prices stay as they are.",
        inspanning: "How long the programme is looked for at most (number of linear models).",
        toekomsten: "How many futures are drawn, 100 to 100,000; blank = 1,000.",
        zaad: "Whole number that the draws follow from: the same number gives the same cells; blank = 1.",
      },
    },
    example: "cost-factor-on-all",
    reading: "Er wordt niets opnieuw gekozen: het gaat om het programma zoals het besloten is. Per toekomst blijft een maatregel als zij betaald en bemenst kan worden naast alles wat vóór haar gaat "
      + "(vast, dan de hoogste prioriteit die zij dient, dan start, dan naam); anders valt zij als geheel weg en kost zij niets, ook niet wat al uitgegeven was. "
      + "Kans bij een opgave is de kans dat minstens gehaald wordt wat het programma belooft. P10, P50 en P90 zijn de kosten van de maatregel (ook als zij valt), of wat van de opgave bereikt wordt.",
  },
  KERNCIJFERS: {
    question: "whatIf",
    english: {
      description: "The key figures of land, money and people, as it is and in each variant side by side.",
      parameters: {
        opgaven: "Table Opgaven (tasks) with its header row.",
        van: "First year.",
        tot: "Last year (included).",
        norm: "Productive hours per fte and year; may be blank without work.",
        grond: "Table Grond (land) with its header row.",
        combinaties: "Table Combinaties with its header row: which tasks may share land.",
        middelen: "Table Middelen (funding) with its header row: a row per source, a column per year.",
        index: "Table Index with its header row; blank = prices stay as they are.",
        uitgaven: "Table Uitgaven with its header row: what a task costs per year; blank = Opgaven says so.",
        werk: "Table Werk (work) with its header row.",
        bezetting: "Table Bezetting (staffing) with its header row.",
        vervanging: "Table Vervanging (substitution) with its header row: which role can stand in for which other.",
        wijzigingen: "Table Wijzigingen (changes) with its header row: what a variant does otherwise; blank = only as it is.",
      },
    },
    example: "voorbeeld",
    reading: "Elk cijfer is dat van de functie die ernaar heet: STAPELING, RUIMTEDRUK, BALANS, AMBITIERUIMTE, SAMENWERKEN. Rijen komen er alleen waar hun tabellen bij staan. "
      + "Knelpunt is het laagste van wat er van grond, geld en mensen kan. Een variant die niet te berekenen is blijft leeg, en een opmerking zegt waarom.",
  },
};
