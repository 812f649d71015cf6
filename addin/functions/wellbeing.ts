import { answer } from "./answer";

/**
 * Hoe het leven is in een gebied: per indicator de laatste waarde, de trend met kleur, en de plaats tussen andere gebieden.
 * @customfunction WELVAART WELVAART
 * @param indicatoren Tabel Indicatoren met kopregel.
 * @param gebied Het gebied, zoals het in Indicatoren heet.
 * @param [jaren] Hoeveel kalenderjaren meetellen voor de trend; standaard 8.
 * @param [zekerheid] Zekerheid van een trend (tussen 0 en 1); standaard 0,95.
 * @returns Een tabel met kopregel; na elke dimensie een rij Aantal. Er is geen totaal.
 */
export function welvaart(indicatoren: any[][], gebied: any, jaren?: any, zekerheid?: any): Promise<any[][]> {
  return answer(({ dashboardReport }, reader) => dashboardReport({ indicators: indicatoren, area: gebied, years: jaren, certainty: zekerheid }, reader));
}

/**
 * Wat maatregelen per variant doen met elke indicator, voor welke groep en in welk gebied; of per groep wie de nadelen draagt.
 * @customfunction EFFECTEN EFFECTEN
 * @param effecten Tabel Effecten met kopregel.
 * @param [varianten] Tabel Varianten met kopregel, of de uitkomst van PROGRAMMEREN; leeg: alle maatregelen samen.
 * @param [indicatoren] Tabel Indicatoren met kopregel: wat gunstig is, en waarover niets is opgegeven.
 * @param [per] indicator (standaard), of groep: hoeveel indicatoren voor een groep beter en slechter worden.
 * @returns Een tabel met kopregel.
 */
export function effecten(effecten: any[][], varianten?: any[][], indicatoren?: any[][], per?: any): Promise<any[][]> {
  return answer(({ effectsReport }, reader) => effectsReport({ effects: effecten, variants: varianten, indicators: indicatoren, per }, reader));
}

/**
 * Varianten naast elkaar per indicator: welke op niets beter is dan een andere, en wat elke het meest opgeeft. Zonder winnaar.
 * @customfunction AFRUIL AFRUIL
 * @param effecten Tabel Effecten met kopregel.
 * @param varianten Tabel Varianten met kopregel.
 * @param indicatoren Tabel Indicatoren met kopregel: wat gunstig is.
 * @param [per] effect (standaard), of spijt: wat een variant per indicator opgeeft (0-1) tegenover de beste.
 * @returns Een tabel met kopregel: een rij per variant, een kolom per indicator, groep en gebied.
 */
export function afruil(effecten: any[][], varianten: any[][], indicatoren: any[][], per?: any): Promise<any[][]> {
  return answer(({ tradeOffReport }, reader) => tradeOffReport({ effects: effecten, variants: varianten, indicators: indicatoren, per }, reader));
}
