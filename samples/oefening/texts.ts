import { column, readData } from "../writer/data";

/** What an exercise asks and says, as a row of oefeningen.csv. */
export interface Texts {
  readonly number: number;
  readonly sheet: string;
  readonly title: string;
  readonly minutes: number;
  readonly difficulty: string;
  readonly functions: readonly string[];
  /** The sheets where the work is done. */
  readonly where: readonly string[];
  readonly question: string;
  readonly predict: string;
  /** What the yellow cell asks for; undefined where the answer is given in the tables. */
  readonly answer: string | undefined;
  readonly why: string;
}

const data = readData(new URL("./oefeningen.csv", import.meta.url));
const listed = (value: unknown): string[] => String(value).split("; ");

export const texts: readonly Texts[] = data.rows.map((_, row) => {
  const cell = (header: string) => column(data, header)[row]!;
  return {
    number: Number(cell("Nummer")), sheet: String(cell("Blad")), title: String(cell("Titel")), minutes: Number(cell("Minuten")),
    difficulty: String(cell("Moeilijkheid")), functions: listed(cell("Functies")), where: listed(cell("Tabellen")),
    question: String(cell("Vraag")), predict: String(cell("Voorspel")), answer: cell("Antwoord") === null ? undefined : String(cell("Antwoord")),
    why: String(cell("Waarom")),
  };
});

export const textsOf = (number: number): Texts => texts.find((each) => each.number === number)!;
