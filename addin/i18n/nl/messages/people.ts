import type { PeopleCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";

const giveNorm = "geef de productieve uren per fte per jaar als norm, bijvoorbeeld 1363 (Handleiding Overheidstarieven 2023)";

export const people: WordsFor<PeopleCodes> = {
  noNorm: ["ontbreekt", giveNorm],
  noNormInRow: ["is leeg en het argument norm ook", giveNorm],
  noNormForFte: ["kan niet naar uren zonder het argument norm", giveNorm],
  hireTooDear: ["kost meer dan een cel kan tonen", "verlaag het aantal fte of het tarief"],
  unknownPackage: ["noemt een onbekend werkpakket", "gebruik namen uit de kolom Werkpakket, gescheiden door ;"],
  noRoomForPackage: ["laat geen ruimte voor het werkpakket", "verruim Vroegste start, Uiterste eind of van-tot"],
  beyondSlack: ["past niet binnen de speling", "geef een later Uiterste eind, of laat eerder werk vroeger beginnen"],
  circle: ({ packages }) => [`vormt een kring: ${packages.join(", ")}`, "haal een van de namen uit Na weg"],
};
