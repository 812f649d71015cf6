import type { z } from "zod";
import type { Column, Kind } from "../domain/column";
import { Flaw } from "./flaw";

/** Every text about cells and headers that a user can meet, in one place. */

const example: Readonly<Record<Kind, string>> = {
  text: "vul een naam in",
  list: "vul namen in met ; ertussen",
  shares: "vul namen in met ; ertussen, eventueel met een aandeel: Gelderland 60%; Utrecht 40%",
  number: "vul een getal in, bijvoorbeeld 1250,5",
  whole: "vul een geheel getal in, bijvoorbeeld 2",
  share: "vul een aandeel van 0 tot en met 1 in, bijvoorbeeld 0,5 of 50%",
  money: "vul een bedrag in euro's in, bijvoorbeeld 1250,50",
  year: "vul een jaar in van 1900 tot en met 2199, bijvoorbeeld 2027",
  date: "vul een datum in, bijvoorbeeld 1-7-2027",
  period: "vul een jaar (2027), een kwartaal (2027K3) of een datum (1-7-2027) in",
  yesNo: "vul ja of nee in",
  carry: "vul ja, nee of een laatste jaar in, bijvoorbeeld 2030",
  presence: "vul ja of nee in, of een aandeel van 0 tot en met 1",
  choice: "kies een van de mogelijkheden",
};

const expected: Readonly<Record<Kind, string>> = {
  text: "is geen tekst",
  list: "is geen lijst van namen",
  shares: "is geen lijst van namen",
  number: "is geen getal",
  whole: "is geen getal",
  share: "is geen getal",
  money: "is geen bedrag",
  year: "is geen jaar",
  date: "is geen datum",
  period: "is geen jaar, kwartaal of datum",
  yesNo: "is geen ja of nee",
  carry: "is geen ja, nee of jaar",
  presence: "is geen ja of nee, of aandeel",
  choice: "is geen bekende keuze",
};

export const adviceFor = (column: Pick<Column, "kind" | "advice" | "choices">): string => {
  if (column.advice !== undefined) return column.advice;
  const words = Object.values(column.choices).map(([first]) => first);
  return words.length === 0 ? example[column.kind] : `kies uit: ${words.join(", ")}`;
};

export const notOfKind = (column: Column): Flaw => new Flaw(expected[column.kind], adviceFor(column));
export const blankCell = (column: Column): Flaw => new Flaw("ontbreekt", adviceFor(column));

export const errorCell = (code: string): Flaw =>
  new Flaw("bevat een fout", "herstel de formule in deze cel, of maak de cel leeg", code);

export const twoMeanings = (thousands: string, decimals: string): Flaw =>
  new Flaw("kan twee dingen betekenen", `schrijf ${thousands} of ${decimals}`);

/** Of an amount the limit itself says what to do. */
const amount = ({ kind, advice }: Column): boolean => advice === undefined && ["number", "whole", "money"].includes(kind);

const dutch = (limit: number | bigint): string => String(limit).replace(".", ",");

/** A value that could be read but is not allowed there, in the words of the limit that it breaks. */
export function notAllowed(column: Column, issue: z.core.$ZodIssue | undefined): Flaw {
  const advice = adviceFor(column);
  if (issue?.code === "too_small") {
    const limit = dutch(issue.minimum);
    return issue.inclusive === false
      ? new Flaw(`moet groter zijn dan ${limit}`, amount(column) ? `vul meer dan ${limit} in` : advice)
      : new Flaw(`is kleiner dan ${limit}`, amount(column) ? `vul ${limit} of meer in` : advice);
  }
  if (issue?.code === "too_big") {
    const limit = dutch(issue.maximum);
    return new Flaw(issue.inclusive === false ? `moet kleiner zijn dan ${limit}` : `is groter dan ${limit}`, advice);
  }
  // A limit with words of its own.
  if (issue?.code === "custom") return new Flaw(issue.message, advice);
  if (issue?.code === "invalid_type" && issue.expected === "int") return new Flaw("is geen geheel getal", advice);
  return notOfKind(column);
}

export const header = {
  none: (name: string): Flaw =>
    new Flaw(`geef de tabel met kopregel: ${name}[#Alles]`, "kies het hele bereik, met de kolomnamen in de eerste rij"),
  missing: (name: string): Flaw =>
    new Flaw("ontbreekt in de kopregel", `voeg een kolom '${name}' toe`),
  missingOneOf: (names: readonly string[]): Flaw =>
    new Flaw("ontbreekt in de kopregel", `voeg een van deze kolommen toe: ${names.join(", ")}`),
  twice: (other: string): Flaw =>
    new Flaw(`betekent hetzelfde als kolom '${other}'`, "laat één van beide kolommen staan of hernoem er één"),
  yearTwice: (year: number, other: string): Flaw =>
    new Flaw(`is net als kolom '${other}' het jaar ${year}`, "laat elk jaar in één kolom staan"),
  twoYears: (years: readonly number[]): Flaw =>
    new Flaw(`noemt meer dan één jaar: ${years.join(" en ")}`, "zet één jaar in de naam van de kolom"),
  noYears: new Flaw("geen kolom noemt een jaar", "voeg per jaar een kolom toe, bijvoorbeeld 2027"),
  noPartner: (partner: string): Flaw =>
    new Flaw(`heeft geen kolom '${partner}' naast zich`, `voeg de kolom '${partner}' toe of verwijder het gewicht`),
  errorCell: (code: string): Flaw =>
    new Flaw("bevat een fout", "herstel de formule in de kopregel", code),
};
