import { balanceReport, costsReport } from "../balance";
import { capacityReport, cooperationReport } from "../capacity";
import { InputError, NoAnswer } from "../domain/problem";
import { stackingReport } from "../stacking";
import type { Report } from "../tables";
import type { OverviewOptions, SourceTable } from "./model";
import { canAnswer, landQuestion, moneyQuestion, peopleQuestion } from "./questions";
import { byKind } from "./tables";

/** A report under the name of the function that makes it. */
export interface FunctionReport {
  readonly name: "STAPELING" | "KOSTEN" | "BALANS" | "CAPACITEIT" | "SAMENWERKEN";
  readonly report: Report;
}

/** The reports behind the overview, of those questions that have an answer. */
export async function overviewReports(tables: readonly SourceTable[], options: OverviewOptions = {}): Promise<FunctionReport[]> {
  const given = byKind(tables);
  const reports: FunctionReport[] = [];
  const add = async (name: FunctionReport["name"], report: () => Report | Promise<Report>): Promise<void> => {
    try {
      reports.push({ name, report: await report() });
    } catch (error) {
      // The overview shows what is wrong; the other reports still come.
      if (!(error instanceof InputError || error instanceof NoAnswer)) throw error;
    }
  };
  if (canAnswer("land", given)) {
    await add("STAPELING", () => stackingReport({ ...landQuestion(given), area: options.area }));
  }
  if (canAnswer("money", given)) {
    const question = moneyQuestion(given, options);
    await add("KOSTEN", () => costsReport(question));
    await add("BALANS", () => balanceReport(question));
  }
  if (canAnswer("people", given)) {
    const question = peopleQuestion(given, options);
    await add("CAPACITEIT", () => capacityReport(question));
    await add("SAMENWERKEN", () => cooperationReport(question));
  }
  return reports;
}
