import { answer, answerInWorker } from "./answer";

/**
 * Per rol en periode: vraag en aanbod in uren, belasting, tekort en inhuur, als de overheden samenwerken.
 * @customfunction CAPACITEIT CAPACITEIT
 * @param werk Tabel Werk met kopregel.
 * @param bezetting Tabel Bezetting met kopregel.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param norm Productieve uren per fte per jaar; mag leeg als elke rij van Bezetting eigen uren heeft.
 * @param [periode] jaar (standaard) of kwartaal.
 * @param [vervanging] Tabel Vervanging met kopregel: welke rol voor welke andere kan werken.
 * @returns Een tabel met kopregel.
 */
export function capaciteit(werk: any[][], bezetting: any[][], van: any, tot: any, norm: any, periode?: any, vervanging?: any[][]): Promise<any[][]> {
  return answer(({ capacityReport }, reader) => capacityReport({ work: werk, staffing: bezetting, from: van, to: tot, norm, period: periode, substitution: vervanging }, reader));
}

/**
 * Per rol: het tekort in uren als elke organisatie alleen staat, en als één overheid; en wat samenwerken wint.
 * @customfunction SAMENWERKEN SAMENWERKEN
 * @param werk Tabel Werk met kopregel.
 * @param bezetting Tabel Bezetting met kopregel.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param norm Productieve uren per fte per jaar; mag leeg als elke rij van Bezetting eigen uren heeft.
 * @param [periode] jaar (standaard) of kwartaal.
 * @param [vervanging] Tabel Vervanging met kopregel: welke rol voor welke andere kan werken.
 * @returns Een tabel met kopregel.
 */
export function samenwerken(werk: any[][], bezetting: any[][], van: any, tot: any, norm: any, periode?: any, vervanging?: any[][]): Promise<any[][]> {
  return answer(({ cooperationReport }, reader) => cooperationReport({ work: werk, staffing: bezetting, from: van, to: tot, norm, period: periode, substitution: vervanging }, reader));
}

/**
 * Per werkpakket: start en eind, verschoven binnen de speling zodat pieken passen; met de overbelasting voor en na.
 * @customfunction PLANNEN PLANNEN
 * @param werk Tabel Werk met kopregel.
 * @param bezetting Tabel Bezetting met kopregel.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param norm Productieve uren per fte per jaar; mag leeg als elke rij van Bezetting eigen uren heeft.
 * @param [periode] jaar (standaard) of kwartaal.
 * @param [uitloop] WAAR: pakketten mogen na hun uiterste eind klaar zijn, zodat er niets te veel is (standaard ONWAAR).
 * @param [invocation] Van Excel, dat zo kan laten weten dat niemand meer op het antwoord wacht.
 * @cancelable
 * @returns Een tabel met kopregel.
 */
export function plannen(
  werk: any[][], bezetting: any[][], van: any, tot: any, norm: any, periode?: any, uitloop?: any, invocation?: CustomFunctions.CancelableInvocation,
): Promise<any[][]> {
  return answerInWorker(invocation, ({ planningReport }, ask, reader) => planningReport(
    { work: werk, staffing: bezetting, from: van, to: tot, norm, period: periode, late: uitloop },
    (planning) => ask("levelled", { planning }),
    reader,
  ));
}

/**
 * Per rol de minste extra fte in vaste dienst waarmee geen periode tekortkomt, zonder inhuur en als één overheid.
 * @customfunction MENSENNODIG MENSENNODIG
 * @param werk Tabel Werk met kopregel.
 * @param bezetting Tabel Bezetting met kopregel.
 * @param van Eerste jaar.
 * @param tot Laatste jaar (telt mee).
 * @param norm Productieve uren per fte per jaar, van wie erbij komt.
 * @param [periode] jaar (standaard) of kwartaal.
 * @param [vervanging] Tabel Vervanging met kopregel: welke rol voor welke andere kan werken.
 * @returns Een tabel met kopregel.
 */
export function mensennodig(werk: any[][], bezetting: any[][], van: any, tot: any, norm: any, periode?: any, vervanging?: any[][]): Promise<any[][]> {
  return answer(({ peopleNeededReport }, reader) => peopleNeededReport({ work: werk, staffing: bezetting, from: van, to: tot, norm, period: periode, substitution: vervanging }, reader));
}
