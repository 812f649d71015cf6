/** A word that not everybody knows, as Jargon has it. */
export interface Hard {
  readonly word: string;
  /** Other forms in which it is met. */
  readonly forms: readonly string[];
  /** A plain word; several with a comma between them. */
  readonly better: string;
  readonly source: string;
}

const rvo = "RVO-woordenlijst begrijpelijke taal";
const zuidHolland = "schrijfwijzer Zuid-Holland";
const own = "eigen keuze";

type Entry = readonly [word: string, forms: string, better: string, source: string];

const entries: readonly Entry[] = [
  ["aangezien", "", "omdat", rvo],
  ["alvorens", "", "voordat", rvo],
  ["conform", "", "volgens", rvo],
  ["derhalve", "", "daarom", `${rvo}; ${zuidHolland}`],
  ["dient te", "dienen te; dient; dienen", "moet", rvo],
  ["in het kader van", "", "voor, bij", rvo],
  ["indien", "", "als", `${rvo}; Helder Haags (bericht)`],
  ["inzake", "", "over", rvo],
  ["met betrekking tot", "m.b.t.", "over", `${rvo}; ${zuidHolland}`],
  ["middels", "", "met", rvo],
  ["omtrent", "", "over", rvo],
  ["op grond van", "", "volgens", rvo],
  ["reeds", "", "al", rvo],
  ["ten aanzien van", "t.a.v.", "over", `${rvo}; ${zuidHolland}`],
  ["ten behoeve van", "t.b.v.", "voor", rvo],
  ["teneinde", "", "om", rvo],
  ["tevens", "", "ook", rvo],
  ["thans", "", "nu", rvo],
  ["voornemen", "voornemens", "plan", rvo],
  ["tranche", "tranches", "deel van het geld", rvo],
  ["zienswijze", "zienswijzen", "reactie, mening", rvo],
  ["belanghebbende", "belanghebbenden", "iedereen die de gevolgen merkt", rvo],
  ["beschikking", "beschikkingen; subsidiebeschikking", "besluit", rvo],
  ["wet- en regelgeving", "", "wetten en regels", rvo],
  ["instandhouding", "instandhoudingsdoel; instandhoudingsdoelen; instandhoudingsdoelstellingen", "behoud", rvo],
  ["integraal", "integrale", "alles samen", rvo],
  ["reduceren", "reduceert; gereduceerd; reductie", "minder maken, omlaag brengen", rvo],
  ["transitie", "transities; energietransitie; landbouwtransitie", "verandering", rvo],
  ["realiseren", "realiseert; gerealiseerd; gerealiseerde; realisatie", "maken, bouwen, doen", zuidHolland],
  ["participatie", "participeren; participeert; participatietraject; participatietrajecten", "meedenken, meepraten", zuidHolland],
  ["faciliteren", "faciliteert; gefaciliteerd; facilitering", "helpen, mogelijk maken", own],
  ["implementeren", "implementeert; geïmplementeerd; implementatie", "invoeren, gaan doen", own],
  ["monitoren", "monitort; gemonitord; monitoring", "volgen, bijhouden", own],
  ["evalueren", "evalueert; geëvalueerd; evaluatie; evaluaties", "nagaan wat werkt", own],
  ["borgen", "borgt; geborgd; borging", "zorgen dat het zo blijft", own],
  ["beogen", "beoogt; beoogd; beoogde", "willen", own],
  ["inzetten op", "inzet op; zet in op; zetten in op; ingezet op", "werken aan", own],
  ["draagvlak", "", "steun", own],
  ["stakeholder", "stakeholders", "mensen en organisaties die meedoen", own],
  ["gebiedsgericht", "gebiedsgerichte; gebiedsaanpak", "per gebied", own],
  ["opgave", "opgaven; opgaves", "wat er moet gebeuren", own],
  ["ambitie", "ambities; ambitieniveau", "wens, doel", own],
  ["programmering", "programmeren; geprogrammeerd", "planning", own],
  ["arrangement", "arrangementen", "samenwerking, afspraak", own],
  ["fasering", "gefaseerd; gefaseerde", "stap voor stap", own],
  ["prioriteren", "prioriteit; prioriteiten; geprioriteerd; prioritering", "kiezen wat eerst gaat", own],
  ["mitigeren", "mitigerend; mitigerende; mitigatie", "minder erg maken", own],
  ["compenseren", "compenseert; gecompenseerd; compensatie", "goedmaken, iets teruggeven", own],
  ["stikstofdepositie", "depositie", "stikstof die neerkomt op de grond", own],
  ["biodiversiteit", "", "verschillende planten en dieren", own],
  ["fysieke leefomgeving", "leefomgeving", "de plek waar u woont en werkt", own],
  ["mobiliteit", "mobiliteitsopgave", "vervoer", own],
  ["klimaatadaptatie", "klimaatadaptief; klimaatadaptieve; klimaatbestendig", "klaar voor hitte, droogte en veel regen", own],
  ["verduurzaming", "verduurzamen; verduurzaamt", "schoner en zuiniger maken", own],
  ["financieel", "financiële; financiering; financieren", "geld, betalen", own],
  ["structureel", "structurele", "elk jaar", own],
  ["incidenteel", "incidentele", "één keer", own],
  ["dekking", "dekkingsplan; gedekt", "geld ervoor", own],
  ["cofinanciering", "", "samen betalen", own],
  ["bevoegd gezag", "", "de overheid die beslist", own],
];

/** The words of the default list: those of public writing guides, and what spatial policy adds to them. A table Jargon replaces it as a whole. */
export const defaultJargon: readonly Hard[] = entries.map(([word, forms, better, source]) =>
  ({ word, forms: forms === "" ? [] : forms.split("; "), better, source }));
