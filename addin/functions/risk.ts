import { answerInWorker } from "./answer";

/** The module comes with its first call. */
const risked = () => import(/* webpackChunkName: "risk" */ "../../core/risked");

/**
 * Per risico: kans, verwacht verlies, bijdrage aan wat nodig is, wat nodig is zonder dit risico, en of de maatregel loont.
 * @customfunction RISICO RISICO
 * @param risicos Tabel Risicos met kopregel.
 * @param [jaren] Over hoeveel jaren; standaard 1.
 * @param [structureel] Hoe vaak een structureel risico telt dat zelf geen Jaren heeft; huizen gebruiken 2 of 3.
 * @param [zekerheid] 0,5 tot 1: met welke zekerheid het genoeg moet zijn; standaard 0,90.
 * @param [samenhang] Tabel Risicosamenhang met kopregel; leeg = risico's staan los van elkaar.
 * @param [trekkingen] Hoeveel keer getrokken wordt waar risico's samenhangen; standaard 100.000.
 * @param [zaad] Geheel getal waarmee de trekkingen beginnen; standaard 1. Hetzelfde zaad geeft dezelfde cellen.
 * @param [per] eigenaar, opgave, gebied of programma: een rij per woord; leeg = een rij per risico.
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function risico(
  risicos: any[][], jaren?: any, structureel?: any, zekerheid?: any, samenhang?: any[][], trekkingen?: any, zaad?: any, per?: any,
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const input = { risks: risicos, years: jaren, structural: structureel, certainty: zekerheid, dependence: samenhang, draws: trekkingen, seed: zaad, per };
  return answerInWorker(invocation, async (_core, ask, reader) =>
    (await risked()).riskSharesReport(input, { shares: (risks) => ask("riskShares", { risks }) }, reader));
}

/**
 * Wat nodig is om tegenvallers te dragen naast wat er is: ratio, klasse, verwacht en bruto verlies, en hoe nauwkeurig dat is.
 * @customfunction WEERSTAND WEERSTAND
 * @param risicos Tabel Risicos met kopregel.
 * @param weerstandscapaciteit Tabel Weerstandscapaciteit met kopregel.
 * @param [jaren] Over hoeveel jaren; standaard 1.
 * @param [structureel] Hoe vaak een structureel risico telt dat zelf geen Jaren heeft; huizen gebruiken 2 of 3.
 * @param [zekerheid] 0,5 tot 1: met welke zekerheid het genoeg moet zijn; standaard 0,90.
 * @param [samenhang] Tabel Risicosamenhang met kopregel; leeg = risico's staan los van elkaar.
 * @param [trekkingen] Hoeveel keer getrokken wordt waar risico's samenhangen; standaard 100.000.
 * @param [zaad] Geheel getal waarmee de trekkingen beginnen; standaard 1. Hetzelfde zaad geeft dezelfde cellen.
 * @param [klassen] Tabel met Ondergrens en Klasse; leeg = A uitstekend (2,0) tot F ruim onvoldoende.
 * @param [methode] som = weging x kans x gevolg opgeteld; leeg = uit de kansverdeling.
 * @param [weging] Bij som: waarmee de som vermenigvuldigd wordt; standaard 1.
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function weerstand(
  risicos: any[][], weerstandscapaciteit: any[][], jaren?: any, structureel?: any, zekerheid?: any, samenhang?: any[][], trekkingen?: any, zaad?: any,
  klassen?: any[][], methode?: any, weging?: any, invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const input = {
    risks: risicos, capacity: weerstandscapaciteit, years: jaren, structural: structureel, certainty: zekerheid, dependence: samenhang,
    draws: trekkingen, seed: zaad, classes: klassen, method: methode, weight: weging,
  };
  return answerInWorker(invocation, async (_core, ask, reader) =>
    (await risked()).riskCapacityReport(input, { percentiles: (portfolios, certainties) => ask("riskPercentiles", { portfolios, certainties }) }, reader));
}

/**
 * Welk bedrag genoeg is bij welke zekerheid, hoe nauwkeurig dat is, en hoeveel dat boven het verwachte verlies ligt.
 * @customfunction BANDBREEDTE BANDBREEDTE
 * @param risicos Tabel Risicos met kopregel.
 * @param [jaren] Over hoeveel jaren; standaard 1.
 * @param [structureel] Hoe vaak een structureel risico telt dat zelf geen Jaren heeft; huizen gebruiken 2 of 3.
 * @param [samenhang] Tabel Risicosamenhang met kopregel; leeg = risico's staan los van elkaar.
 * @param [trekkingen] Hoeveel keer getrokken wordt waar risico's samenhangen; standaard 100.000.
 * @param [zaad] Geheel getal waarmee de trekkingen beginnen; standaard 1. Hetzelfde zaad geeft dezelfde cellen.
 * @param [zekerheden] Getallen boven 0 en onder 1, zonder kopregel; standaard 0,5; 0,75; 0,8; 0,9; 0,95; 0,99.
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function bandbreedte(
  risicos: any[][], jaren?: any, structureel?: any, samenhang?: any[][], trekkingen?: any, zaad?: any, zekerheden?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  const input = { risks: risicos, years: jaren, structural: structureel, dependence: samenhang, draws: trekkingen, seed: zaad, certainties: zekerheden };
  return answerInWorker(invocation, async (_core, ask, reader) =>
    (await risked()).riskBandwidthReport(input, { percentiles: (portfolios, certainties) => ask("riskPercentiles", { portfolios, certainties }) }, reader));
}
