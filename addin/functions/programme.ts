import type { ProgrammeInput } from "../../core/programmed";
import { answerInWorker } from "./answer";

/** The arguments that all functions here begin with, in the order in which they are typed. */
function inputOf(
  measures: any[][], tasks: any[][], yields: any[][], funding: any[][], from: any, to: any, effort?: any[][], staffing?: any[][], norm?: any,
  land?: any[][], combinations?: any[][], index?: any[][], search?: any,
): ProgrammeInput {
  return { measures, tasks, yields, funding, from, to, effort, staffing, norm, land, combinations, index, search };
}

/** The module comes with its first call. */
const programmed = () => import(/* webpackChunkName: "programme" */ "../../core/programmed");

/**
 * Per maatregel: gekozen of niet, wanneer, kosten en reden; zo dicht bij eerlijk doelbereik als geld, mensen en grond toelaten.
 * @customfunction PROGRAMMEREN PROGRAMMEREN
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
 * @param [inspanning] Hoe lang hoogstens gezocht wordt bij veel maatregelen (aantal lineaire modellen).
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function programmeren(
  maatregelen: any[][], opgaven: any[][], opbrengsten: any[][], middelen: any[][], van: any, tot: any, inzet?: any[][], bezetting?: any[][], norm?: any,
  grond?: any[][], combinaties?: any[][], index?: any[][], inspanning?: any, invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const input = inputOf(maatregelen, opgaven, opbrengsten, middelen, van, tot, inzet, bezetting, norm, grond, combinaties, index, inspanning);
  return answerInWorker(invocation, async (_core, ask, reader) =>
    (await programmed()).programmeReport(input, { programme: (programme) => ask("programme", { programme }) }, reader));
}

/**
 * Per opgave: bereikt, tekort, wat op zichzelf en wat eerlijk gedeeld haalbaar is, de achterstand daarop, en wat knelt.
 * @customfunction DOELBEREIK DOELBEREIK
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
 * @param [inspanning] Hoe lang hoogstens gezocht wordt bij veel maatregelen (aantal lineaire modellen).
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function doelbereik(
  maatregelen: any[][], opgaven: any[][], opbrengsten: any[][], middelen: any[][], van: any, tot: any, inzet?: any[][], bezetting?: any[][], norm?: any,
  grond?: any[][], combinaties?: any[][], index?: any[][], inspanning?: any, invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const input = inputOf(maatregelen, opgaven, opbrengsten, middelen, van, tot, inzet, bezetting, norm, grond, combinaties, index, inspanning);
  return answerInWorker(invocation, async (_core, ask, reader) =>
    (await programmed()).goalReachReport(input, { goals: (programme) => ask("programmeGoals", { programme }) }, reader));
}

/**
 * Per jaar van het programma: kosten, wie betaalt, wat vervalt, uren per rol, bezetting en hectares; of per maatregel en jaar.
 * @customfunction PROGRAMMAJAREN PROGRAMMAJAREN
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
 * @param [inspanning] Hoe lang hoogstens gezocht wordt bij veel maatregelen (aantal lineaire modellen).
 * @param [soort] jaar (standaard), of maatregel: een rij per maatregel en jaar.
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function programmajaren(
  maatregelen: any[][], opgaven: any[][], opbrengsten: any[][], middelen: any[][], van: any, tot: any, inzet?: any[][], bezetting?: any[][], norm?: any,
  grond?: any[][], combinaties?: any[][], index?: any[][], inspanning?: any, soort?: any, invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const input = inputOf(maatregelen, opgaven, opbrengsten, middelen, van, tot, inzet, bezetting, norm, grond, combinaties, index, inspanning);
  return answerInWorker(invocation, async (_core, ask, reader) =>
    (await programmed()).programmeYearsReport({ ...input, rows: soort }, { years: (programme) => ask("programmeYears", { programme }) }, reader));
}

/**
 * Wat een miljoen, een fte, tien hectare of een jaar erbij brengt: hoeveel minder tekort, en voor welke opgave het meest.
 * @customfunction SPEELRUIMTE SPEELRUIMTE
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
 * @param [inspanning] Hoe lang hoogstens gezocht wordt bij veel maatregelen (aantal lineaire modellen).
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function speelruimte(
  maatregelen: any[][], opgaven: any[][], opbrengsten: any[][], middelen: any[][], van: any, tot: any, inzet?: any[][], bezetting?: any[][], norm?: any,
  grond?: any[][], combinaties?: any[][], index?: any[][], inspanning?: any, invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const input = inputOf(maatregelen, opgaven, opbrengsten, middelen, van, tot, inzet, bezetting, norm, grond, combinaties, index, inspanning);
  return answerInWorker(invocation, async (_core, ask, reader) =>
    (await programmed()).headroomReport(input, { headroom: (programme) => ask("programmeHeadroom", { programme }) }, reader));
}

/**
 * Per maatregel: hoort zij in elk programma dat bijna zo goed is, in geen enkel, of is dat open; en wat zonder haar verloren gaat.
 * @customfunction NOREGRET NOREGRET
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
 * @param [inspanning] Hoe lang hoogstens gezocht wordt bij veel maatregelen (aantal lineaire modellen).
 * @param [marge] Procentpunten per opgave die een programma slechter mag zijn (standaard 1).
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function noregret(
  maatregelen: any[][], opgaven: any[][], opbrengsten: any[][], middelen: any[][], van: any, tot: any, inzet?: any[][], bezetting?: any[][], norm?: any,
  grond?: any[][], combinaties?: any[][], index?: any[][], inspanning?: any, marge?: any, invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const input = inputOf(maatregelen, opgaven, opbrengsten, middelen, van, tot, inzet, bezetting, norm, grond, combinaties, index, inspanning);
  return answerInWorker(invocation, async (_core, ask, reader) =>
    (await programmed()).noRegretReport({ ...input, margin: marge }, { noRegret: (programme, margin) => ask("programmeNoRegret", { programme, margin }) }, reader));
}

/**
 * Hoe het programma groeit met het geld: wat bij een deel ervan gekozen is, blijft als er meer komt.
 * @customfunction GROEIPAD GROEIPAD
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
 * @param [inspanning] Hoe lang hoogstens gezocht wordt bij veel maatregelen (aantal lineaire modellen).
 * @param [stappen] Delen van het geld, bijvoorbeeld 50% en 100%; leeg = 25%, 50%, 75%, 100% en 125%.
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function groeipad(
  maatregelen: any[][], opgaven: any[][], opbrengsten: any[][], middelen: any[][], van: any, tot: any, inzet?: any[][], bezetting?: any[][], norm?: any,
  grond?: any[][], combinaties?: any[][], index?: any[][], inspanning?: any, stappen?: any[][], invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const input = inputOf(maatregelen, opgaven, opbrengsten, middelen, van, tot, inzet, bezetting, norm, grond, combinaties, index, inspanning);
  return answerInWorker(invocation, async (_core, ask, reader) =>
    (await programmed()).growthReport({ ...input, steps: stappen }, { growth: (programme, shares) => ask("programmeGrowth", { programme, shares }) }, reader));
}
