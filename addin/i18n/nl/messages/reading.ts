import type { ReadingCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

export const reading: WordsFor<ReadingCodes> = {
  noRecords: ["de tabel heeft geen rijen en telt als niet gegeven", "vul rijen in, of laat de tabel weg"],
  blankBelow: ({ last, count }) => [`${count} lege rijen onder rij ${last} tellen niet mee`, `kies het bereik tot en met rij ${last}, of maak er een tabel van`],
  toBeforeFrom: ["ligt voor 'van'", "geef een jaar in of na 'van'"],
  outsideYears: ({ from, to }) => [`valt buiten de jaren ${from}-${to}`, "kies ruimere jaren, of pas het jaar aan"],
};
