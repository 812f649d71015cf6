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
        koppelregels: "Table Koppelregels, if the range is read with INLEZEN.",
      },
    },
    example: "every-kind-of-cell",
    reading: "Elke regel is één fout of opmerking: de rij in de tabel (de kopregel is rij 1), de kolom, wat er staat, wat eraan mankeert en wat te doen. "
      + "Een fout houdt een antwoord tegen; een opmerking niet, maar zegt waarop het rust. "
      + "Is er niets te melden, dan is het antwoord `geen problemen`. Begin hiermee als een andere functie #WAARDE! geeft.",
  },
  INLEZEN: {
    question: "check",
    english: {
      description: "Reads a range of your own workbook as an input table: by rules, or without where its header says enough.",
      parameters: {
        bereik: "The range as it is, with its header row, and with its title row if that names the scale.",
        soort: "Kind of table that it becomes: opgaven, grond, middelen, begroting, werk, bezetting, …",
        koppelregels: "Table Koppelregels: Veld, Komt uit, Bewerking.",
      },
    },
    example: "homes-per-period",
    reading: "Wat er staat is een invoertabel zoals de voorbeelden die hebben: geef haar (of de uitloop, zoals A1#) aan elke functie die zo'n tabel neemt. "
      + "Wat op een aanname rust, zoals een schaal uit de titel of een totaal dat niet meetelt, noemt CONTROLE met hetzelfde bereik en dezelfde koppelregels.",
  },
  VARIANT: {
    question: "whatIf",
    english: {
      description: "A table as it is in a variant: with the changes of that variant, for any function that takes such a table.",
      parameters: {
        tabel: "The table with its header row, for instance Opgaven[#All].",
        soort: "Kind of table: opgaven, grond, middelen, uitgaven, werk, bezetting, …",
        wijzigingen: "Table Wijzigingen (changes) with its header row: Variant, Tabel, Rij, Kolom and what changes.",
        variant: "Name of the variant.",
      },
    },
    example: "voorbeeld",
    reading: "De tabel zelf, met dezelfde kolommen en rijen; alleen wat de variant wijzigt is anders. Geef haar (of de uitloop, zoals A1#) aan elke functie die zo'n tabel neemt: uw eigen tabel blijft zoals zij is. "
      + "Totalen die niet meer zouden kloppen, doen niet mee. Een Rij of Kolom die nergens staat, is een fout in Wijzigingen.",
  },
};
