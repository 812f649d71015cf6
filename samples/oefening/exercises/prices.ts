import { column, numbers } from "../../writer/data";
import { styles } from "../../writer/styles";
import type { Native } from "../../writer/spill";
import { formats } from "../../writer/styles";
import type { Exercise } from "../exercise";
import { differ, noNumber, verdict } from "../verdict";

const amount = 2_500_000;

/** A price of some years ago in prices of now. */
export const prices: Exercise = {
  format: formats.euros,
  lay: (sheet, row, { tables, answers: [answer] }) => {
    const years = [2024, 2025, 2026, 2027];
    const rates = years.map((year) => numbers(tables.Index, "Index")[column(tables.Index, "Jaar").indexOf(year)]!);
    sheet.put(`A${row}`, "Geraamd in 2023", styles.headline).put(`B${row}`, amount, { ...styles.headline, numFmt: formats.euros })
      .put(`A${row + 1}`, "In prijzen van 2027: uw antwoord in de gele cel hierboven.");
    // Excel's own arithmetic: the verdict shows nobody how the function is called.
    const indexed: Native = {
      formula: `ROUND(${amount}*${years.map((year) => `(1+INDEX(Index[Index],MATCH(${year},Index[Jaar],0)))`).join("*")},2)`,
      value: Math.round(rates.reduce((product, rate) => product * (1 + rate), amount) * 100) / 100,
    };
    return Promise.resolve(verdict([
      [noNumber(answer!), "typ in de gele cel een formule of een bedrag."],
      [differ(answer!, indexed, 0.005), "dit is niet het bedrag op de cent. Stijgt de prijs elk jaar over de vorige stijging heen?"],
    ], "de brug kost € 2.902.118,84 in prijzen van 2027."));
  },
};
