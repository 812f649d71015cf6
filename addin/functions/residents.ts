import { answer } from "./answer";

/**
 * Per traject met inwoners: reacties, wie antwoord kreeg, wat is overgenomen, wat open staat en wat de wet nog vraagt.
 * @customfunction PARTICIPATIE PARTICIPATIE
 * @param trajecten Tabel Trajecten met kopregel.
 * @param reacties Tabel Reacties met kopregel, zonder persoonsgegevens: het nummer verwijst naar uw archief.
 * @param [peildatum] De dag waarop geteld wordt; leeg: de laatste dag waarop iemand reageerde of antwoord kreeg.
 * @param [per] traject (standaard), of thema: per thema wat er is gezegd en wat ermee is gedaan.
 * @returns Een tabel met kopregel; er is geen totaal.
 */
export function participatie(trajecten: any[][], reacties: any[][], peildatum?: any, per?: any): Promise<any[][]> {
  return answer(({ participationReport }, reader) => participationReport({ processes: trajecten, reactions: reacties, day: peildatum, per }, reader));
}
