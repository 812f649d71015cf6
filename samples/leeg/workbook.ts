import { controlSheet } from "../writer/control";
import { guideSheet, type Guide } from "../writer/guide";
import { workbookBytes } from "../writer/write";
import { inputSheets, tables } from "./inputs";
import { listsSheet } from "./lists";

const contents = [
  ["Controle", "problemen in de tabellen"],
  ["Opgaven", "wat er moet gebeuren"], ["Grond", "de grond die er is"], ["Combinaties", "wat een hectare kan delen"],
  ["Middelen", "het geld per bron en jaar"], ["Index", "prijsstijging"], ["Begroting", "lasten, baten en reserves per jaar"],
  ["Randvoorwaarden", "kennis en instrumenten"],
  ["Werk", "werkpakketten"], ["Bezetting", "mensen per organisatie en rol"], ["Vervanging", "wie voor wie kan inspringen"],
  ["Partijen", "het huis van Thorbecke"], ["Afspraken", "van Rijk tot gemeente"], ["Gebieden", "waar alles samenkomt"],
  ["Arrangementen", "de tafels"], ["Bijdragen", "wat ieder inbrengt"], ["Metingen", "wat er bereikt is"], ["Mijlpalen", "wat er wanneer bereikt moet zijn"],
  ["Uitgaven", "wat een opgave per jaar kost, als dat al gepland is"],
  ["Lijsten", "thema's en clusters"],
] as const;

const guide: Guide = {
  title: "Rol in de Ruimte: een lege werkmap",
  lead: "Achttien invoertabellen, klaar om te vullen: kopregels, keuzelijsten, uitleg per cel en een controle per tabel.",
  lines: [
    "Deze werkmap is leeg. Zij heeft de tabellen voor ruimte, geld, mensen en afspraken, met alle kolommen die de functies kennen. De andere staan in het venster bij Invoegen.",
    "Het is voor wie met eigen cijfers begint: financials, programmamakers en trainers die een eigen oefening maken.",
    "U hoeft niet alles te vullen. Voor ruimte: Opgaven en Grond (en Combinaties). Voor geld: Opgaven en Middelen (en Index en Uitgaven), of Begroting. Voor mensen: Werk en Bezetting.",
    "Voor afspraken: Partijen en Afspraken; voor gebieden Gebieden, Arrangementen en Bijdragen; voor voortgang Metingen en Mijlpalen.",
    "Kies een cel, en een kaart zegt wat er komt te staan. Waar een keuzelijst is, kiest u daaruit; elders mag ook iets anders.",
    "Probeer 1: vul op Opgaven één regel: een naam, een doel, een ruimteclaim. Zet op Grond één regel met een grondsoort en een oppervlakte.",
    "Probeer 2: typ ergens =RUIMTE.STAPELING(Opgaven[#Alles];Grond[#Alles]) en kijk of het past.",
    "Probeer 3: typ 'veel' bij een doel. Het blad Controle noemt de rij, de kolom en wat te doen.",
    "Kolommen die u niet gebruikt mag u verwijderen, en eigen kolommen (Herkomst, Opmerking) mogen erbij: kolommen worden op naam gevonden.",
    "De jaren (2027-2030) en grondsoorten zijn een begin: geef de kolommen uw eigen namen. Een echte nul is in sommige kolommen '0% (met apostrof): lege cellen kunnen ook 0 zijn.",
  ],
  contents,
};

/** The template: every input table without anything in it. */
export async function template(): Promise<Uint8Array> {
  return workbookBytes({
    sheets: [guideSheet(guide), await controlSheet(tables), ...inputSheets(), listsSheet()],
    properties: {
      title: "Rol in de Ruimte: een lege werkmap",
      description: "Sjabloon: alle invoertabellen met keuzelijsten, uitleg en een controle per tabel.",
    },
  });
}
