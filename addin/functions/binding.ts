import { wordingIn } from "../i18n/finding-text";
import { answer, spokenLanguage } from "./answer";

/**
 * Alle problemen en opmerkingen in een tabel: rij, kolom, waarde, probleem, wat te doen en ernst; of "geen problemen".
 * @customfunction CONTROLE CONTROLE
 * @param tabel De tabel met kopregel, bijvoorbeeld Opgaven[#Alles].
 * @param soort Soort tabel: opgaven, grond, combinaties, middelen, index, begroting, werk, bezetting, …
 * @returns Een tabel met kopregel, of de tekst "geen problemen".
 */
export function controle(tabel: any[][], soort: any): Promise<any[][]> {
  return answer(async ({ inspectionReport }) => inspectionReport({ table: tabel, kind: soort }, wordingIn(await spokenLanguage())));
}
