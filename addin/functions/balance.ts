import { answer } from "./answer";

/**
 * Per opgave en jaar: de kosten (uitgaven), incidenteel en structureel, geïndexeerd en op de cent.
 * @customfunction KOSTEN KOSTEN
 * @param opgaven Tabel Opgaven met kopregel.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @param [uitgaven] Tabel Uitgaven met kopregel: wat een opgave per jaar kost; leeg = Opgaven zegt het.
 * @returns Een tabel met kopregel.
 */
export function kosten(opgaven: any[][], van: any, tot: any, index?: any[][], uitgaven?: any[][]): Promise<any[][]> {
  return answer(({ costsReport }, reader) => costsReport({ tasks: opgaven, from: van, to: tot, index, spending: uitgaven }, reader));
}

/**
 * Per jaar: kosten, dekking, tekort, dekkingsgraad, reserve en wat overblijft. Kapitaallasten tellen niet mee.
 * @customfunction BALANS BALANS
 * @param opgaven Tabel Opgaven met kopregel.
 * @param middelen Tabel Middelen met kopregel: een rij per bron, een kolom per jaar.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @param [uitgaven] Tabel Uitgaven met kopregel: wat een opgave per jaar kost; leeg = Opgaven zegt het.
 * @returns Een tabel met kopregel.
 */
export function balans(opgaven: any[][], middelen: any[][], van: any, tot: any, index?: any[][], uitgaven?: any[][]): Promise<any[][]> {
  return answer(({ balanceReport }, reader) => balanceReport({ tasks: opgaven, funding: middelen, from: van, to: tot, index, spending: uitgaven }, reader));
}

/**
 * Het deel van alle ambities dat de middelen kunnen dragen: onder 1 te weinig geld, boven 1 ruimte over (hoogstens 10).
 * @customfunction AMBITIERUIMTE AMBITIERUIMTE
 * @param opgaven Tabel Opgaven met kopregel.
 * @param middelen Tabel Middelen met kopregel: een rij per bron, een kolom per jaar.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @param [uitgaven] Tabel Uitgaven met kopregel: wat een opgave per jaar kost; leeg = Opgaven zegt het.
 * @returns Een factor.
 */
export function ambitieruimte(opgaven: any[][], middelen: any[][], van: any, tot: any, index?: any[][], uitgaven?: any[][]): Promise<number> {
  return answer(({ ambitionShare }, reader) => ambitionShare({ tasks: opgaven, funding: middelen, from: van, to: tot, index, spending: uitgaven }, reader));
}

/**
 * Een bedrag van het prijspeil van het ene jaar naar dat van een ander jaar, op de cent.
 * @customfunction INDEXEER INDEXEER
 * @param bedrag Bedrag in euro's, in prijzen van het jaar 'van'.
 * @param van Jaar waarin het bedrag luidt.
 * @param naar Jaar waarvan de prijzen gevraagd zijn; mag eerder liggen.
 * @param index Tabel Index met kopregel.
 * @returns Een bedrag in euro's.
 */
export function indexeer(bedrag: any, van: any, naar: any, index: any[][]): Promise<number> {
  return answer(({ indexedAmount }, reader) => indexedAmount({ amount: bedrag, from: van, to: naar, index }, reader));
}

/**
 * Per opgave (of per opgave en jaar): kosten, dekking, tekort, dekkingsgraad en wat elke bron betaalt.
 * @customfunction DEKKING DEKKING
 * @param opgaven Tabel Opgaven met kopregel.
 * @param middelen Tabel Middelen met kopregel: een rij per bron, een kolom per jaar.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @param [per] "opgave" (standaard) of "jaar": een rij per opgave, of per opgave en jaar.
 * @param [uitgaven] Tabel Uitgaven met kopregel: wat een opgave per jaar kost; leeg = Opgaven zegt het.
 * @returns Een tabel met kopregel.
 */
export function dekking(
  opgaven: any[][], middelen: any[][], van: any, tot: any, index?: any[][], per?: any, uitgaven?: any[][],
): Promise<any[][]> {
  return answer(({ coverageReport }, reader) => coverageReport({
    tasks: opgaven, funding: middelen, from: van, to: tot, index, per, spending: uitgaven,
  }, reader));
}

/**
 * Per jaar het saldo en het structurele saldo, en het oordeel (art. 193 Provinciewet): ja, op termijn of nee.
 * @customfunction EVENWICHT EVENWICHT
 * @param begroting Tabel Begroting met kopregel: een rij per post, een kolom per jaar.
 * @param [begrotingsjaar] Het jaar waarover het oordeel gaat; leeg = het eerste dat nog niet gerealiseerd is.
 * @returns Een tabel met kopregel.
 */
export function evenwicht(begroting: any[][], begrotingsjaar?: any): Promise<any[][]> {
  return answer(({ structuralBalanceReport }, reader) => structuralBalanceReport({ budget: begroting, year: begrotingsjaar }, reader));
}

/**
 * Per jaar de zes financiële kengetallen (BBV art. 11), elk met een signaal: minst risicovol, neutraal of meest risicovol.
 * @customfunction KENGETALLEN KENGETALLEN
 * @param balansposten Tabel Balansposten met kopregel: een rij per post, een kolom per jaar.
 * @param [signaalwaarden] Tabel Signaalwaarden met kopregel: Kengetal, Onder, Boven, Gunstig; leeg = de gebruikelijke.
 * @returns Een tabel met kopregel.
 */
export function kengetallen(balansposten: any[][], signaalwaarden?: any[][]): Promise<any[][]> {
  return answer(({ ratiosReport }, reader) => ratiosReport({ posts: balansposten, signals: signaalwaarden }, reader));
}

/**
 * Kapitaallasten: per investering en jaar boekwaarde, afschrijving en rente, op de cent (BBV art. 59 en 62-64).
 * @customfunction KAPITAALLASTEN KAPITAALLASTEN
 * @param investeringen Tabel Investeringen met kopregel: een rij per investering, een kolom per jaar met de uitgaven.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param rente Rente per jaar, bijvoorbeeld 2%, voor rijen zonder eigen Rente; de tekst "0%" = geen rente.
 * @param [per] "investering" (standaard), "jaar" (totalen per jaar) of "uitgaven" (een tabel Uitgaven voor BALANS).
 * @returns Een tabel met kopregel.
 */
export function kapitaallasten(investeringen: any[][], van: any, tot: any, rente: any, per?: any): Promise<any[][]> {
  return answer(({ capitalChargesReport }, reader) => capitalChargesReport({ investments: investeringen, from: van, to: tot, rate: rente, per }, reader));
}

/**
 * Per reserve en jaar: begin, bij, af (besteed of vervallen), einde en het minimum dat blijft staan.
 * @customfunction RESERVES RESERVES
 * @param opgaven Tabel Opgaven met kopregel.
 * @param middelen Tabel Middelen met kopregel: een rij per bron, een kolom per jaar.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @param [uitgaven] Tabel Uitgaven met kopregel: wat een opgave per jaar kost; leeg = Opgaven zegt het.
 * @returns Een tabel met kopregel.
 */
export function reserves(opgaven: any[][], middelen: any[][], van: any, tot: any, index?: any[][], uitgaven?: any[][]): Promise<any[][]> {
  return answer(({ reservesReport }, reader) => reservesReport({ tasks: opgaven, funding: middelen, from: van, to: tot, index, spending: uitgaven }, reader));
}

/**
 * Per jaar het minste extra vrije geld waarmee alles gedekt is, en waarvan structureel, naast het tekort van nu.
 * @customfunction GELDNODIG GELDNODIG
 * @param opgaven Tabel Opgaven met kopregel.
 * @param middelen Tabel Middelen met kopregel: een rij per bron, een kolom per jaar.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @param [uitgaven] Tabel Uitgaven met kopregel: wat een opgave per jaar kost; leeg = Opgaven zegt het.
 * @returns Een tabel met kopregel.
 */
export function geldnodig(opgaven: any[][], middelen: any[][], van: any, tot: any, index?: any[][], uitgaven?: any[][]): Promise<any[][]> {
  return answer(({ moneyNeededReport }, reader) => moneyNeededReport({ tasks: opgaven, funding: middelen, from: van, to: tot, index, spending: uitgaven }, reader));
}

/**
 * Waarom een opgave geld tekortkomt: per tekort de bronnen die mogen betalen, waar hun geld heen gaat en wat ze tegenhoudt.
 * @customfunction WAAROM WAAROM
 * @param opgaven Tabel Opgaven met kopregel.
 * @param middelen Tabel Middelen met kopregel: een rij per bron, een kolom per jaar.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @param [uitgaven] Tabel Uitgaven met kopregel: wat een opgave per jaar kost; leeg = Opgaven zegt het.
 * @param [opgave] Naam van een opgave; leeg = alle opgaven met een tekort.
 * @returns Een tabel met kopregel.
 */
export function waarom(opgaven: any[][], middelen: any[][], van: any, tot: any, index?: any[][], uitgaven?: any[][], opgave?: any): Promise<any[][]> {
  return answer(({ reasonsReport }, reader) => reasonsReport({ tasks: opgaven, funding: middelen, from: van, to: tot, index, spending: uitgaven, task: opgave }, reader));
}
