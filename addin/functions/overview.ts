import { answer } from "./answer";

/**
 * Per opgave het aandeel dat geld, capaciteit, kennis en instrumenten elk kunnen dragen, en welk middel knelt.
 * @customfunction VIERMIDDELEN VIERMIDDELEN
 * @param opgaven Tabel Opgaven met kopregel.
 * @param middelen Tabel Middelen met kopregel: een rij per bron, een kolom per jaar.
 * @param werk Tabel Werk met kopregel; de kolom Opgave zegt waarvoor het werk is.
 * @param bezetting Tabel Bezetting met kopregel.
 * @param randvoorwaarden Tabel Randvoorwaarden met kopregel: kennis en instrumenten per opgave.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param norm Productieve uren per fte per jaar.
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @param [uitgaven] Tabel Uitgaven met kopregel: wat een opgave per jaar kost; leeg = Opgaven zegt het.
 * @returns Een tabel met kopregel.
 */
export function viermiddelen(
  opgaven: any[][], middelen: any[][], werk: any[][], bezetting: any[][], randvoorwaarden: any[][],
  van: any, tot: any, norm: any, index?: any[][], uitgaven?: any[][],
): Promise<any[][]> {
  return answer(({ fourMeansReport }, reader) => fourMeansReport({
    tasks: opgaven, funding: middelen, work: werk, staffing: bezetting, preconditions: randvoorwaarden,
    from: van, to: tot, norm, index, spending: uitgaven,
  }, reader));
}
