import { column } from "../../writer/data";
import { ruimte, table } from "../../writer/formula";
import { Spill, type Native } from "../../writer/spill";
import { formats } from "../../writer/styles";
import { rowOf, start, type Tables } from "../tables";
import type { Exercise } from "../exercise";
import { any, differ, isNot, noNumber, verdict } from "../verdict";

const municipalities = column(start.tables.Gemeenten, "Gemeente").map(String);

/** What nobody has taken on is split, and every part has its municipality. */
export const agreements: Exercise = {
  answers: municipalities, format: formats.count, widths: [24, 22, 22, 18, 12, 12, 14, 12, 18, 18],
  lay: async (sheet, row, { tables, answers }) => {
    const passed = new Spill(sheet, `A${row}`, await ruimte("DOORVERTALING", table("Afspraken", tables.Afspraken), table("Partijen", tables.Partijen))).lay();
    const goals = municipalities.map((name) => goalOf(tables, name.replace("Gemeente ", "WONEN ")));
    return verdict([
      [noNumber(answers[0]!), "zet in de bovenste gele cel een formule die 2.400 verdeelt."],
      [any(...goals.map((goal, index) => differ(goal, answers[index]!, 0.5))), "het Doel op blad Afspraken is nog niet wat de verdeling zegt."],
      [isNot(passed.holding("WONEN", "Afspraak", "Status", "Status"), "sluit"), "de afspraak WONEN sluit nog niet: tellen de delen op tot 2.400?"],
    ], "de afspraak sluit, elke woning heeft een gemeente die ervoor staat.");
  },
};

const goalOf = ({ Afspraken }: Tables, name: string): Native => ({
  formula: `INDEX(Afspraken[Doel],MATCH("${name}",Afspraken[Afspraak],0))`, value: Number(column(Afspraken, "Doel")[rowOf(Afspraken, name)]),
});
