import { column, numbers, total } from "../../writer/data";
import { number, ruimte, table, text } from "../../writer/formula";
import { Spill, type Native } from "../../writer/spill";
import { styles } from "../../writer/styles";
import type { Tables } from "../tables";
import type { Exercise } from "../exercise";
import { above, any, isNot, verdict } from "../verdict";

/** Productive hours per fte per year (Handleiding Overheidstarieven 2023). */
const norm = 1363;

/** Work that is moved within its slack fits the people there are. */
export const people: Exercise = {
  lay: async (sheet, row, { tables }) => {
    const question = [table("Werk", tables.Werk), table("Bezetting", tables.Bezetting), number(2027), number(2027), number(norm), text("kwartaal")];
    const together = new Spill(sheet, `A${row}`, await ruimte("SAMENWERKEN", ...question)).lay();
    const second = together.next;
    sheet.put(`A${second}`, "Vraag en aanbod per kwartaal (RUIMTE.CAPACITEIT)", styles.section);
    const third = new Spill(sheet, `A${second + 1}`, await ruimte("CAPACITEIT", ...question)).lay().next;
    sheet.put(`A${third}`, "Een voorstel om te schuiven (RUIMTE.PLANNEN)", styles.section);
    new Spill(sheet, `A${third + 1}`, await ruimte("PLANNEN", ...question)).lay();
    return verdict([
      [any(isNot(sum(tables, "Werk", "Uren"), 1930), isNot(sum(tables, "Bezetting", "Fte"), 2)), "de uren of de fte's zijn veranderd; schuif alleen met Start en Eind."],
      [above(outside(tables), 0), "een pakket begint te vroeg of eindigt te laat: kijk naar Vroegste start en Uiterste eind."],
      [above(together.find("Totaal", "Rol", "Tekort samen"), 0.05), "er komen samen nog uren tekort. In welk kwartaal?"],
    ], "al het werk past binnen de speling, zonder één mens erbij.");
  },
};

const sum = (tables: Tables, name: "Werk" | "Bezetting", header: string): Native =>
  ({ formula: `SUM(${name}[${header}])`, value: total(numbers(tables[name], header)) });

/** How many packages stand outside their slack; quarters are in order as text. */
function outside({ Werk }: Tables): Native {
  const [from, until, earliest, latest] = ["Start", "Eind", "Vroegste start", "Uiterste eind"].map((header) => column(Werk, header).map(String));
  return {
    // An empty Uiterste eind leaves the end free.
    formula: "SUMPRODUCT((Werk[Start]<Werk[Vroegste start])+(Werk[Uiterste eind]<>\"\")*(Werk[Eind]>Werk[Uiterste eind]))",
    value: Werk.rows.filter((_, row) => from![row]! < earliest![row]! || until![row]! > latest![row]!).length,
  };
}
