import { answer } from "./answer";

/**
 * Verdeelt een totaal exact over delen naar gewicht; de delen tellen altijd op tot het totaal.
 * @customfunction VERDEEL VERDEEL
 * @param totaal Wat verdeeld wordt; een negatief totaal spiegelt de verdeling.
 * @param gewichten Bereik met een gewicht per deel, nul of meer; een lege cel is nul.
 * @param [methode] grootste rest (standaard), dhondt, sainte-lague of huntington-hill.
 * @param [stap] Kleinste eenheid (standaard 1); 0,01 voor geld.
 * @param [minimum] Kleinste deel: één getal, of een bereik met de vorm van gewichten.
 * @param [maximum] Grootste deel: één getal, of een bereik met de vorm van gewichten; leeg of 0 is geen grens, 0% wel.
 * @returns De delen, in de vorm van gewichten.
 */
export function verdeel(totaal: any, gewichten: any[][], methode?: any, stap?: any, minimum?: any[][], maximum?: any[][]): Promise<any[][]> {
  return answer(({ splitReport }) => splitReport({ whole: totaal, weights: gewichten, method: methode, step: stap, minimum, maximum }));
}

/**
 * Per afspraak: het doel naast wat er een laag lager over is afgesproken, met verschil, status en opmerkingen.
 * @customfunction DOORVERTALING DOORVERTALING
 * @param afspraken Tabel Afspraken met kopregel.
 * @param [partijen] Tabel Partijen met kopregel: dan wordt ook gekeken wie onder wie valt.
 * @returns Een tabel met kopregel.
 */
export function doorvertaling(afspraken: any[][], partijen?: any[][]): Promise<any[][]> {
  return answer(({ cascadeReport }, reader) => cascadeReport({ agreements: afspraken, parties: partijen }, reader));
}

/**
 * Per afspraak: wie verantwoordelijk is en of de arrangementen in de gebieden het doel dekken.
 * @customfunction BORGING BORGING
 * @param afspraken Tabel Afspraken met kopregel.
 * @param arrangementen Tabel Arrangementen met kopregel.
 * @param bijdragen Tabel Bijdragen met kopregel; alleen bijdragen van de soort resultaat dekken een doel.
 * @param [gebieden] Tabel Gebieden met kopregel: dan wordt ook naar de coördinatie over provincies gekeken.
 * @returns Een tabel met kopregel; onderaan de bijdragen die nergens voor tellen.
 */
export function borging(afspraken: any[][], arrangementen: any[][], bijdragen: any[][], gebieden?: any[][]): Promise<any[][]> {
  return answer(({ safeguardReport }, reader) => safeguardReport({ agreements: afspraken, arrangements: arrangementen, contributions: bijdragen, areas: gebieden }, reader));
}

/**
 * Overlap tussen arrangementen in één gebied, en de uren die samenvoegen bespaart.
 * @customfunction SAMENHANG SAMENHANG
 * @param arrangementen Tabel Arrangementen met kopregel.
 * @param bijdragen Tabel Bijdragen met kopregel: welke partij brengt wat in voor welke opgave.
 * @param [drempel] Overlap (0-1, standaard 0,25) vanaf waar arrangementen één groep vormen.
 * @returns Een tabel met kopregel: een rij per paar, dan een rij per groep.
 */
export function samenhang(arrangementen: any[][], bijdragen: any[][], drempel?: any): Promise<any[][]> {
  return answer(({ overlapReport }, reader) => overlapReport({ arrangements: arrangementen, contributions: bijdragen, threshold: drempel }, reader));
}

/**
 * Per partij, soort en eenheid: wat zij inbrengt, haar aandeel, wat zij ontvangt en het verschil.
 * @customfunction WEDERKERIGHEID WEDERKERIGHEID
 * @param bijdragen Tabel Bijdragen met kopregel.
 * @param [partijen] Tabel Partijen met kopregel: de volgorde van de rijen.
 * @param [afspraken] Tabel Afspraken met kopregel: wie ontvangt als Ten gunste van leeg is.
 * @returns Een tabel met kopregel; onderaan wat aan niemand is toegewezen.
 */
export function wederkerigheid(bijdragen: any[][], partijen?: any[][], afspraken?: any[][]): Promise<any[][]> {
  return answer(({ exchangeReport }, reader) => exchangeReport({ contributions: bijdragen, parties: partijen, agreements: afspraken }, reader));
}

/**
 * Per arrangement waar het over gaat: partijen, opgaven, zwaartepunt, aandeel per cluster, en de rol van de provincie.
 * @customfunction OPGAVENMIX OPGAVENMIX
 * @param arrangementen Tabel Arrangementen met kopregel.
 * @param bijdragen Tabel Bijdragen met kopregel: welke partij brengt wat in voor welke opgave.
 * @param [opgaven] Tabel Opgaven met kopregel: het thema van een opgave bepaalt het cluster.
 * @returns Een tabel met kopregel: een rij per arrangement, dan een rij Totaal per gebied.
 */
export function opgavenmix(arrangementen: any[][], bijdragen: any[][], opgaven?: any[][]): Promise<any[][]> {
  return answer(({ mixReport }, reader) => mixReport({ arrangements: arrangementen, contributions: bijdragen, tasks: opgaven }, reader));
}
