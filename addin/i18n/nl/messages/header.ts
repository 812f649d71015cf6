import type { HeaderCodes } from "../../../../core";
import type { WordsFor } from "../../message-catalogue";
import { dutch } from "./number";

/** 1.000, 1.000.000 */
export const scaleWords = (scale: number): string => scale.toLocaleString("nl-NL");

/** Bedragen × 1.000, en in welke kolommen nog meer. */
export const amountsTimes = ({ columns, scale }: HeaderCodes["scaled"]): string =>
  `bedragen × ${scaleWords(scale)}${columns.length === 1 ? "" : `, ook ${columns.slice(1, 6).join(", ")}${columns.length > 6 ? ` en ${columns.length - 6} meer` : ""}`}`;

/** Waarin een kolom gevuld moet worden. */
const ownUnits: Partial<Record<HeaderCodes["otherUnit"]["wanted"], string>> = { hectares: "hectaren", hours: "uren in totaal", fte: "fte", euros: "hele bedragen in euro's" };

export const header: WordsFor<HeaderCodes> = {
  noHeader: ({ table }) => [`geef de tabel met kopregel: ${table}[#Alles]`, "kies het hele bereik, met de kolomnamen in de eerste rij"],
  noColumn: ({ name }) => ["ontbreekt in de kopregel", `voeg een kolom '${name}' toe`],
  noneOfColumns: ({ names }) => ["ontbreekt in de kopregel", `voeg een van deze kolommen toe: ${names.join(", ")}`],
  sameColumn: ({ other }) => [`betekent hetzelfde als kolom '${other}'`, "laat één van beide kolommen staan of hernoem er één"],
  sameYear: ({ year, other }) => [`is net als kolom '${other}' het jaar ${year}`, "laat elk jaar in één kolom staan"],
  severalYears: ({ years }) => [`noemt meer dan één jaar: ${years.join(" en ")}`, "zet één jaar in de naam van de kolom"],
  noYears: ["geen kolom noemt een jaar", "voeg per jaar een kolom toe, bijvoorbeeld 2027"],
  partOfYear: ["is een deel van een jaar", "geef hele jaren, of tel de delen op met INLEZEN"],
  noAmountOfYear: ["is geen bedrag van een jaar en telt niet mee", "noem de kolom naar het jaar als het er wel een is, bijvoorbeeld Begroting 2027"],
  realisedYear: ["is een jaar dat al gerealiseerd is en telt niet mee", "noem de kolom Begroting of Raming als het een plan is"],
  realisedBesidePlanned: ({ other }) => [`is gerealiseerd en telt niet mee naast kolom '${other}'`, "u hoeft niets te doen"],
  readAsYear: ({ year }) => [`is gelezen als de bedragen van ${year}`, "geef de kolom een andere naam als dat niet klopt"],
  likeColumn: ({ column }) => [`telt niet mee: bedoelt u de kolom '${column}'?`, `noem de kolom '${column}' als dat zo is`],
  converted: ({ unit, size }) => [`staat in ${unit} en is omgerekend naar hectare: × ${dutch(size)}`, "haal de eenheid uit de kop als de cellen al in hectare staan"],
  readAsShare: ({ value }) => [`${dutch(value)} is gelezen als ${dutch(Number((value * 100).toPrecision(12)))}%`, `schrijf ${dutch(value)}% als dat bedoeld is`],
  readFromPercent: ({ typed }) => [`'${typed}' is gelezen als deel van 1`, "typ het getal zonder procentteken als het in de eenheid van de rij staat"],
  percentIsUnit: ["is gelezen in de eenheid van de rij, niet als percentage", "reken de percentages om, of haal het procentteken uit de kop"],
  otherUnit: ({ unit, wanted }) => [`staat in ${unit}: geef ${ownUnits[wanted] ?? "jaren"}`, "reken de cellen om, of haal de eenheid uit de kop als die niet klopt"],
  scaled: (scaled) => [amountsTimes(scaled), "haal de schaal uit de kop als de bedragen al voluit staan"],
  scalesDiffer: ({ scales }) => [`noemt meer dan één schaal: ${scales.map(scaleWords).join(" en ")}`, "laat één schaal staan"],
  thousandsMark: ({ mark }) => [`'${mark}' scheidt hier duizendtallen: zo staat het in andere cellen`, "controleer de bedragen met drie cijfers achter het teken"],
  noPartner: ({ partner }) => [`heeft geen kolom '${partner}' naast zich`, `voeg de kolom '${partner}' toe of verwijder het gewicht`],
  errorInHeader: ["bevat een fout", "herstel de formule in de kopregel"],
};
