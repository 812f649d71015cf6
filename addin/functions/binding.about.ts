import type { RecordsOf } from "./about";
import type * as functions from "./binding";

export const binding: RecordsOf<typeof functions> = {
  CONTROLE: {
    question: "check",
    english: {
      description: "Every problem and remark in a table: row, column, value, problem, what to do and severity; or \"geen problemen\".",
      parameters: {
        tabel: "The table with its header row, for instance Opgaven[#All].",
        soort: "Kind of table: opgaven, grond, combinaties, middelen, index, begroting, werk, bezetting, …",
      },
    },
    example: "every-kind-of-cell",
    reading: "Elke regel is één fout of opmerking: de rij in de tabel (de kopregel is rij 1), de kolom, wat er staat, wat eraan mankeert en wat te doen. "
      + "Een fout houdt een antwoord tegen; een opmerking niet, maar zegt waarop het rust. "
      + "Is er niets te melden, dan is het antwoord `geen problemen`. Begin hiermee als een andere functie #WAARDE! geeft.",
  },
};
