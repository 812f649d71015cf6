import { explainMoney, shortagesBySource, type AskedMoney } from "../balance";
import { explainGain, explainPeople, explainPlan, readCapacity, readPlanning, type PeopleFigure, type PlanFigure } from "../capacity";
import { becauseOfLargest } from "../domain/largest-part";
import { sameName } from "../domain/name";
import { explainAgreements, readGovernance, type AgreementsFigure } from "../governance";
import type { Explanation } from "../numbers/explanation";
import { loadHighs } from "../optimise";
import { explainProgramme, readProgramme, type ProgrammeFigure } from "../programme";
import { explainRealised, readProgress } from "../progress";
import type { Unit } from "../supply";
import { explainLand, LAYERS, readStacking, type LandFigure } from "../stacking";
import type { Report } from "../tables";
import { attempted } from "./attempted";
import { cachedFunding, cachedService, servedWithoutHiring } from "./explain-cached";
import { explainMeans, type MeansFigure } from "./explain-means";
import type { OverviewOptions, SourceTable } from "./model";
import { canAnswer, landQuestion, moneyQuestion, peopleQuestion, programmeQuestion } from "./questions";
import { byKind, type Tables } from "./by-kind";

/** Any figure that the pane shows, by what it is about. */
export type Figure =
  | ({ readonly about: "land" } & LandFigure)
  | ({ readonly about: "money" } & Omit<AskedMoney, "area">)
  /** `withoutHiring`: as if nobody were hired. */
  | ({ readonly about: "people"; readonly withoutHiring?: true } & PeopleFigure)
  | { readonly about: "gain" }
  /** Of a plan within the slack, in the periods that it was made for. */
  | ({ readonly about: "plan"; readonly period: Unit } & PlanFigure)
  | ({ readonly about: "means" } & MeansFigure)
  | ({ readonly about: "programme" } & ProgrammeFigure)
  | ({ readonly about: "agreements" } & AgreementsFigure)
  /** What an agreement has reached on a day (a serial number, or a text such as 2026-11-25). */
  | { readonly about: "progress"; readonly agreement: string; readonly day: number | string };

/**
 * Why a figure is what it is, and the rows of the tables that it is made of; undefined where there is no answer. The overview says why.
 * Where nothing decides but what adds up, the largest part is why.
 */
export async function explained(tables: readonly SourceTable[], options: OverviewOptions, figure: Figure): Promise<Explanation | undefined> {
  const explanation = await rowsBehind(byKind(tables), options, figure);
  if (explanation === undefined || explanation.why.length > 0) return explanation;
  const lines = explanation.makes === "sum" ? explanation.parts.flatMap((each) => each.lines) : explanation.parts[0]?.lines ?? [];
  return { ...explanation, why: becauseOfLargest(lines.map(({ names: [name], amount }) => ({ name: name!, amount }))) };
}

/** Why money falls short, a row per source that may pay; undefined where it does not, or where there is no answer. */
export function bySource(tables: readonly SourceTable[], options: OverviewOptions, figure: Omit<AskedMoney, "area">): Promise<Report | undefined> {
  const given = byKind(tables);
  return attempted(async () => (canAnswer("money", given)
    ? shortagesBySource(await cachedFunding(moneyQuestion(given, options)), { ...figure, area: options.area }) : undefined));
}

function rowsBehind(given: Tables, options: OverviewOptions, figure: Figure): Promise<Explanation | undefined> {
  return attempted(async () => {
    switch (figure.about) {
      case "land": return ofLand(given, options, figure);
      case "money":
        return canAnswer("money", given)
          ? explainMoney(await cachedFunding(moneyQuestion(given, options)), { ...figure, area: options.area }) : undefined;
      case "people": return ofPeople(given, options, figure);
      case "gain": return canAnswer("people", given) ? explainGain(readCapacity(peopleQuestion(given, options))) : undefined;
      case "plan": {
        if (!canAnswer("people", given)) return undefined;
        const { substitution: _, ...question } = peopleQuestion(given, { ...options, period: figure.period });
        return explainPlan(readPlanning(question), figure);
      }
      case "means": return explainMeans(given, options, figure);
      case "programme": return canAnswer("programme", given) ? explainProgramme(readProgramme(programmeQuestion(given, options)), figure) : undefined;
      case "agreements": return explainAgreements(readGovernance({
        agreements: given.get("afspraken"), parties: given.get("partijen"), arrangements: given.get("arrangementen"),
        contributions: given.get("bijdragen"), areas: given.get("gebieden"),
      }, []), figure);
      case "progress": return explainRealised(readProgress({
        agreements: given.get("afspraken"), measurements: given.get("metingen"), milestones: given.get("mijlpalen"),
        parties: given.get("partijen"), day: figure.day,
      }), figure.agreement);
    }
  });
}

async function ofLand(given: Tables, { area }: OverviewOptions, figure: LandFigure): Promise<Explanation | undefined> {
  if (!canAnswer("land", given)) return undefined;
  const { tasks, land, combinations } = landQuestion(given);
  const areas = readStacking(tasks, land, combinations).filter(({ name }) => area === undefined || sameName(name, area));
  return explainLand(await loadHighs(), areas, LAYERS, figure);
}

/** 2027 is a year, "2027K3" a quarter; without one the figure is about all of them, as the work is planned. */
const unitOf = (period: PeopleFigure["period"]): Unit | undefined =>
  (period === undefined ? undefined : typeof period === "string" ? "quarter" : "year");

async function ofPeople(given: Tables, options: OverviewOptions, { withoutHiring, ...figure }: Extract<Figure, { about: "people" }>): Promise<Explanation | undefined> {
  if (!canAnswer("people", given)) return undefined;
  const question = peopleQuestion(given, { ...options, period: unitOf(figure.period) });
  return explainPeople(withoutHiring === true ? await servedWithoutHiring(question) : await cachedService(question), figure);
}
