import { absolute } from "../writer/address";
import { controlSheet } from "../writer/control";
import { workbookBytes } from "../writer/write";
import { inputs, reviewDay } from "./tables";
import { firstSheet } from "./sheets/guide";
import { inputSheets } from "./sheets/inputs";
import { resultSheets } from "./sheets/results";
import { splittingSheet } from "./sheets/splitting";

const contents = [
  ["Doorvertaling", "sluiten de afspraken"], ["Borging", "dekken de arrangementen de afspraken"], ["Voortgang", "op koers, en wie is aan zet"],
  ["Wie levert", "welke afspraak wacht op wie"], ["Samenhang", "welke tafels over hetzelfde gaan"], ["Opgavenmix", "waar elke tafel over gaat"],
  ["Wederkerigheid", "wie brengt en wie ontvangt"], ["Verdeling", "andere sleutels"], ["Controle", "problemen in de tabellen"],
  ["Provincies", "openbare cijfers"], ["Partijen", "het huis van Thorbecke"], ["Afspraken", "van Rijk tot gemeente"],
  ["Gebieden", "over provinciegrenzen"], ["Arrangementen", "de tafels"], ["Bijdragen", "wat ieder inbrengt"], ["Metingen", "wat er bereikt is"],
  ["Voorwaarden", "wat anderen leveren"],
] as const;

/** The nation and its twelve provinces as a workbook: agreements, formulas, and the values that the functions give. */
export async function twelveAgreements(): Promise<Uint8Array> {
  const { down, cascade, safeguarding, coherence, exchange, progressed, progress, delivering, mix } = await resultSheets();
  return workbookBytes({
    sheets: [
      firstSheet(cascade, progress, contents), down, safeguarding, progressed, delivering, coherence, mix, exchange, await splittingSheet(), await controlSheet(inputs),
      ...inputSheets(),
    ],
    namedRanges: [{ name: "Peildatum", range: `Voortgang!${absolute(reviewDay.cell)}` }],
    properties: {
      title: "Rol in de Ruimte: twaalf afspraken",
      description: "Voorbeeldwerkmap: het Rijk en de twaalf provincies, met openbare cijfers over woningen en wind op land.",
    },
  });
}
