import type { HeaderCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

export const header: WordsFor<HeaderCodes> = {
  noHeader: ({ table }) => [`geef de tabel met kopregel: ${table}[#Alles]`, "kies het hele bereik, met de kolomnamen in de eerste rij"],
  noColumn: ({ name }) => ["ontbreekt in de kopregel", `voeg een kolom '${name}' toe`],
  noneOfColumns: ({ names }) => ["ontbreekt in de kopregel", `voeg een van deze kolommen toe: ${names.join(", ")}`],
  sameColumn: ({ other }) => [`betekent hetzelfde als kolom '${other}'`, "laat één van beide kolommen staan of hernoem er één"],
  sameYear: ({ year, other }) => [`is net als kolom '${other}' het jaar ${year}`, "laat elk jaar in één kolom staan"],
  severalYears: ({ years }) => [`noemt meer dan één jaar: ${years.join(" en ")}`, "zet één jaar in de naam van de kolom"],
  noYears: ["geen kolom noemt een jaar", "voeg per jaar een kolom toe, bijvoorbeeld 2027"],
  noPartner: ({ partner }) => [`heeft geen kolom '${partner}' naast zich`, `voeg de kolom '${partner}' toe of verwijder het gewicht`],
  errorInHeader: ["bevat een fout", "herstel de formule in de kopregel"],
};
