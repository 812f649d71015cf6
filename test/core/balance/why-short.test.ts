import fc from "fast-check";
import { coverageOfYears } from "../../../core/balance/coverage";
import { explainMoney, fundedProgramme, type FundedProgramme } from "../../../core/balance";
import { reasonsForShortages } from "../../../core/balance/explain-shortages";
import { whyMoneyShort } from "../../../core/balance/why-short";
import type { Why } from "../../../core";
import { whyText } from "../../../addin/i18n/why-text";
import { fund, isFree, leftOver, stays, type Source } from "../../../core/funding";
import { toEuros } from "../../../core/numbers/cents";
import { runs } from "../../runs";
import { programmes, sum } from "./programmes";

type WhyShort = Exclude<Extract<Why, { readonly params: { readonly sources: readonly string[] } }>, never>;

/** What the sentence claims, held against the payments; empty when all of it is so. */
function untrue(funded: FundedProgramme, sentence: Why, task: string): string[] {
  const { costs: { years, tasks }, sources, payments } = funded;
  const found: string[] = [];
  const claim = (holds: boolean, what: string): void => { if (!holds) found.push(`${sentence.code}: ${what}`); };
  const coverages = coverageOfYears(funded.costs, sources, payments).filter((each) => each.task.name === task);
  const [cost, covered] = [sum(coverages.map((each) => each.cost)), sum(coverages.map((each) => each.covered))];
  if (sentence.code === "taskCovered") {
    claim(cost === covered, "something falls short");
    return found;
  }
  const { params } = sentence as WhyShort;
  claim(params.task === task && params.served === covered / cost, "what it gets");
  claim(params.of === toEuros(cost - covered) && params.short > 0 && params.short <= params.of, "what falls short");
  const admits = (name: string): boolean => reasonsForShortages(funded).some((each) => each.task.name === task && each.beside.some(({ source }) => source.name === name));
  const admitted = sources.filter(({ name }) => admits(name));
  if ((sentence.code as string) === "noSource") {
    claim(admitted.length === 0, "a source admits it");
    return found;
  }
  const named = sources.filter(({ name }) => params.sources.includes(name));
  claim(named.length === params.sources.length && named.length > 0 && named.every((source) => admitted.includes(source)), "the sources that may pay");
  claim(params.years.every((year) => coverages.find((each) => each.year === year)!.shortage > 0), "the years");
  const paidFor = (isAsked: (source: string, year: number) => boolean): number[] =>
    [...new Set(payments.filter((each) => isAsked(sources[each.source]!.name, years[each.year]!)).map((each) => tasks[each.task]!.task.priority))].sort((one, other) => one - other);
  const beside = reasonsForShortages(funded).filter((each) => each.task.name === task && params.years.includes(each.year));
  const standing = (name: string) => beside.flatMap((each) => each.beside.filter(({ source }) => source.name === name));
  switch (sentence.code) {
    case "notStructural": claim(named.every(({ structural }) => !structural), "incidental"); break;
    case "noMoney": claim(params.sources.every((name) => standing(name).some(({ available }) => available === 0)), "no money"); break;
    case "spentOn": {
      const { priorities, free } = sentence.params;
      claim(named.every((source) => standing(source.name).every(({ left }) => left === 0)), "all of it is spent");
      const all = paidFor((source, year) => params.sources.includes(source) && params.years.includes(year));
      claim(JSON.stringify(priorities) === JSON.stringify(all) && priorities.length > 0, "on which priorities");
      const freeLeft = leftOf(funded, (source, year) => isFree(source) && params.years.includes(year));
      claim(!free || (named.every(isFree) && freeLeft === 0), "all free money");
      break;
    }
    case "shareFull": claim(named.every(({ largestShare }) => largestShare < 1), "a share"); break;
    case "mustStay": claim(named.every((source) => stays(source).some((kept) => kept > 0)), "a minimum"); break;
    case "keptFor": {
      const { later, priorities } = sentence.params;
      claim(later.every((year) => params.years.some((early) => early < year)) && later.length > 0, "later years");
      const all = paidFor((source, year) => params.sources.includes(source) && later.includes(year));
      claim(priorities.every((priority) => all.includes(priority)) && priorities.length > 0, "for which priorities");
      break;
    }
    case "moneyLeft": claim(sentence.params.left > 0, "money left"); break;
    default: found.push(`no reason of a task: ${sentence.code}`);
  }
  return found;
}

/** What sources carry on or lose, of all there are. */
const leftOf = ({ costs: { years }, sources, payments }: FundedProgramme, isAsked: (source: Source, year: number) => boolean): number =>
  sum(sources.flatMap((source, at) => leftOver(source, years, payments.filter((each) => each.source === at)).map(({ carried, lapsed }, year) =>
    (isAsked(source, years[year]!) ? carried + lapsed : 0))));

it("claims of each task only what the payments show, in words of both languages", () => fc.assert(
  fc.asyncProperty(programmes(1, 0.5, 0.3333), async ({ costs, sources }) => {
    const funded = { costs, sources, payments: await fund(costs, sources) };
    for (const { task, incidental, structural } of costs.tasks) {
      if (sum([...incidental, ...structural]) === 0) continue;
      const [sentence, ...more] = whyMoneyShort(funded, { isAsked: (each) => each === task, year: undefined, single: true });
      expect(more).toEqual([]);
      expect(untrue(funded, sentence!, task.name)).toEqual([]);
      for (const language of ["nl", "en"] as const) expect(whyText([sentence!], language)).toMatch(/^\S.*[.?!]$/u);
    }
  }), runs(60),
));

it("says of all tasks, in all years or in one, which priorities get everything and which do not", () => fc.assert(
  fc.asyncProperty(programmes(1, 0.5), fc.constantFrom(undefined, 2028, 2029, 2030), async ({ costs, sources }, year) => {
    const funded = { costs, sources, payments: await fund(costs, sources) };
    const coverages = coverageOfYears(costs, sources, funded.payments).filter((each) => year === undefined || each.year === year);
    const lacks = (isAsked: (priority: number) => boolean): number => sum(coverages.filter(({ task }) => isAsked(task.priority)).map(({ shortage }) => shortage));
    const [sentence] = whyMoneyShort(funded, { isAsked: () => true, year, single: false });
    if (sentence!.code === "allCovered") return expect([sentence!.params.year, lacks(() => true)]).toEqual([year, 0]);
    if (sentence!.code !== "moneyByPriority") throw new Error(sentence!.code);
    const { whole, short, task, lacks: most, count } = sentence!.params;
    for (const priority of whole) {
      expect(lacks((each) => each === priority)).toBe(0);
      expect(sum(coverages.filter((each) => each.task.priority === priority).map(({ cost }) => cost))).toBeGreaterThan(0);
    }
    for (const priority of short) expect(lacks((each) => each === priority)).toBeGreaterThan(0);
    const perTask = costs.tasks.map((each) => sum(coverages.filter((one) => one.task === each.task).map(({ shortage }) => shortage)));
    expect(toEuros(Math.max(...perTask))).toBe(most);
    expect(toEuros(perTask[costs.tasks.findIndex((each) => each.task.name === task)]!)).toBe(most);
    expect(perTask.filter((each) => each > 0)).toHaveLength(count);
  }), runs(30),
));

it("is the sentence of the spec where free money is spent on higher priorities", async () => {
  const funded = await fundedProgramme({
    tasks: [
      ["Opgave", "Prioriteit", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid"],
      ["Woningbouw", 1, 7, 2028, 2034, 100, 0], ["Natuur", 2, 7, 2028, 2034, 100, 0], ["Kringlooplandbouw", 3, 7, 2028, 2034, 100, 0],
    ],
    funding: [["Bron", "Soort", "Aard", 2028, 2029, 2030, 2031, 2032, 2033, 2034], ["Algemeen", "algemeen", "structureel", 150, 150, 150, 150, 150, 150, 150]],
    from: 2028, to: 2034,
  });
  const { why } = (await explainMoney(funded, { figure: "shortage", task: { name: "Kringlooplandbouw", area: undefined } }))!;
  expect(whyText(why, "nl")).toBe("Kringlooplandbouw krijgt niets: prioriteit 3, en het vrije geld van 2028-2034 gaat op aan prioriteit 1 en 2.");
  expect(whyText(why, "en")).toBe("Kringlooplandbouw gets nothing: priority 3, and the free money of 2028-2034 is spent on priorities 1 and 2.");
});

const TASKS = ["Opgave", "Prioriteit", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid"];
const GENERAL = ["Bron", "Soort", "Aard", 2028, 2029, 2030];
const ofTask = (name: string) => ({ name, area: undefined });

it("names the money that is spent where other free money is left", async () => {
  const funded = await fundedProgramme({
    tasks: [TASKS, ["Beheer A", 1, 1, 2027, 2027, 0, 1000], ["Beheer B", 2, 1, 2027, 2027, 0, 1000]],
    funding: [["Bron", "Soort", "Aard", 2028], ["Eenmalig", "algemeen", "incidenteel", 10_000], ["Blijvend", "algemeen", "structureel", 1000]],
    from: 2028, to: 2028,
  });
  const { why } = (await explainMoney(funded, { figure: "shortage", task: ofTask("Beheer B") }))!;
  expect(whyText(why, "nl")).toBe("Beheer B krijgt niets: prioriteit 2, en het geld van 2028 uit Blijvend gaat op aan prioriteit 1.");
});

it("speaks of the year that is asked, and of what costs something in it", async () => {
  const funded = await fundedProgramme({
    tasks: [TASKS, ["A", 2, 1, 2028, 2028, 1000, 0], ["B", 3, 1, 2030, 2030, 1000, 0], ["C", 2, 1, 2029, 2029, 100, 0]],
    funding: [GENERAL, ["Algemeen", "algemeen", "incidenteel", 500, 100, 0]], from: 2028, to: 2030,
  });
  const said = async (year: number, name?: string, figure: "shortage" | "covered" = "shortage"): Promise<string> =>
    whyText((await explainMoney(funded, { figure, year, task: name === undefined ? undefined : ofTask(name) }))!.why, "nl").replaceAll("\u00a0", " ");
  expect(await said(2028)).toBe("Geld komt tekort bij prioriteit 2, bij A: € 500.");
  expect(await said(2029)).toBe("Er komt in 2029 geen geld tekort: alle kosten van dat jaar zijn gedekt.");
  expect(await said(2029, "C")).toBe("C (prioriteit 2) is in 2029 helemaal gedekt.");
  expect(await said(2028, "B")).toBe("");
  expect(await said(2028, "A", "covered")).toMatch(/^Algemeen betaalt alles wat gedekt is: /u);
});
