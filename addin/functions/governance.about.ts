import type { RecordsOf } from "./about";
import type * as functions from "./governance";

const tables = {
  afspraken: "Table Afspraken (agreements) with its header row.",
  arrangementen: "Table Arrangementen (arrangements) with its header row.",
  bijdragen: "Table Bijdragen (contributions) with its header row.",
};

export const governance: RecordsOf<typeof functions> = {
  VERDEEL: {
    question: "agreements",
    english: {
      description: "Splits a total exactly over parts by weight; the parts always add up to the total.",
      parameters: {
        totaal: "What is split; a negative total mirrors the split.",
        gewichten: "Range with a weight per part, zero or above; an empty cell is zero.",
        methode: "grootste rest (largest remainder, default), dhondt, sainte-lague or huntington-hill.",
        stap: "Smallest unit (default 1); 0.01 for money.",
        minimum: "Smallest part: one number, or a range of the shape of gewichten.",
        maximum: "Largest part: one number, or a range of the shape of gewichten; empty or 0 is no limit, 0% is.",
      },
    },
    example: "gelijke-delen",
    reading: "De delen tellen altijd precies op tot het totaal. Wat bij afronden overblijft gaat naar de grootste rest; bij gelijke resten naar het grootste gewicht, dan naar de eerste.",
  },
  DOORVERTALING: {
    question: "agreements",
    english: {
      description: "Per agreement: the goal beside what is agreed one level down, with difference, status and remarks.",
      parameters: {
        afspraken: tables.afspraken,
        partijen: "Table Partijen (parties) with its header row: then who stands under whom is looked at, too.",
      },
    },
    example: "wind-op-land-6000-mw",
    reading: "Per afspraak wat een laag lager is afgesproken. Verschil onder nul: er is minder doorvertaald dan gevraagd. `niet doorvertaald`: onder deze afspraak hangt niets.",
  },
  BORGING: {
    question: "agreements",
    english: {
      description: "Per agreement: who is answerable, and whether the arrangements in the areas cover the goal.",
      parameters: {
        ...tables,
        bijdragen: "Table Bijdragen with its header row; only contributions of the kind resultaat (result) cover a goal.",
        gebieden: "Table Gebieden (areas) with its header row: then coordination across provinces is looked at, too.",
      },
    },
    example: "gedekt-tekort-en-dubbel-geteld",
    reading: "Per afspraak wat de gebiedsarrangementen eraan bijdragen. `gedekt` is genoeg, `tekort` te weinig; de opmerking zegt welke bijdrage te laat komt of dubbel telt.",
  },
  SAMENHANG: {
    question: "agreements",
    english: {
      description: "Overlap between arrangements within one area, and the hours that joining them saves.",
      parameters: {
        arrangementen: tables.arrangementen,
        bijdragen: "Table Bijdragen with its header row: which party brings what to which task.",
        drempel: "Overlap (0-1, default 0.25) from which arrangements form one group.",
      },
    },
    example: "drempel-op-de-overlap",
    reading: "Overlap is het deel van opgaven en partijen dat twee arrangementen gemeen hebben. Winst is het aantal overleguren per jaar dat samenvoegen scheelt; onder nul kost samenvoegen uren.",
  },
  WEDERKERIGHEID: {
    question: "agreements",
    english: {
      description: "Per party, kind and unit: what it brings, its share, what it receives and the difference.",
      parameters: {
        bijdragen: tables.bijdragen,
        partijen: "Table Partijen (parties) with its header row: the order of the rows.",
        afspraken: "Table Afspraken with its header row: who receives where Ten gunste van (in favour of) is blank.",
      },
    },
    example: "brengt-en-ontvangt",
    reading: "Per partij en soort bijdrage wat zij brengt en wat haar ten goede komt. Netto boven nul: zij ontvangt meer dan zij brengt. Eenheden worden niet bij elkaar opgeteld.",
  },
  OPGAVENMIX: {
    question: "agreements",
    english: {
      description: "Per arrangement what it is about: parties, tasks, centre of gravity, share per cluster, and the province's role.",
      parameters: {
        arrangementen: tables.arrangementen,
        bijdragen: "Table Bijdragen with its header row: which party brings what to which task.",
        opgaven: "Table Opgaven (tasks) with its header row: the theme of a task decides its cluster.",
      },
    },
    example: "voorbeeld-van-de-mix",
    reading: "Elk paar van een partij en een opgave telt één keer. De aandelen per cluster zijn samen 100%; Zwaartepunt is de opgave met de meeste paren. De rijen Totaal nemen de arrangementen van een gebied samen.",
  },
};
