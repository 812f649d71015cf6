import { balanceReport, costsReport } from "../balance";
import { capacityReport, cooperationReport } from "../capacity";
import { InputError, NoAnswer } from "../domain/findings";
import { cascadeReport, exchangeReport, mixReport, overlapReport, safeguardReport } from "../governance";
import { conditionsReport, progressReport } from "../progress";
import { readCertainty } from "../risk";
import { landUse, stackingReport } from "../stacking";
import type { Report } from "../tables";
import { writtenReports } from "./written-reports";
import type { OverviewOptions, RiskOptions, SourceTable } from "./model";
import { landPicture, moneyPicture, peoplePicture, progressPicture, type Picture } from "./pictures";
import { canAnswer, landQuestion, moneyQuestion, peopleQuestion } from "./questions";
import { byKind } from "./by-kind";

/** A report under the name of the function that makes it. */
export interface FunctionReport {
  readonly name:
    | "STAPELING" | "KOSTEN" | "BALANS" | "CAPACITEIT" | "SAMENWERKEN"
    | "DOORVERTALING" | "BORGING" | "SAMENHANG" | "WEDERKERIGHEID" | "OPGAVENMIX" | "VOORTGANG" | "VOORWAARDEN"
    | keyof typeof writtenReports;
  readonly report: Report;
  /** Where it is better seen than read. */
  readonly picture?: Picture | undefined;
  /** Of risks: with which certainty, and over how many years. */
  readonly risk?: { readonly certainty: number; readonly years: number } | undefined;
}

export interface ReportOptions extends OverviewOptions, RiskOptions {
  /** Only these; default: all. */
  readonly only?: readonly FunctionReport["name"][] | undefined;
}

/** The reports behind the overview, of those questions that have an answer. */
export async function overviewReports(tables: readonly SourceTable[], options: ReportOptions = {}): Promise<FunctionReport[]> {
  const given = byKind(tables);
  const reports: FunctionReport[] = [];
  const add = async (
    name: FunctionReport["name"], make: () => Report | Promise<Report>, draw?: (report: Report) => FunctionReport["picture"] | Promise<FunctionReport["picture"]>,
  ): Promise<void> => {
    if (options.only?.includes(name) === false) return;
    try {
      const report = await make();
      // A register from which nothing followed yet.
      if (report.rows.length === 0) return;
      reports.push({ name, report, picture: await draw?.(report), ...(ofRisk.has(name) ? { risk: { certainty: readCertainty(options.certainty), years: options.years ?? 1 } } : {}) });
    } catch (error) {
      // The overview shows what is wrong; the other reports still come.
      if (!(error instanceof InputError || error instanceof NoAnswer)) throw error;
    }
  };
  if (canAnswer("land", given)) {
    const question = landQuestion(given);
    await add("STAPELING", () => stackingReport({ ...question, area: options.area }), async () => landPicture(await landUse(question, options.area)));
  }
  if (canAnswer("money", given)) {
    const question = moneyQuestion(given, options);
    await add("KOSTEN", () => costsReport(question));
    await add("BALANS", () => balanceReport(question), moneyPicture);
  }
  if (canAnswer("people", given)) {
    const question = peopleQuestion(given, options);
    await add("CAPACITEIT", () => capacityReport(question), peoplePicture);
    await add("SAMENWERKEN", () => cooperationReport(question));
  }
  const [agreements, parties, arrangements, contributions] = (["afspraken", "partijen", "arrangementen", "bijdragen"] as const).map((kind) => given.get(kind));
  if (agreements !== undefined) await add("DOORVERTALING", () => cascadeReport({ agreements, parties }));
  if (agreements !== undefined && arrangements !== undefined && contributions !== undefined) {
    await add("BORGING", () => safeguardReport({ agreements, arrangements, contributions, areas: given.get("gebieden") }));
  }
  if (arrangements !== undefined && contributions !== undefined) await add("SAMENHANG", () => overlapReport({ arrangements, contributions }));
  if (contributions !== undefined) await add("WEDERKERIGHEID", () => exchangeReport({ contributions, parties, agreements }));
  if (arrangements !== undefined && contributions !== undefined) await add("OPGAVENMIX", () => mixReport({ arrangements, contributions, tasks: given.get("opgaven") }));
  const measurements = given.get("metingen");
  if (agreements !== undefined && measurements !== undefined && options.day !== undefined) {
    await add("VOORTGANG", () => progressReport({ agreements, measurements, day: options.day, milestones: given.get("mijlpalen"), parties, conditions: given.get("voorwaarden") }), progressPicture);
  }
  const conditions = given.get("voorwaarden");
  if (conditions !== undefined) await add("VOORWAARDEN", () => conditionsReport({ conditions, agreements, day: options.day }));
  for (const [name, make] of Object.entries(writtenReports)) {
    const report = make(given, options);
    // One after the other: they stand below each other, and some share what is worked out.
    if (report !== undefined) await add(name as keyof typeof writtenReports, report);
  }
  return reports;
}

const ofRisk: ReadonlySet<FunctionReport["name"]> = new Set(["RISICO", "WEERSTAND", "BANDBREEDTE"]);
