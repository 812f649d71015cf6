import type { CellCodes, Reading, Wanted } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { dutch } from "./number";

const expected: Readonly<Record<Reading, string>> = {
  text: "is geen tekst",
  list: "is geen lijst van namen",
  shares: "is geen lijst van namen met aandelen, zoals Gelderland 60%; Utrecht 40%",
  number: "is geen getal",
  numberOrText: "is geen getal of tekst",
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
  yesNoDate: "is geen ja, nee of datum",
  effect: "is geen getal of teken",
  years: "is geen lijst van jaren",
  term: "is geen aantal jaren of 'geen'",
  asTyped: "is geen getal of tekst",
};

const example: Readonly<Record<Reading, string>> = {
  text: "vul een naam in",
  list: "vul namen in met ; ertussen",
  shares: "vul namen in met ; ertussen, eventueel met een aandeel: Gelderland 60%; Utrecht 40%",
  number: "vul een getal in, bijvoorbeeld 1250,5",
  numberOrText: "vul een getal of een tekst in",
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
  yesNoDate: "vul ja, nee of een datum in, bijvoorbeeld 1-7-2027",
  effect: "vul een getal in, of een teken: ++, +, 0, - of --",
  years: "vul jaren in met ; ertussen, bijvoorbeeld 2027; 2028",
  term: "vul hele jaren in, bijvoorbeeld 20, of geen (wordt niet afgeschreven)",
  asTyped: "vul een getal of een tekst in",
};

/** Where an argument is asked for in other words than a cell. */
const argument: Partial<Record<Reading, string>> = {
  text: "geef een naam",
  number: "geef een getal, bijvoorbeeld 1250,5",
  whole: "geef een geheel getal, bijvoorbeeld 2",
  date: "geef een datum, bijvoorbeeld 1-7-2027",
  yesNo: "geef WAAR of ONWAAR, of ja of nee",
};

const hints = {
  rate: "schrijf 2% of 0,02",
  efficiency: "vul een rendement boven 0 tot en met 1 in, bijvoorbeeld 0,8 of 80%",
};

function advice({ of, kind, choices = [], hint }: Wanted): string {
  if (hint !== undefined) return hints[hint];
  if (choices.length > 0) return `kies uit: ${choices.join(", ")}`;
  return of === "argument" ? argument[kind] ?? example[kind] : example[kind];
}

/** Of an amount the limit itself says what to do. */
function limited(wants: Wanted, ofArgument: string, ofAmount?: string): string {
  if (wants.of === "argument") return ofArgument;
  const isAmount = wants.hint === undefined && ["number", "whole", "money"].includes(wants.kind);
  return isAmount && ofAmount !== undefined ? ofAmount : advice(wants);
}

const inPercent = (percent: number): string => `schrijf ${dutch(percent)}% of ${dutch(percent / 100)}`;

export const cells: WordsFor<CellCodes> = {
  blank: ({ wants }) => ["ontbreekt", advice(wants)],
  notOfKind: ({ wants }) => [expected[wants.kind], advice(wants)],
  notWhole: ({ wants }) => ["is geen geheel getal", advice(wants)],
  below: ({ limit, wants }) => [`is kleiner dan ${dutch(limit)}`, limited(wants, `geef minstens ${dutch(limit)}`, `vul ${dutch(limit)} of meer in`)],
  notAbove: ({ limit, wants }) => [`moet groter zijn dan ${dutch(limit)}`, limited(wants, `geef meer dan ${dutch(limit)}`, `vul meer dan ${dutch(limit)} in`)],
  above: ({ limit, wants }) => [`is groter dan ${dutch(limit)}`, limited(wants, `geef hoogstens ${dutch(limit)}`)],
  notBelow: ({ limit, wants }) => [`moet kleiner zijn dan ${dutch(limit)}`, limited(wants, `geef minder dan ${dutch(limit)}`)],
  implausibleRate: ["is 50% of meer: schrijf 2% of 0,02", "schrijf 2% of 0,02"],
  shareInPercent: ({ percent }) => ["is groter dan 1", inPercent(percent)],
  percentageOfAmount: ["is een percentage: geef het bedrag of aantal zelf", "reken het percentage om"],
  errorCell: ["bevat een fout", "herstel de formule in deze cel, of maak de cel leeg"],
  twoMeanings: ({ thousands, decimals }) => ["kan twee dingen betekenen", `schrijf ${thousands} of ${decimals}`],
  notOneValue: ["moet één waarde zijn, geen bereik", "verwijs naar één cel"],
};
