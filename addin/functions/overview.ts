import { answer } from "./answer";

/** What areas learn comes with its first call. */
const learned = () => import(/* webpackChunkName: "learning" */ "../../core/learned");

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

/**
 * Per opgave en norm: kosten met de norm in gebruik, kosten met de geleerde norm, het verschil, en tussen welke grenzen.
 * @customfunction NORMGEVOLG NORMGEVOLG
 * @param opgaven Tabel Opgaven met kopregel.
 * @param waarnemingen Tabel Waarnemingen met kopregel: wat projecten echt kostten.
 * @param normen Tabel Normen met kopregel: voor welke opgaven en kolom een norm telt.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @param [methode] PM (standaard), REML of DL: hoe de verschillen tussen gebieden worden geschat.
 * @returns Een tabel met kopregel.
 */
export function normgevolg(opgaven: any[][], waarnemingen: any[][], normen: any[][], van: any, tot: any, index?: any[][], methode?: any): Promise<any[][]> {
  return answer(async (_core, reader) => (await learned()).normEffectsReport({
    tasks: opgaven, observations: waarnemingen, norms: normen, from: van, to: tot, index, method: methode,
  }, reader));
}

/**
 * De tabel Opgaven met geleerde normen ingevuld: te gebruiken overal waar Opgaven kan staan.
 * @customfunction METNORMEN METNORMEN
 * @param opgaven Tabel Opgaven met kopregel.
 * @param waarnemingen Tabel Waarnemingen met kopregel: wat projecten echt kostten of nodig hadden.
 * @param normen Tabel Normen met kopregel: voor welke opgaven en kolom een norm telt.
 * @param [methode] PM (standaard), REML of DL: hoe de verschillen tussen gebieden worden geschat.
 * @param [index] Tabel Index met kopregel; nodig als prijspeilen verschillen.
 * @returns Een tabel met kopregel.
 */
export function metnormen(opgaven: any[][], waarnemingen: any[][], normen: any[][], methode?: any, index?: any[][]): Promise<any[][]> {
  return answer(async (_core, reader) => (await learned()).tasksWithNormsReport({
    tasks: opgaven, observations: waarnemingen, norms: normen, method: methode, index,
  }, reader));
}
