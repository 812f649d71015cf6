import { sameName } from "../domain/name";
import type { TableKind } from "../domain/table";
import { gathered, InputError, NoAnswer, type Finding } from "../domain/findings";
import { inspect } from "../binding";
import { bottleneckOf, servedShares } from "./bottleneck";
import { cachedLand, cachedMoney, cachedPeople } from "./cached";
import { areaNames } from "../stacking";
import { allMeans, type Means, type Overview, type OverviewOptions, type SourceTable } from "./model";
import { canAnswer, landQuestion, moneyQuestion, needed, peopleQuestion } from "./questions";
import { foundBetween } from "./between-tables";
import { byKind, type Tables } from "./by-kind";
import { InputReader } from "../tables";

/**
 * The area at a glance: does it fit on the land, does the money match, are there enough people, and which of them
 * decides. A question whose tables are absent or wrong has no answer; what is absent or wrong stands beside the others.
 * `starting` hears which of the questions is taken up.
 */
export async function areaOverview(
  tables: readonly SourceTable[], options: OverviewOptions = {}, starting: (means: Means) => void = () => undefined,
): Promise<Overview> {
  const given = byKind(tables);
  const found: Finding[] = [];
  const remarked: Partial<Record<Means, number>> = {};
  const attempt = async <Answer>(means: Means, question: (reader: InputReader) => Promise<Answer> | Answer): Promise<Answer | undefined> => {
    if (!canAnswer(means, given)) return undefined;
    starting(means);
    const reader = new InputReader();
    try {
      return await question(reader);
    } catch (error) {
      if (!(error instanceof InputError || error instanceof NoAnswer)) throw error;
      if (error instanceof InputError) {
        found.push(...error.problems);
        reader.add(error.remarks);
      }
      return undefined;
    } finally {
      found.push(...reader.remarks);
      remarked[means] = reader.remarks.length;
    }
  };
  const areas = (await attempt("land", () => areaNames(landQuestion(given)))) ?? [];
  const area = areas.find((name) => options.area !== undefined && sameName(name, options.area));
  const answers = {
    land: await attempt("land", (reader) => cachedLand(reader, landQuestion(given), area)),
    money: await attempt("money", (reader) => cachedMoney(reader, { ...moneyQuestion(given, options), area })),
    people: await attempt("people", (reader) => cachedPeople(reader, peopleQuestion(given, options))),
  };
  // The three questions do not read these; what is found in them must be known all the same.
  const others = new InputReader();
  for (const [kind, cells] of given) if (!readByQuestions.has(kind)) inspect(kind, cells, others);
  found.push(...others.problems, ...others.remarks, ...foundBetween(given));
  const served = servedShares(answers);
  return {
    areas, area, ...answers, served, bottleneck: bottleneckOf(served),
    problems: withoutRepeats(found.filter(({ degree }) => degree === "problem")),
    remarks: gathered(found.filter(({ degree }) => degree === "remark")), remarked, missing: missing(given),
  };
}

const readByQuestions: ReadonlySet<TableKind> = new Set([...Object.values(needed).flat(), "combinaties", "index", "vervanging"]);

function missing(given: Tables): Overview["missing"] {
  return allMeans
    .map((means) => ({ means, tables: needed[means].filter((kind) => !given.has(kind)) }))
    .filter(({ tables }) => tables.length > 0);
}

/** One table serves several questions: what is wrong in it is said once. */
function withoutRepeats(problems: readonly Finding[]): Finding[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
