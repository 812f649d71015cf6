import { answer } from "./answer";

/** The module comes with its first call. */
const learned = () => import(/* webpackChunkName: "learning" */ "../../core/learned");

/**
 * Per norm en gebied: gemeten, geleerd van alle gebieden samen, onder- en bovengrens, verwacht en oordeel over de norm in gebruik.
 * @customfunction LEREN LEREN
 * @param waarnemingen Tabel Waarnemingen met kopregel: wat projecten echt kostten of nodig hadden.
 * @param [normen] Tabel Normen met kopregel: de norm in gebruik; leeg = geen oordeel.
 * @param [methode] PM (standaard), REML of DL: hoe de verschillen tussen gebieden worden geschat.
 * @param [zekerheid] Van onder- en bovengrens, tussen 0,5 en 0,999; standaard 0,95.
 * @param [prijspeil] In prijzen van welk jaar; leeg = het laatste Prijspeil van de norm.
 * @param [index] Tabel Index met kopregel; nodig als prijspeilen verschillen.
 * @returns Een tabel met kopregel.
 */
export function leren(waarnemingen: any[][], normen?: any[][], methode?: any, zekerheid?: any, prijspeil?: any, index?: any[][]): Promise<any[][]> {
  return answer(async (_core, reader) => (await learned()).learningReport({
    observations: waarnemingen, norms: normen, method: methode, certainty: zekerheid, priceLevel: prijspeil, index,
  }, reader));
}

/**
 * Een rij per norm: geleerd, onder- en bovengrens, wat een nieuw gebied mag verwachten, hoe gebieden verschillen, en oordeel.
 * @customfunction NORMEN NORMEN
 * @param waarnemingen Tabel Waarnemingen met kopregel: wat projecten echt kostten of nodig hadden.
 * @param [normen] Tabel Normen met kopregel: de norm in gebruik; leeg = geen oordeel.
 * @param [methode] PM (standaard), REML of DL: hoe de verschillen tussen gebieden worden geschat.
 * @param [zekerheid] Van onder- en bovengrens, tussen 0,5 en 0,999; standaard 0,95.
 * @param [prijspeil] In prijzen van welk jaar; leeg = het laatste Prijspeil van de norm.
 * @param [index] Tabel Index met kopregel; nodig als prijspeilen verschillen.
 * @returns Een tabel met kopregel.
 */
export function normen(waarnemingen: any[][], normen?: any[][], methode?: any, zekerheid?: any, prijspeil?: any, index?: any[][]): Promise<any[][]> {
  return answer(async (_core, reader) => (await learned()).normsReport({
    observations: waarnemingen, norms: normen, method: methode, certainty: zekerheid, priceLevel: prijspeil, index,
  }, reader));
}

/**
 * Per leervraag hoe ver zij is, of zij te laat is, en welke lessen eruit kwamen; of per kennispartner.
 * @customfunction LEERAGENDA LEERAGENDA
 * @param leervragen Tabel Leervragen met kopregel.
 * @param [lessen] Tabel Lessen met kopregel: welke lessen een vraag noemen.
 * @param [waarnemingen] Tabel Waarnemingen met kopregel: hoeveel er van de norm gemeten is.
 * @param [peildatum] Op welke dag; leeg = de laatste datum in de tabellen.
 * @param [per] leervraag (standaard) of kennispartner.
 * @returns Een tabel met kopregel.
 */
export function leeragenda(leervragen: any[][], lessen?: any[][], waarnemingen?: any[][], peildatum?: any, per?: any): Promise<any[][]> {
  return answer(async (_core, reader) => (await learned()).agendaReport({ questions: leervragen, lessons: lessen, observations: waarnemingen, day: peildatum, per }, reader));
}

/**
 * Per geadresseerde en niveau: hoeveel lessen er zijn, open, te laat, uitgevoerd en met gevolg; of welke les aandacht vraagt.
 * @customfunction LESSEN LESSEN
 * @param lessen Tabel Lessen met kopregel.
 * @param [peildatum] Op welke dag; leeg = de laatste datum in de tabel.
 * @param [afspraken] Tabel Afspraken met kopregel: bestaat de afspraak waarvoor een les gevolg heeft?
 * @param [normen] Tabel Normen met kopregel: rekent het plan al met de nieuwe norm?
 * @param [partijen] Tabel Partijen met kopregel: gaat een systeemles naar Rijk of koepel?
 * @param [per] gericht aan (standaard), of les: alleen lessen die aandacht vragen.
 * @returns Een tabel met kopregel.
 */
export function lessen(lessen: any[][], peildatum?: any, afspraken?: any[][], normen?: any[][], partijen?: any[][], per?: any): Promise<any[][]> {
  return answer(async (_core, reader) => (await learned()).lessonsReport({ lessons: lessen, day: peildatum, agreements: afspraken, norms: normen, parties: partijen, per }, reader));
}

/**
 * Wat er door lessen veranderde: oud, nieuw, door welke keten van lessen, hoe lang het duurde, en of het past bij de metingen.
 * @customfunction GELEERD GELEERD
 * @param lessen Tabel Lessen met kopregel.
 * @param [waarnemingen] Tabel Waarnemingen met kopregel: past de nieuwe norm bij wat gemeten is?
 * @param [normen] Tabel Normen met kopregel: op welke schaal een norm geleerd wordt.
 * @returns Een tabel met kopregel.
 */
export function geleerd(lessen: any[][], waarnemingen?: any[][], normen?: any[][]): Promise<any[][]> {
  return answer(async (_core, reader) => (await learned()).changesReport({ lessons: lessen, observations: waarnemingen, norms: normen }, reader));
}
