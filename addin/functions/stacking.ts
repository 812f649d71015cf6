import { answer } from "./answer";

/**
 * Per opgave: bruto, gerealiseerd, gedeeld en tekort in hectares, eerlijk verdeeld naar prioriteit.
 * @customfunction STAPELING STAPELING
 * @param opgaven Tabel Opgaven met kopregel.
 * @param grond Tabel Grond met kopregel.
 * @param [combinaties] Tabel Combinaties met kopregel: welke opgaven grond mogen delen.
 * @param [gebied] Naam van een gebied; leeg = alle gebieden.
 * @param [lagen] Hoeveel opgaven ten hoogste een hectare delen (1-4, standaard 3).
 * @returns Een tabel met kopregel.
 */
export function stapeling(opgaven: any[][], grond: any[][], combinaties?: any[][], gebied?: any, lagen?: any): Promise<any[][]> {
  return answer(({ stackingReport }, reader) => stackingReport({ tasks: opgaven, land: grond, combinations: combinaties, area: gebied, layers: lagen }, reader));
}

/**
 * De grond die nodig is na delen, als deel van de grond die er is; boven 1 is er te weinig.
 * @customfunction RUIMTEDRUK RUIMTEDRUK
 * @param opgaven Tabel Opgaven met kopregel.
 * @param grond Tabel Grond met kopregel.
 * @param [combinaties] Tabel Combinaties met kopregel: welke opgaven grond mogen delen.
 * @param [gebied] Naam van een gebied; leeg = alle gebieden samen.
 * @param [bruto] WAAR = alle claims, alsof er niets gedeeld wordt.
 * @param [lagen] Hoeveel opgaven ten hoogste een hectare delen (1-4, standaard 3).
 * @returns Eén getal; 1 = precies genoeg.
 */
export function ruimtedruk(opgaven: any[][], grond: any[][], combinaties?: any[][], gebied?: any, bruto?: any, lagen?: any): Promise<any> {
  return answer(({ landPressure }, reader) => landPressure({
    tasks: opgaven, land: grond, combinations: combinaties, area: gebied, gross: bruto, layers: lagen,
  }, reader));
}

/**
 * Welke opgaven hectares delen of mogen delen, of de grens knelt, en hoeveel grond een gedeelde hectare meer bespaart.
 * @customfunction MEEKOPPELEN MEEKOPPELEN
 * @param opgaven Tabel Opgaven met kopregel.
 * @param grond Tabel Grond met kopregel.
 * @param [combinaties] Tabel Combinaties met kopregel: welke opgaven grond mogen delen.
 * @param [gebied] Naam van een gebied; leeg = alle gebieden.
 * @param [lagen] Hoeveel opgaven ten hoogste een hectare delen (1-4, standaard 3).
 * @returns Een tabel met kopregel.
 */
export function meekoppelen(opgaven: any[][], grond: any[][], combinaties?: any[][], gebied?: any, lagen?: any): Promise<any[][]> {
  return answer(({ sharedPairsReport }, reader) => sharedPairsReport({ tasks: opgaven, land: grond, combinations: combinaties, area: gebied, layers: lagen }, reader));
}

/**
 * Welke grenzen ertoe doen (grond of delen), en hoeveel hectare tekort één hectare meer ervan scheelt.
 * @customfunction KEUZES KEUZES
 * @param opgaven Tabel Opgaven met kopregel.
 * @param grond Tabel Grond met kopregel.
 * @param [combinaties] Tabel Combinaties met kopregel: welke opgaven grond mogen delen.
 * @param [gebied] Naam van een gebied; leeg = alle gebieden.
 * @param [lagen] Hoeveel opgaven ten hoogste een hectare delen (1-4, standaard 3).
 * @returns Een tabel met kopregel.
 */
export function keuzes(opgaven: any[][], grond: any[][], combinaties?: any[][], gebied?: any, lagen?: any): Promise<any[][]> {
  return answer(({ choicesReport }, reader) => choicesReport({ tasks: opgaven, land: grond, combinations: combinaties, area: gebied, layers: lagen }, reader));
}

/**
 * Per gebied en grondsoort de minste extra hectares waarmee elke opgave past.
 * @customfunction GRONDNODIG GRONDNODIG
 * @param opgaven Tabel Opgaven met kopregel.
 * @param grond Tabel Grond met kopregel.
 * @param [combinaties] Tabel Combinaties met kopregel: welke opgaven grond mogen delen.
 * @param [gebied] Naam van een gebied; leeg = alle gebieden.
 * @param [lagen] Hoeveel opgaven ten hoogste een hectare delen (1-4, standaard 3).
 * @returns Een tabel met kopregel.
 */
export function grondnodig(opgaven: any[][], grond: any[][], combinaties?: any[][], gebied?: any, lagen?: any): Promise<any[][]> {
  return answer(({ landNeededReport }, reader) => landNeededReport({ tasks: opgaven, land: grond, combinations: combinaties, area: gebied, layers: lagen }, reader));
}
