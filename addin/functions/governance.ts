import { splitReport } from "../../core";
import { answer } from "./answer";

/**
 * Verdeelt een totaal exact over delen naar gewicht; de delen tellen altijd op tot het totaal.
 * @customfunction VERDEEL VERDEEL
 * @param totaal Wat verdeeld wordt; een negatief totaal spiegelt de verdeling.
 * @param gewichten Bereik met een gewicht per deel, nul of meer; een lege cel is nul.
 * @param [methode] grootste rest (standaard), dhondt, sainte-lague of huntington-hill.
 * @param [stap] Kleinste eenheid (standaard 1); 0,01 voor geld.
 * @param [minimum] Kleinste deel: één getal, of een bereik met de vorm van gewichten.
 * @param [maximum] Grootste deel: één getal, of een bereik met de vorm van gewichten.
 * @returns De delen, in de vorm van gewichten.
 */
export function verdeel(totaal: any, gewichten: any[][], methode?: any, stap?: any, minimum?: any[][], maximum?: any[][]): Promise<any[][]> {
  return answer(() => splitReport({ whole: totaal, weights: gewichten, method: methode, step: stap, minimum, maximum }));
}
