import type { RowCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

export const rows: WordsFor<RowCodes> = {
  totalIsNoSum: ["is niet de som van de rijen erboven", "geef de rij een andere naam of haal haar weg"],
  totalRow: ["is een totaal van andere rijen en telt niet mee", "haal de rij weg als zij toch zelf een bedrag is, of geef haar een andere naam"],
  totalCounts: ["telt mee: is geen som van andere rijen", "haal de rij weg als zij een totaal is"],
  headingRow: ["is een tussenkop en telt niet mee", "vul bedragen in als dit een rij met gegevens is"],
  headerAgain: ["herhaalt de kopregel en telt niet mee", "u hoeft niets te doen"],
  unitsRow: ["noemt eenheden en telt niet mee", "u hoeft niets te doen"],
  resultRow: ["is een resultaat en telt niet mee: het wordt berekend", "u hoeft niets te doen"],
  memoryItem: ["p.m. telt als 0", "vul een bedrag in zodra dat bekend is"],
  nothingIsZero: ["is leeg of 0: telt als 0", "vul een getal in, of 0% als het echt 0 is"],
  noPlannedYear: ({ years }) => ["is geen begrotingsjaar van de tabel", years.length === 0 ? "voeg een jaar van de begroting toe" : `kies uit: ${years.join(", ")}`],
  notMeasured: ["is leeg of 0 na een eerdere meting: telt als niet gemeten", "vul de stand in, of 0% als er niets meer van over is"],
  postBelowZero: ["is onder 0: keer het teken om, of laat INLEZEN dat doen", "keer het teken om, of laat INLEZEN dat doen"],
  totalBesidePost: ({ post }) => [`is gelijk aan '${post}' en telt niet nog eens mee`, "u hoeft niets te doen"],
  totalDiffersFromPost: ({ post }) => [`is niet gelijk aan '${post}'`, "laat één van beide rijen staan"],
};
