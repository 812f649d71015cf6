import { answer } from "./answer";

/**
 * Per afspraak: plan, realisatie, verwachting, status (groen, oranje, rood, grijs) en escalatie (0-4).
 * @customfunction VOORTGANG VOORTGANG
 * @param afspraken Tabel Afspraken met kopregel.
 * @param metingen Tabel Metingen met kopregel; Realisatie is cumulatief.
 * @param peildatum Tot en met welke dag gemeten wordt; een jaar is 31 december.
 * @param [mijlpalen] Tabel Mijlpalen met kopregel: het plan; zonder mijlpalen geldt het Verloop van de afspraak.
 * @param [drempels] Twee getallen: groen vanaf en oranje vanaf welke SPI(t); standaard 0,95 en 0,80.
 * @param [partijen] Tabel Partijen met kopregel: escalatie gaat niet hoger dan de laag van Van.
 * @param [houdbaar] Na hoeveel maanden een meting te oud is voor een oordeel (status grijs); standaard 12.
 * @param [voorwaarden] Tabel Voorwaarden met kopregel: Opmerking zegt op wie een afspraak wacht; de status blijft gelijk.
 * @returns Een tabel met kopregel.
 */
export function voortgang(afspraken: any[][], metingen: any[][], peildatum: any, mijlpalen?: any[][], drempels?: any[][], partijen?: any[][], houdbaar?: any, voorwaarden?: any[][]): Promise<any[][]> {
  return answer(({ progressReport }, reader) => progressReport({
    agreements: afspraken, measurements: metingen, day: peildatum, milestones: mijlpalen, thresholds: drempels, parties: partijen, tenable: houdbaar,
    conditions: voorwaarden,
  }, reader));
}

/**
 * Per voorwaarde en afspraak: wie wat voor wanneer moet leveren, of het er is, en hoeveel dagen het te laat is.
 * @customfunction VOORWAARDEN VOORWAARDEN
 * @param voorwaarden Tabel Voorwaarden met kopregel.
 * @param [afspraken] Tabel Afspraken met kopregel: zonder Voor geldt 1 januari van het startjaar van de afspraak.
 * @param [peildatum] De dag waarop geteld wordt; een jaar is 31 december. Leeg: de laatste dag waarvan iets bekend is.
 * @param [per] voorwaarde (standaard), of partij: per partij hoeveel er vervuld, open en te laat is.
 * @returns Een tabel met kopregel.
 */
export function voorwaarden(voorwaarden: any[][], afspraken?: any[][], peildatum?: any, per?: any): Promise<any[][]> {
  return answer(({ conditionsReport }, reader) => conditionsReport({ conditions: voorwaarden, agreements: afspraken, day: peildatum, per }, reader));
}
