import { answer, answerInWorker } from "./answer";

/** What may turn out otherwise comes with its first call. */
const foreseen = () => import(/* webpackChunkName: "futures" */ "../../core/futures");

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

/**
 * Per prioriteit de kans dat het geld de ambitie draagt als kosten, prijzen en geld anders uitpakken, en wat het meest telt.
 * @customfunction AMBITIEKANS AMBITIEKANS
 * @param opgaven Tabel Opgaven met kopregel.
 * @param middelen Tabel Middelen met kopregel: een rij per bron, een kolom per jaar.
 * @param onzekerheden Tabel Onzekerheden met kopregel; hier tellen kosten, index en bron.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @param [toekomsten] Hoeveel toekomsten er getrokken worden, 100 tot 100.000; leeg = 1.000.
 * @param [zaad] Geheel getal waaruit de trekkingen volgen: hetzelfde getal geeft dezelfde cellen; leeg = 1.
 * @param [uitgaven] Tabel Uitgaven met kopregel: wat een opgave per jaar kost; leeg = Opgaven zegt het.
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function ambitiekans(
  opgaven: any[][], middelen: any[][], onzekerheden: any[][], van: any, tot: any, index?: any[][], toekomsten?: any, zaad?: any, uitgaven?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const input = { tasks: opgaven, funding: middelen, uncertainties: onzekerheden, from: van, to: tot, index, count: toekomsten, seed: zaad, spending: uitgaven };
  return answerInWorker(invocation, async (_core, ask, reader) =>
    (await foreseen()).ambitionChanceReport(input, { ambition: (given) => ask("ambitionChances", { given }) }, reader));
}

/**
 * Per maatregel van het programma de kans dat zij blijft als het anders uitpakt, en per opgave de kans op wat beloofd is.
 * @customfunction BESTENDIGHEID BESTENDIGHEID
 * @param onzekerheden Tabel Onzekerheden met kopregel: kosten, index, bron, uren, bezetting, opbrengst.
 * @param maatregelen Tabel Maatregelen met kopregel.
 * @param opgaven Tabel Opgaven met kopregel: doel, doeljaar en prioriteit.
 * @param opbrengsten Tabel Opbrengsten met kopregel: wat een maatregel voor een opgave oplevert.
 * @param middelen Tabel Middelen met kopregel: een rij per bron, een kolom per jaar.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param [inzet] Tabel Inzet met kopregel: uren per maatregel en rol; leeg = mensen knellen niet.
 * @param [bezetting] Tabel Bezetting met kopregel; leeg = mensen knellen niet.
 * @param [norm] Productieve uren per fte per jaar; mag leeg als elke rij van Bezetting eigen uren heeft.
 * @param [grond] Tabel Grond met kopregel; leeg = grond knelt niet.
 * @param [combinaties] Tabel Combinaties met kopregel: welke maatregelen hectares mogen delen.
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @param [inspanning] Hoe lang hoogstens naar het programma gezocht wordt (aantal lineaire modellen).
 * @param [toekomsten] Hoeveel toekomsten er getrokken worden, 100 tot 100.000; leeg = 1.000.
 * @param [zaad] Geheel getal waaruit de trekkingen volgen: hetzelfde getal geeft dezelfde cellen; leeg = 1.
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function bestendigheid(
  onzekerheden: any[][], maatregelen: any[][], opgaven: any[][], opbrengsten: any[][], middelen: any[][], van: any, tot: any, inzet?: any[][], bezetting?: any[][],
  norm?: any, grond?: any[][], combinaties?: any[][], index?: any[][], inspanning?: any, toekomsten?: any, zaad?: any, invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const input = {
    uncertainties: onzekerheden, measures: maatregelen, tasks: opgaven, yields: opbrengsten, funding: middelen, from: van, to: tot, effort: inzet, staffing: bezetting, norm,
    land: grond, combinations: combinaties, index, search: inspanning, count: toekomsten, seed: zaad,
  };
  return answerInWorker(invocation, async (_core, ask, reader) =>
    (await foreseen()).robustnessReport(input, { robustness: (given) => ask("robustness", { given }) }, reader));
}
/**
 * De kerncijfers van grond, geld en mensen, zoals het is en in elke variant naast elkaar.
 * @customfunction KERNCIJFERS KERNCIJFERS
 * @param opgaven Tabel Opgaven met kopregel.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param norm Productieve uren per fte per jaar; mag leeg zonder werk.
 * @param [grond] Tabel Grond met kopregel.
 * @param [combinaties] Tabel Combinaties met kopregel: welke opgaven grond mogen delen.
 * @param [middelen] Tabel Middelen met kopregel: een rij per bron, een kolom per jaar.
 * @param [index] Tabel Index met kopregel; leeg = prijzen blijven gelijk.
 * @param [uitgaven] Tabel Uitgaven met kopregel: wat een opgave per jaar kost; leeg = Opgaven zegt het.
 * @param [werk] Tabel Werk met kopregel.
 * @param [bezetting] Tabel Bezetting met kopregel.
 * @param [vervanging] Tabel Vervanging met kopregel: welke rol voor welke andere kan werken.
 * @param [wijzigingen] Tabel Wijzigingen met kopregel: wat een variant anders doet; leeg = alleen zoals het is.
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function kerncijfers(
  opgaven: any[][], van: any, tot: any, norm: any, grond?: any[][], combinaties?: any[][], middelen?: any[][], index?: any[][], uitgaven?: any[][],
  werk?: any[][], bezetting?: any[][], vervanging?: any[][], wijzigingen?: any[][], invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const input = {
    tasks: opgaven, from: van, to: tot, norm, land: grond, combinations: combinaties, funding: middelen, index, spending: uitgaven,
    work: werk, staffing: bezetting, substitution: vervanging, changes: wijzigingen,
  };
  return answerInWorker(invocation, async (_core, ask, reader) => {
    const { report, found } = await ask("keyFigures", { input });
    reader.refuse(found);
    return report!;
  });
}
