import { moneyNeededReport } from "../../balance";
import { peopleNeededReport } from "../../capacity";
import { landNeededReport } from "../../stacking";
import { headerOf, type Report, type ReportCell } from "../../tables";
import { attempted } from "../attempted";
import type { Tables } from "../by-kind";
import type { OverviewOptions } from "../model";
import { canAnswer, landQuestion, moneyQuestion, peopleQuestion } from "../questions";
import type { Needed } from "./model";

/** What it takes to do everything: the totals of GRONDNODIG, GELDNODIG and MENSENNODIG. */
export async function neededOf(given: Tables, options: OverviewOptions): Promise<Needed> {
  const land = canAnswer("land", given) ? await attempted(() => landNeededReport({ ...landQuestion(given), area: options.area })) : undefined;
  const money = canAnswer("money", given) ? await attempted(() => moneyNeededReport(moneyQuestion(given, options))) : undefined;
  const people = canAnswer("people", given) ? await attempted(() => peopleNeededReport(peopleQuestion(given, options))) : undefined;
  return {
    land: land && { extra: totalOf(land, "Grondsoort", "Extra ha") },
    money: money && { extra: totalOf(money, "Jaar", "Extra nodig"), structural: totalOf(money, "Jaar", "Waarvan structureel") },
    people: people && { extra: totalOf(people, "Rol", "Extra fte vast") },
  };
}

/** What the rows named Totaal say together: there is one per area. */
function totalOf(report: Report, names: string, amounts: string): number {
  const header = headerOf(report);
  const [name, amount] = [header.indexOf(names), header.indexOf(amounts)];
  if (name < 0 || amount < 0) throw new Error(`a report lacks ${names} or ${amounts}`);
  return report.rows.filter((row) => row[name] === "Totaal").reduce((sum, row) => sum + Number(row[amount] satisfies ReportCell | undefined), 0);
}
