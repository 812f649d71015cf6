import type { RecordsOf } from "./about";
import type * as functions from "./legitimacy";

const besluiten = "Table Besluiten (decisions) with its header row.";
const peildatum = "Up to which day decisions count; empty: the latest date of Besluiten.";

export const legitimacy: RecordsOf<typeof functions> = {
  BESLUITEN: {
    question: "decisions",
    english: {
      description: "Per subject and party the decision that holds, with date, amount and whether it still binds. Competence is not judged.",
      parameters: { besluiten, peildatum },
    },
    example: "wat-er-geldt",
    reading: "Per onderwerp, soort en partij het laatste besluit dat telt. Kennisnemen en wensen en bedenkingen zijn geen besluit. Bij geld telt elk jaarbesluit mee, tot er een intrekking komt.",
  },
  LEGITIMITEIT: {
    question: "decisions",
    english: {
      description: "Whether the right body decided on every agreement, arrangement, process and sum of money. Without arguments: who decides what.",
      parameters: {
        afspraken: "Table Afspraken (agreements) with its header row: both parties decide, and on money too.",
        besluiten,
        partijen: "Table Partijen (parties) with its header row: the layer decides which body is needed.",
        bevoegdheden: "Table Bevoegdheden (competences) with its header row: replaces the default as a whole.",
        arrangementen: "Table Arrangementen (arrangements) with its header row.",
        trajecten: "Table Trajecten (processes) with its header row: one with an instrument asks a decision of its party.",
        middelen: "Table Middelen (funding) with its header row: a source with a party asks money per year.",
        peildatum,
        bijdragen: "Table Bijdragen (contributions) with its header row: money that a party brings to an arrangement.",
      },
    },
    example: "voorbeeld-4-afspraak-over-geld",
    reading: "Status zegt per onderwerp en partij of het bevoegde orgaan besloot: `verkeerd orgaan` is besloten door een ander, `te weinig` is te weinig geld, `te laat` is besloten na de afspraak of na het begin van het jaar. "
      + "Het totaal is het deel dat besloten is, ook als het laat was. Zonder argumenten geeft de functie de standaard van wie waarover gaat; wat `te controleren` is, leest uw jurist na.",
  },
};
