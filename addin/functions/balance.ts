import { ambitionShare, balanceReport, costsReport } from "../../core";
import { answer } from "./answer";

/**
 * Per opgave en jaar: de kosten (uitgaven), incidenteel en structureel, geïndexeerd en op de cent.
 * @customfunction KOSTEN KOSTEN
 * @param opgaven Tabel Opgaven met kopregel.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @returns Een tabel met kopregel.
 */
export function kosten(opgaven: any[][], van: any, tot: any, index?: any[][]): Promise<any[][]> {
  return answer(() => costsReport({ tasks: opgaven, from: van, to: tot, index }));
}

/**
 * Per jaar: kosten, dekking, tekort, dekkingsgraad, reserve en wat overblijft. Kapitaallasten tellen niet mee.
 * @customfunction BALANS BALANS
 * @param opgaven Tabel Opgaven met kopregel.
 * @param middelen Tabel Middelen met kopregel: een rij per bron, een kolom per jaar.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @returns Een tabel met kopregel.
 */
export function balans(opgaven: any[][], middelen: any[][], van: any, tot: any, index?: any[][]): Promise<any[][]> {
  return answer(() => balanceReport({ tasks: opgaven, funding: middelen, from: van, to: tot, index }));
}

/**
 * Het deel van alle ambities dat de middelen kunnen dragen: onder 1 te weinig geld, boven 1 ruimte over (hoogstens 10).
 * @customfunction AMBITIERUIMTE AMBITIERUIMTE
 * @param opgaven Tabel Opgaven met kopregel.
 * @param middelen Tabel Middelen met kopregel: een rij per bron, een kolom per jaar.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @returns Een factor.
 */
export function ambitieruimte(opgaven: any[][], middelen: any[][], van: any, tot: any, index?: any[][]): Promise<number> {
  return answer(() => ambitionShare({ tasks: opgaven, funding: middelen, from: van, to: tot, index }));
}
