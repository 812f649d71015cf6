import type { Whys } from "../../../core";
import { fewNames } from "../few-names";
import type { Formats } from "../format";
import type { WhyWords } from "../why-catalogue";
import { yearRuns } from "../year-runs";

const names = (all: readonly string[]): string => fewNames(all, (count) => `and ${count} more`);
const priorities = (all: readonly number[], f: Formats): string => `${all.length === 1 ? "priority" : "priorities"} ${f.list(all.map(String))}`;

/** What a task gets: never "100%" where something is lacking. */
const gets = ({ task, served }: { readonly task: string; readonly served: number }, f: Formats): string => {
  if (served <= 0) return `${task} gets nothing`;
  if (served < 0.001) return `${task} gets next to nothing`;
  return served > 0.999 ? `${task} gets nearly everything` : `${task} gets ${f.share(served)}`;
};

/** Where the sentence does not explain the whole shortage. */
const ofAll = ({ short, of }: { readonly short: number; readonly of: number }, f: Formats): string =>
  (short < of ? ` (this explains ${f.euros(short, [short, of])} of a shortage of ${f.euros(of, [short, of])})` : "");

const byPriority = ({ whole, short, task, lacks, count }: Whys["moneyByPriority"], amount: (value: number) => string, means: string, f: Formats): string => [
  ...(whole.length > 0 ? [`${priorities(whole, f)} ${whole.length === 1 ? "gets" : "get"} everything`] : []),
  `${means} falls short for ${priorities(short, f)}, ${count === 1 ? `for ${task}` : `most for ${task}`}: ${amount(lacks)}`,
].join("; ");

const period = (all: readonly (number | string)[]): string => (all.every((each) => typeof each === "number") ? yearRuns(all) : names(all.map(String)));
const hoursOf = ({ own, standIns, hired }: Whys["tooFewHours"], f: Formats): string => f.list([
  `own people do ${f.hours(own)}`, ...(standIns > 0 ? [`stand-ins ${f.hours(standIns)}`] : []), ...(hired > 0 ? [`hired people ${f.hours(hired)}`] : []),
]);
const isOrAre = (all: readonly string[]): string => (all.length === 1 ? "is" : "are");

/** Why a figure is what it is, in English. */
export const en: WhyWords = {
  largestPart: ({ name, share, count }, f) => `the largest of the ${count} parts is ${name}: ${f.share(share)}`,
  oneLine: ({ name }) => `this figure is all of ${name}`,

  allCovered: ({ year }) => (year === undefined ? "no money falls short: all costs are covered in every year" : `no money falls short in ${year}: all costs of that year are covered`),
  taskCovered: ({ task, priority, year }) => `${task} (priority ${priority}) is wholly covered${year === undefined ? "" : ` in ${year}`}`,
  paidBy: ({ name, share, count }, f) => `${count === 1 ? `${name} pays all that is covered` : share > 0.999 ? `${name} pays nearly all that is covered` : `${name} pays most (${f.share(share)})`}: money with a purpose goes before general money, and a reserve comes last`,
  noSource: (about, f) => `${gets(about, f)}: no source's Oormerk admits this task${ofAll(about, f)}`,
  noMoney: (about, f) => `${gets(about, f)}: the ${about.sources.length === 1 ? "source" : "sources"} that may pay (${names(about.sources)}) ${about.sources.length === 1 ? "has" : "have"} no money in ${yearRuns(about.years)}${ofAll(about, f)}`,
  notStructural: (about, f) => `${gets(about, f)}: what falls short in ${yearRuns(about.years)} is structural, and the ${about.sources.length === 1 ? "source" : "sources"} that may pay (${names(about.sources)}) ${isOrAre(about.sources)} incidental${ofAll(about, f)}`,
  spentOn: (about, f) => `${gets(about, f)}: priority ${about.priority}, and the ${about.free ? `free money of ${yearRuns(about.years)}` : `money of ${yearRuns(about.years)} from ${names(about.sources)}`} is spent on ${priorities(about.priorities, f)}${about.beside.length > 0 ? `; ${names(about.beside)} only ${about.beside.length === 1 ? "pays" : "pay"} beside other money (Maximaal aandeel)` : ""}${ofAll(about, f)}`,
  shareFull: (about, f) => `${gets(about, f)}: ${names(about.sources)} ${about.sources.length === 1 ? "pays" : "pay"} up to the Maximaal aandeel in ${yearRuns(about.years)}, and there is no other money that may${ofAll(about, f)}`,
  mustStay: (about, f) => `${gets(about, f)}: what ${names(about.sources)} still ${about.sources.length === 1 ? "has" : "have"} in ${yearRuns(about.years)} must stay (Minimum)${ofAll(about, f)}`,
  keptFor: (about, f) => `${gets(about, f)}: ${names(about.sources)} ${about.sources.length === 1 ? "keeps" : "keep"} money of ${yearRuns(about.years)} for ${yearRuns(about.later)}, for ${priorities(about.priorities, f)}${ofAll(about, f)}`,
  moneyLeft: (about, f) => `${gets(about, f)}: ${names(about.sources)} still ${about.sources.length === 1 ? "has" : "have"} ${f.euros(about.left)} in ${yearRuns(about.years)}; the rules (priority, Maximaal aandeel, Meenemen) do not give it to this task${ofAll(about, f)}`,
  moneyByPriority: (about, f) => byPriority(about, f.euros, "money", f),
  euroBuysNothing: ({ year, structural }) => (structural
    ? `one more euro of free money in ${year} covers nothing: what falls short then is structural, and such a euro is incidental`
    : `one more euro of free money in ${year} does not make the shortage smaller: it goes to a higher priority, which takes other money along`),
  structuralEuroHelps: ({ year, covers }, f) => `what does help: one euro of structural money in ${year} covers ${f.cents(covers)}`,
  sourceBuysNothing: ({ source, year, because }) => `one more euro from ${source} in ${year} covers nothing: ${{
    paid: "what this source may pay for is covered already", structural: "what it may pay for and falls short is structural, and the source is incidental",
    share: "it already pays its Maximaal aandeel of what is paid there", priority: "a higher priority goes first, and takes other money along",
  }[because]}`,
  ambitionRoom: ({ factor, largest }, f) => (largest ? "the money can carry ten times all costs, or more"
    : `all costs together can ${factor < 1 ? `be paid up to ${f.share(factor)} when they are lowered alike` : `grow to ${f.share(factor)} before the money is spent`}`),
  ambitionNothing: ({ task }) => `nothing can be carried as long as ${task} has costs that no source may or can pay: all costs go up and down alike`,
  ambitionLimit: ({ source, year, step, then }, f) => `the limit is ${source ?? "structural free money"} in ${year}: ${f.euros(step)} more brings it to ${f.share(then)}`,
  ambitionTogether: ({ years }) => `the limit lies in ${yearRuns(years)} at once: money in one year alone does not help`,

  allFits: () => "no land falls short: everything fits",
  taskFits: ({ task, priority }) => `${task} (priority ${priority}) gets all hectares that it asks`,
  landTaken: (about, f) => `${gets(about, f)}: priority ${about.priority}, and all land where it may lie (${names(about.types)}, ${f.hectares(about.hectares)}) is in use by ${priorities(about.priorities, f)}`,
  noLandForTask: (about, f) => `${gets(about, f)}: of the land where it may lie (${names(about.types)}) there is none`,
  landByPriority: (about, f) => byPriority(about, f.hectares, "land", f),
  sharingSaves: ({ gross, needed }, f) => `because hectares are shared, claims of ${f.hectares(gross)} need only ${f.hectares(needed)}`,
  nothingShared: () => "nothing is shared: what is asked is also needed",
  pressureAbove: ({ lacks }, f) => `${f.hectares(lacks)} more is needed than there is`,
  pressureBelow: ({ left }, f) => (left > 0 ? `there is ${f.hectares(left)} more than is needed` : "there is exactly as much as is needed"),
  landFree: () => "no task that may lie here still lacks hectares",
  oneHectare: ({ area, limit, kind, value, short }, f) => `one hectare more ${kind === "land" ? limit : `shared use (${limit})`}${area === undefined ? "" : ` in ${area}`} ${short ? (value >= 0 ? `makes the shortage ${f.perHectare(value)} smaller` : `makes the shortage of other tasks ${f.perHectare(-value)} larger`) : `saves ${f.perHectare(value)} of land`}`,
  landLimit: ({ type, used, hectares }, f) => (hectares === 0 ? `there is no ${type}` : used >= hectares ? `${type} is full: all ${f.hectares(hectares)} is in use` : `of ${type}, ${f.hectares(used)} of ${f.hectares(hectares)} is in use`),
  pairBinds: ({ most }, f) => `these tasks share the most that they may: ${f.hectares(most)} (Combinaties)`,
  pairHasRoom: ({ shared, most }, f) => `these tasks share ${f.hectares(shared)} and may share ${f.hectares(most)}: if they might share more, nothing would change`,
  pairMore: ({ gain }, f) => `sharing one hectare more saves ${f.perHectare(gain)} of land`,

  enoughPeople: ({ role, period: when }) => (role === undefined && when === undefined ? "no hours fall short: all work can be done"
    : `no hours fall short${role === undefined ? "" : ` of ${role}`}${when === undefined ? "" : ` in ${when}`}: that work can be done`),
  tooFewHours: (about, f) => `${about.role} falls short in ${period(about.periods)}: of ${f.hours(about.demand)} ${hoursOf(about, f)}${about.elsewhere > 0 ? ` (${f.hours(about.elsewhere)} of these people goes to other roles)` : ""}; hours of other periods do not count then`,
  scarcestRole: ({ role, short, of }, f) => (short < of ? `${role} falls short most: ${f.hours(short)} of ${f.hours(of)}` : `the whole shortage is of ${role}: ${f.hours(short)}`),
  oneFte: ({ role, hours }, f) => `one fte of ${role} more makes the shortage ${f.hours(hours)} smaller`,
  askedAbove: ({ lacks }, f) => `${f.hours(lacks)} more is asked than own people have`,
  askedBelow: ({ left }, f) => (left > 0 ? `own people have ${f.hours(left)} more than is asked` : "exactly as much is asked as own people have"),
  gainMost: ({ role, saved, of }, f) => `together organisations do work that is left undone apart, most for ${role}: ${f.hours(saved)} of ${f.hours(of)}`,
  noGain: ({ alone }, f) => (alone > 0 ? `what falls short apart (${f.hours(alone)}) falls short together, too: nobody then has hours left for this work` : "nobody falls short apart either: there is nothing to gain"),
  stillShort: ({ together }, f) => (together > 0 ? `together, ${f.hours(together)} still falls short` : "together, nothing falls short any more"),
  overloadMost: ({ role, period: when, hours, fixed, movable }, f) => `${role} is overloaded most in ${when}: ${f.hours(hours)} too much; ${movable === 0 ? `none of the work packages there (${names(fixed)}) can leave that period` : `${fixed.length === 0 ? "" : `${names(fixed)} cannot leave it, and `}${movable === 1 ? "1 other work package" : `${movable} other work packages`} only where there is room elsewhere`}`,
  noOverload: () => "in every period the work fits within own hours",
  nobodyThere: ({ role, period: when }) => `in ${when} ${role} is asked and nobody is there`,
  atMostWon: ({ percent }, f) => (percent === 0 ? "it cannot be better: that is proven" : `at most ${f.percent(percent)} can still be won`),

  moneyNeeded: ({ extra, structural, short }, f) => (extra === 0 ? "everything is covered without extra money"
    : `to cover everything, ${f.euros(extra, [extra, structural, short])} of extra free money is needed${structural > 0 ? `, of which ${f.euros(structural, [extra, structural, short])} structural` : ""}${extra < short ? `; that is less than the shortage of ${f.euros(short, [extra, structural, short])}, because other sources then pay along` : ""}`),
  landNeeded: ({ hectares, most }, f) => (most === undefined ? "everything fits without extra land" : `for everything to fit, ${f.hectares(hectares)} of extra usable land is needed, most of it ${most}`),
  peopleNeeded: ({ fte, most }, f) => (most === undefined ? "all work fits without extra people, also without hiring" : `to do all work without hiring, ${f.fte(fte)} more must be employed, most of it ${most}`),
  structuralBalance: ({ verdict, budgetYear, last, since }) => ({
    now: `the budget is structurally balanced: in ${budgetYear} structural income covers structural expenses (Provinciewet art. 193)`,
    later: `the budget is not structurally balanced in ${budgetYear}, but it is from ${since} to ${last} (Provinciewet art. 193: in time)`,
    no: `the budget is not structurally balanced, not in ${last} either (Provinciewet art. 193)`,
  }[verdict]),
  reserveLowest: ({ reserve, year, closing, minimum }, f) => `${reserve} stands least above its minimum at the end of ${year}: ${f.euros(closing, [closing, minimum])}${minimum > 0 ? `, with a minimum of ${f.euros(minimum, [closing, minimum])}` : ""}`,
  chargesPerYear: ({ first, highest }, f) => `capital charges are ${f.euros(first.charge, [first.charge, highest.charge])} in ${first.year}${highest.year === first.year ? ", the highest of all years" : `, and highest in ${highest.year}: ${f.euros(highest.charge, [first.charge, highest.charge])}`}`,

  conditionsLacking: ({ names: lacking }) => `not wholly there yet: ${names(lacking)}`,
  conditionsThere: () => "all that is asked is there",
  measuresFor: ({ chosen, count, late }) => `${chosen} of the ${count} measures for this goal ${chosen === 1 ? "is" : "are"} chosen${late > 0 ? `; ${late} of them ${late === 1 ? "comes" : "come"} too late to count` : ""}`,
  passedDownLess: ({ lacks, unit }, f) => `one level down, ${f.amount(lacks, unit)} less is agreed than the goal`,
  passedDownMore: ({ more, unit }, f) => `one level down, ${f.amount(more, unit)} more is agreed than the goal`,
  passedDownSame: () => "one level down, exactly the goal is agreed",
  latestMeasured: () => "the latest measurement counts",
  weakestCounts: ({ name }) => `the weakest counts: ${name}`,
};
