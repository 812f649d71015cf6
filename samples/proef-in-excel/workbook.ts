import { numbers } from "../writer/data";
import { controlSheet } from "../writer/control";
import { guideSheet } from "../writer/guide";
import { inputTable, widthsOf } from "../writer/input-table";
import { Sheet } from "../writer/sheet";
import { formats, styles, withFormat } from "../writer/styles";
import { workbookBytes } from "../writer/write";
import { checksSheet } from "./sheets/checks";
import { guide } from "./sheets/guide";
import { errorCells, largeSheet, planningSheet, valuesSheet } from "./sheets/places";
import { goals, landSheet, splittingSheet } from "./sheets/results";
import { inputs } from "./tables";

const leads: Readonly<Record<keyof typeof inputs, string>> = {
  Opgaven: "Wat er moet gebeuren. De eerste drie doelen zijn formules (blad Verdeling), het vierde is een getal.",
  Grond: "De grond die er is, en welk deel daarvan van gebruik kan veranderen.",
  Werk: "Werk voor een planning die even duurt.",
  Bezetting: "De mensen die er zijn: te weinig, zodat er iets te plannen valt.",
};

/** Twelve checks for somebody with a real Excel, and the tables and formulas that they are about. */
export async function conformanceWorkbook(): Promise<Uint8Array> {
  return workbookBytes({
    sheets: [
      guideSheet(guide), checksSheet(), await landSheet(), await splittingSheet(), valuesSheet(), planningSheet(), largeSheet(), await controlSheet(inputs),
      ...Object.keys(inputs).map((name) => inputSheet(name as keyof typeof inputs)),
    ],
    namedRanges: [errorCells],
    properties: {
      title: "Rol in de Ruimte: de proef in Excel",
      description: "Twaalf proeven voor wie een echte Excel heeft, met een plek om op te schrijven wat er te zien was.",
    },
  });
}

function inputSheet(name: keyof typeof inputs) {
  const table = inputTable(name, inputs[name]);
  const sheet = new Sheet(name, "input", name, leads[name]).table("A4", table).widths(...widthsOf([table]));
  if (name === "Opgaven") goals.forEach((formula, row) => sheet.formula(`C${5 + row}`, formula, numbers(inputs.Opgaven, "Doel")[row]!, withFormat(styles.body, formats.quantity)));
  return sheet.finished({ rows: 4, columns: 1 });
}
