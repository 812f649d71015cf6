import type { SourceTable } from "../../../core";
import type { WorkbookTable } from "../../../addin/workbook";

const table = (kind: SourceTable["kind"], name: string, ...cells: unknown[][]): WorkbookTable =>
  ({ kind, cells, name, sheet: name, origin: { table: name } }) as unknown as WorkbookTable;

const norm = "Kosten per ha";

/** Six areas of the worked example, with a plan that reckons with 30.000, a question and three lessons. */
export const learningTables: WorkbookTable[] = [
  table("waarnemingen", "Waarnemingen",
    ["Norm", "Gebied", "Waarde", "Standaardfout", "Eenheid"],
    ...[["A", 28_000, 2000], ["B", 34_000, 3000], ["C", 31_000, 1500], ["D", 45_000, 6000], ["E", 30_500, 2500], ["F", 39_000, 2000]].map((row) => [norm, ...row, "per ha"])),
  table("normen", "Normen", ["Norm", "Gebruikt", "Telt voor", "Kolom"], [norm, 30_000, "Natuurherstel", "Kosten per eenheid"]),
  table("opgaven", "Opgaven",
    ["Opgave", "Gebied", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid"], ["Natuurherstel", "D", 400, 2027, 2030, 30_000, 500]),
  table("leervragen", "Leervragen", ["Leervraag", "Vraag", "Niveau", "Norm", "Start"], ["V1", "Waarom is D duurder?", "gebied", norm, "1-2-2027"]),
  table("lessen", "Lessen",
    ["Les", "Omschrijving", "Niveau", "Gebied", "Opgave", "Datum", "Gericht aan", "Termijn", "Opvolging", "Datum opvolging", "Gevolg", "Gevolg voor", "Oud", "Nieuw", "Leervraag"],
    ["L1", "Reken met veen", "gebied", "D", "", "1-3-2026", "Waterschap", "", "open", "", "", "", "", "", "V1"],
    ["L2", "Begroot hoger", "tussen gebieden", "", "", "1-6-2026", "Provincie", "1-9-2026", "open", "", "norm", norm, 30_000, "", ""],
    ["L3", "Koop eerder", "systeem", "", "", "1-1-2026", "Rijk", "", "uitgevoerd", "1-7-2026", "regel", "Regeling", "oud", "nieuw", ""]),
];
