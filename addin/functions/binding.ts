import { wordingIn } from "../i18n/finding-text";
import { answer, spokenLanguage } from "./answer";

/**
 * Alle problemen en opmerkingen in een tabel: rij, kolom, waarde, probleem, wat te doen en ernst; of "geen problemen".
 * @customfunction CONTROLE CONTROLE
 * @param tabel De tabel met kopregel, bijvoorbeeld Opgaven[#Alles].
 * @param soort Soort tabel: opgaven, grond, combinaties, middelen, index, begroting, werk, bezetting, …
 * @param [koppelregels] Tabel Koppelregels, als het bereik met INLEZEN wordt gelezen.
 * @returns Een tabel met kopregel, of de tekst "geen problemen".
 */
export function controle(tabel: any[][], soort: any, koppelregels?: any[][]): Promise<any[][]> {
  return answer(async ({ inspectionReport }) => inspectionReport({ table: tabel, kind: soort, rules: koppelregels }, wordingIn(await spokenLanguage())));
}

/**
 * Leest een bereik uit uw eigen werkmap als invoertabel: met koppelregels, of zonder als de kop genoeg zegt.
 * @customfunction INLEZEN INLEZEN
 * @param bereik Het bereik zoals het is, met kopregel, en met de titelrij als daar de schaal in staat.
 * @param soort Soort tabel die het wordt: opgaven, grond, middelen, begroting, werk, bezetting, …
 * @param [koppelregels] Tabel Koppelregels: Veld, Komt uit, Bewerking.
 * @returns Een invoertabel met kopregel, voor elke functie die zo'n tabel neemt.
 */
export function inlezen(bereik: any[][], soort: any, koppelregels?: any[][]): Promise<any[][]> {
  return answer(({ readInReport }, reader) => readInReport({ range: bereik, kind: soort, rules: koppelregels }, reader));
}

/**
 * Een tabel zoals zij in een variant is: met de wijzigingen van die variant, voor elke functie die zo'n tabel neemt.
 * @customfunction VARIANT VARIANT
 * @param tabel De tabel met kopregel, bijvoorbeeld Opgaven[#Alles].
 * @param soort Soort tabel: opgaven, grond, middelen, uitgaven, werk, bezetting, …
 * @param wijzigingen Tabel Wijzigingen met kopregel: Variant, Tabel, Rij, Kolom en wat er verandert.
 * @param variant Naam van de variant.
 * @returns Dezelfde tabel, met kopregel.
 */
export function variant(tabel: any[][], soort: any, wijzigingen: any[][], variant: any): Promise<any[][]> {
  return answer(({ variantReport }, reader) => variantReport({ table: tabel, kind: soort, changes: wijzigingen, variant }, reader));
}
