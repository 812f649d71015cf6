import type { RecordsOf } from "./about";
import type * as functions from "./progress";

export const progress: RecordsOf<typeof functions> = {
  VOORTGANG: {
    question: "agreements",
    english: {
      description: "Per agreement: plan, realised, forecast, status (green, orange, red, grey in Dutch) and escalation (0-4).",
      parameters: {
        afspraken: "Table Afspraken (agreements) with its header row.",
        metingen: "Table Metingen (measurements) with its header row; Realisatie (realised) is cumulative.",
        peildatum: "Up to which day measurements count; a year is its 31 December.",
        mijlpalen: "Table Mijlpalen (milestones) with its header row: the plan; without it the Verloop of the agreement holds.",
        drempels: "Two numbers: from which SPI(t) green, and from which orange; default 0.95 and 0.80.",
        partijen: "Table Partijen (parties) with its header row: escalation goes no higher than the layer of Van (from).",
        houdbaar: "After how many months a measurement is too old for a verdict (status grijs, grey); default 12.",
        voorwaarden: "Table Voorwaarden (conditions) with its header row: Opmerking says who an agreement waits for; the status stays.",
      },
    },
    example: "verwachting-uit-drie-metingen",
    reading: "SPI is realisatie gedeeld door plan: onder 1 loopt het achter. Verwacht gereed is een datum (geef de cel de opmaak Datum). "
      + "Escalatie zegt wie aan zet is: 0 niemand, 1 het arrangement, 2 gemeente of waterschap, 3 provincie, 4 Rijk; elke rode meting is een stap omhoog.",
  },
  VOORWAARDEN: {
    question: "agreements",
    english: {
      description: "Per condition and agreement: who must deliver what by when, whether it is there, and how many days it is late.",
      parameters: {
        voorwaarden: "Table Voorwaarden (conditions) with its header row.",
        afspraken: "Table Afspraken (agreements) with its header row: without Voor, 1 January of the agreement's start year holds.",
        peildatum: "The day of counting; a year is its 31 December. Empty: the last day of which something is known.",
        per: "voorwaarde (condition, default), or partij (party): per party how many are met, open and late.",
      },
    },
    example: "wie-moet-wat-leveren",
    reading: "Een rij per voorwaarde en afspraak. `te laat`: de dag van Voor is voorbij en het is er nog niet; Dagen te laat telt tot de peildatum. Een afspraak kan achterlopen omdat een ander niet levert: dat ziet u hier, en ook in de opmerking van VOORTGANG.",
  },
};
