import { answer } from "./answer";

/**
 * Een publieksverslag: zinnen met hun cijfers, en per zin wat een lezer tegenhoudt: lengte, moeilijke woorden, afkortingen.
 * @customfunction PUBLIEKSVERSLAG PUBLIEKSVERSLAG
 * @param boodschappen Tabel Boodschappen met kopregel: zinnen met {1}, {2}, … en hun waarden.
 * @param [jargon] Tabel Jargon met kopregel: vervangt de standaardlijst van moeilijke woorden als geheel.
 * @returns Een tabel met kopregel; onderaan het gemiddelde aantal woorden.
 */
export function publieksverslag(boodschappen: any[][], jargon?: any[][]): Promise<any[][]> {
  return answer(({ publicReport }, reader) => publicReport({ messages: boodschappen, jargon }, reader));
}
