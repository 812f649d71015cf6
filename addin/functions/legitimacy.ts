import { answer } from "./answer";

/**
 * Per onderwerp en partij het besluit dat geldt, met datum, bedrag en of het nog bindt. Bevoegdheid wordt hier niet beoordeeld.
 * @customfunction BESLUITEN BESLUITEN
 * @param besluiten Tabel Besluiten met kopregel.
 * @param [peildatum] Tot en met welke dag besluiten meetellen; leeg: de laatste datum van Besluiten.
 * @returns Een tabel met kopregel.
 */
export function besluiten(besluiten: any[][], peildatum?: any): Promise<any[][]> {
  return answer(({ registerReport }, reader) => registerReport({ decisions: besluiten, day: peildatum }, reader));
}

/**
 * Of het juiste orgaan besloot over elke afspraak, elk arrangement, elk traject en het geld. Zonder argumenten: wie waarover gaat.
 * @customfunction LEGITIMITEIT LEGITIMITEIT
 * @param [afspraken] Tabel Afspraken met kopregel: beide partijen besluiten, en over geld ook.
 * @param [besluiten] Tabel Besluiten met kopregel.
 * @param [partijen] Tabel Partijen met kopregel: de laag bepaalt welk orgaan nodig is.
 * @param [bevoegdheden] Tabel Bevoegdheden met kopregel: vervangt de standaard als geheel.
 * @param [arrangementen] Tabel Arrangementen met kopregel.
 * @param [trajecten] Tabel Trajecten met kopregel: een traject met een instrument vraagt een besluit van zijn partij.
 * @param [middelen] Tabel Middelen met kopregel: een bron met een partij vraagt geld per jaar.
 * @param [peildatum] Tot en met welke dag besluiten meetellen; leeg: de laatste datum van Besluiten.
 * @param [bijdragen] Tabel Bijdragen met kopregel: geld dat een partij in een arrangement brengt.
 * @returns Een tabel met kopregel; in de rij Totaal het deel dat besloten is.
 */
export function legitimiteit(
  afspraken?: any[][], besluiten?: any[][], partijen?: any[][], bevoegdheden?: any[][], arrangementen?: any[][], trajecten?: any[][], middelen?: any[][],
  peildatum?: any, bijdragen?: any[][],
): Promise<any[][]> {
  return answer(({ legitimacyReport }, reader) => legitimacyReport({
    agreements: afspraken, decisions: besluiten, parties: partijen, competences: bevoegdheden, arrangements: arrangementen, processes: trajecten, funding: middelen,
    day: peildatum, contributions: bijdragen,
  }, reader));
}
