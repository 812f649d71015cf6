import { inspect } from "../binding";
import { gathered, remark, said, withoutRepeats, type Finding } from "../domain/findings";
import { sameName } from "../domain/name";
import type { TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { readProgramme } from "../programme";
import { areaNames } from "../stacking";
import { InputReader } from "../tables";
import { readAgreements } from "./agreements";
import { acrossTables } from "./between-tables";
import { bottleneckOf, servedShares, verdictOf } from "./bottleneck";
import { byKind, type Tables } from "./by-kind";
import { cachedLand, cachedMoney, cachedPeople } from "./cached";
import { readConditions } from "./conditions";
import { normToTell } from "./learning";
import { readLearningTables } from "./learning-cached";
import { readLife } from "./life";
import { uncertainFindings } from "./futures/uncertain-findings";
import { isMeans, type Means, type Overview, type OverviewOptions, type SourceTable, type Standing, type Topic } from "./model";
import { outcomeOf, unreadable, type Outcome } from "./outcome";
import { canAnswer, landQuestion, moneyQuestion, peopleQuestion, programmeQuestion } from "./questions";
import { readRisks } from "./risk";
import { tablesOf } from "./tables-of";

/**
 * The area at a glance: does it fit on the land, does the money match, are there enough people, and which of them
 * decides. A question whose tables are absent or wrong has no answer; what is absent or wrong stands beside the others.
 * `starting` hears which of the three is taken up.
 */
export async function areaOverview(
  tables: readonly SourceTable[], options: OverviewOptions = {}, starting: (means: Means) => void = () => undefined,
): Promise<Overview> {
  const given = byKind(tables);
  const across = acrossTables(given);
  const attempt = async <Answer>(topic: Topic, question: (reader: InputReader) => Promise<Answer> | Answer): Promise<Outcome<Answer>> => {
    if (!canAnswer(topic, given)) return { standing: withoutTables(topic, given), found: [] };
    if (isMeans(topic)) starting(topic);
    return outcomeOf(question, across.holding, kindsOf(topic).flatMap((kind) => given.findingsOf(kind)));
  };
  const areas = (await attempt("land", () => areaNames(landQuestion(given)))).answer ?? [];
  const area = areas.find((name) => options.area !== undefined && sameName(name, options.area));
  const asked = {
    land: await attempt("land", (reader) => cachedLand(reader, landQuestion(given), area)),
    money: await attempt("money", (reader) => cachedMoney(reader, { ...moneyQuestion(given, options), area })),
    people: await attempt("people", (reader) => cachedPeople(reader, peopleQuestion(given, options))),
    knowledge: await attempt("knowledge", (reader) => readConditions(given, "knowledge", reader)),
    instruments: await attempt("instruments", (reader) => readConditions(given, "instrument", reader)),
    // Read, not worked out: that takes long, and is a question of its own.
    programme: await attempt("programme", (reader) => readProgramme(programmeQuestion(given, options), reader)),
    risk: await attempt("risk", (reader) => readRisks(given, { structural: options.structural }, reader)),
    agreements: await attempt("agreements", (reader) => readAgreements(given, options, reader)),
    learning: await attempt("learning", (reader) => readLearningTables(tables, options, reader)),
    wellbeing: await attempt("wellbeing", (reader) => readLife("wellbeing", given, options, reader)),
    residents: await attempt("residents", (reader) => readLife("residents", given, options, reader)),
    decisions: await attempt("decisions", (reader) => readLife("decisions", given, options, reader)),
    publicReport: await attempt("publicReport", (reader) => readLife("publicReport", given, options, reader)),
  };
  const answers = { land: asked.land.answer, money: asked.money.answer, people: asked.people.answer };
  const standing: Overview["standing"] = {
    land: asked.land.standing, money: asked.money.standing, people: asked.people.standing, agreements: asked.agreements.standing,
    programme: asked.programme.standing, risk: asked.risk.standing, learning: asked.learning.standing,
    wellbeing: asked.wellbeing.standing, residents: asked.residents.standing, decisions: asked.decisions.standing, publicReport: asked.publicReport.standing,
    knowledge: withRows(asked.knowledge), instruments: withRows(asked.instruments),
  };
  const uncertain = await uncertainFindings(given, options);
  const found = [...Object.values(asked).flatMap((outcome) => outcome.found), ...elsewhere(standing, given), ...across.found, ...uncertain];
  const served = servedShares(answers);
  const bottleneck = bottleneckOf(served);
  return {
    areas, area, ...answers, learned: asked.learning.answer && normToTell(asked.learning.answer), served, bottleneck, standing, verdict: verdictOf({ bottleneck, standing }),
    problems: withoutRepeats(found.filter(({ degree }) => degree === "problem")),
    remarks: gathered(across.holding(found.filter(({ degree }) => degree === "remark"))),
  };
}

/** A table that holds nothing because its mapping has a problem is no table that nobody filled in. */
function withoutTables(topic: Topic, given: Tables): Standing {
  const problems = tablesOf[topic].needed.flatMap((kind) => given.findingsOf(kind)).filter(({ degree }) => degree === "problem");
  return problems.length > 0 ? unreadable(problems) : notAsked(topic, given);
}

const kindsOf = (topic: Topic): readonly TableKind[] => [...tablesOf[topic].needed, ...tablesOf[topic].used];

function notAsked(topic: Topic, { has, empty }: Tables): Standing {
  const lacking = tablesOf[topic].needed.filter((kind) => !has(kind));
  return { state: "notAsked", missing: lacking.filter((kind) => !empty.has(kind)), empty: lacking.filter((kind) => empty.has(kind)) };
}

/** Randvoorwaarden with rows about instruments alone asks nothing of knowledge. */
const withRows = ({ answer, standing }: Outcome<readonly unknown[]>): Standing =>
  (answer?.length === 0 ? { state: "notAsked", missing: [], empty: [] } : standing);

/** What no question has read must be known all the same, and which table that one might use is still empty. */
function elsewhere(standing: Overview["standing"], { get, kinds, empty, findingsOf }: Tables): Finding[] {
  const asked = Object.entries(standing).filter(([, { state }]) => state !== "notAsked").map(([topic]) => tablesOf[topic as Topic]);
  const read = new Set(asked.flatMap(({ needed, used }) => [...needed, ...used]));
  const others = new InputReader();
  for (const kind of kinds) {
    if (read.has(kind)) continue;
    inspect(kind, get(kind), others);
    others.add(findingsOf(kind));
  }
  // A table without a record was read through a mapping, which may be why.
  for (const kind of empty) others.add(findingsOf(kind));
  const unused = [...empty].filter((kind) => asked.some(({ used }) => used.includes(kind)))
    .map((kind) => remark({ table: inputTables[kind].name }, said("noRecords")));
  return [...others.problems, ...others.remarks, ...unused];
}
