import type { Whys } from "../../../core";
import { fewNames } from "../few-names";
import type { Formats } from "../format";
import type { WhyWords } from "../why-catalogue";
import { yearRuns } from "../year-runs";

const names = (all: readonly string[]): string => fewNames(all, (count) => `en ${count} andere`);
const priorities = (all: readonly number[], f: Formats): string => `prioriteit ${f.list(all.map(String))}`;

/** Wat een opgave krijgt: nooit "100 %" waar iets ontbreekt. */
const gets = ({ task, served }: { readonly task: string; readonly served: number }, f: Formats): string => {
  if (served <= 0) return `${task} krijgt niets`;
  if (served < 0.001) return `${task} krijgt bijna niets`;
  return served > 0.999 ? `${task} krijgt bijna alles` : `${task} krijgt ${f.share(served)}`;
};

/** Waar de zin niet het hele tekort verklaart. */
const ofAll = ({ short, of }: { readonly short: number; readonly of: number }, f: Formats): string =>
  (short < of ? ` (dit verklaart ${f.euros(short, [short, of])} van ${f.euros(of, [short, of])} tekort)` : "");

const byPriority = ({ whole, short, task, lacks, count }: Whys["moneyByPriority"], amount: (value: number) => string, means: string, f: Formats): string => [
  ...(whole.length > 0 ? [`${priorities(whole, f)} ${whole.length === 1 ? "krijgt" : "krijgen"} alles`] : []),
  `${means} komt tekort bij ${priorities(short, f)}, ${count === 1 ? `bij ${task}` : `het meest bij ${task}`}: ${amount(lacks)}`,
].join("; ");

const period = (all: readonly (number | string)[]): string => (all.every((each) => typeof each === "number") ? yearRuns(all) : names(all.map(String)));
const hoursOf = ({ own, standIns, hired }: Whys["tooFewHours"], f: Formats): string => f.list([
  `eigen mensen doen ${f.hours(own)}`, ...(standIns > 0 ? [`vervangers ${f.hours(standIns)}`] : []), ...(hired > 0 ? [`inhuur ${f.hours(hired)}`] : []),
]);

/** Waarom een cijfer is wat het is, in het Nederlands. */
export const nl: WhyWords = {
  largestPart: ({ name, share, count }, f) => `het grootste van de ${count} delen is ${name}: ${f.share(share)}`,
  oneLine: ({ name }) => `dit cijfer komt helemaal van ${name}`,

  allCovered: ({ year }) => (year === undefined ? "er komt geen geld tekort: alle kosten zijn in elk jaar gedekt" : `er komt in ${year} geen geld tekort: alle kosten van dat jaar zijn gedekt`),
  taskCovered: ({ task, priority, year }) => `${task} (prioriteit ${priority}) is ${year === undefined ? "" : `in ${year} `}helemaal gedekt`,
  paidBy: ({ name, share, count }, f) => `${count === 1 ? `${name} betaalt alles wat gedekt is` : share > 0.999 ? `${name} betaalt bijna alles wat gedekt is` : `${name} betaalt het meest (${f.share(share)})`}: geld met een bestemming gaat voor algemeen geld, en een reserve het laatst`,
  noSource: (about, f) => `${gets(about, f)}: het Oormerk van geen enkele bron laat deze opgave toe${ofAll(about, f)}`,
  noMoney: (about, f) => `${gets(about, f)}: ${about.sources.length === 1 ? `de bron die mag betalen (${names(about.sources)}) heeft` : `de bronnen die mogen betalen (${names(about.sources)}) hebben`} in ${yearRuns(about.years)} geen geld${ofAll(about, f)}`,
  notStructural: (about, f) => `${gets(about, f)}: wat in ${yearRuns(about.years)} tekortkomt is structureel, en ${about.sources.length === 1 ? `de bron die mag betalen (${names(about.sources)}) is` : `de bronnen die mogen betalen (${names(about.sources)}) zijn`} incidenteel${ofAll(about, f)}`,
  spentOn: (about, f) => `${gets(about, f)}: prioriteit ${about.priority}, en ${about.free ? `het vrije geld van ${yearRuns(about.years)}` : `het geld van ${yearRuns(about.years)} uit ${names(about.sources)}`} gaat op aan ${priorities(about.priorities, f)}${about.beside.length > 0 ? `; ${names(about.beside)} ${about.beside.length === 1 ? "betaalt" : "betalen"} alleen naast ander geld (Maximaal aandeel)` : ""}${ofAll(about, f)}`,
  shareFull: (about, f) => `${gets(about, f)}: ${names(about.sources)} ${about.sources.length === 1 ? "betaalt" : "betalen"} in ${yearRuns(about.years)} tot het Maximaal aandeel, en er is geen ander geld dat mag${ofAll(about, f)}`,
  mustStay: (about, f) => `${gets(about, f)}: wat ${names(about.sources)} in ${yearRuns(about.years)} nog ${about.sources.length === 1 ? "heeft" : "hebben"}, moet blijven (Minimum)${ofAll(about, f)}`,
  keptFor: (about, f) => `${gets(about, f)}: ${names(about.sources)} ${about.sources.length === 1 ? "bewaart" : "bewaren"} geld van ${yearRuns(about.years)} voor ${yearRuns(about.later)}, voor ${priorities(about.priorities, f)}${ofAll(about, f)}`,
  moneyLeft: (about, f) => `${gets(about, f)}: ${names(about.sources)} ${about.sources.length === 1 ? "houdt" : "houden"} in ${yearRuns(about.years)} nog ${f.euros(about.left)} over; de regels (prioriteit, Maximaal aandeel, Meenemen) geven het deze opgave niet${ofAll(about, f)}`,
  moneyByPriority: (about, f) => byPriority(about, f.euros, "geld", f),
  euroBuysNothing: ({ year, structural }) => (structural
    ? `Eén euro vrij geld in ${year} dekt niets meer: wat dan tekortkomt is structureel, en zo'n euro is incidenteel`
    : `Eén euro vrij geld in ${year} maakt het tekort niet kleiner: de euro gaat naar een hogere prioriteit, en die neemt ander geld mee`),
  structuralEuroHelps: ({ year, covers }, f) => `wat wel helpt: één euro structureel geld in ${year} dekt ${f.cents(covers)}`,
  sourceBuysNothing: ({ source, year, because }) => `Eén euro extra uit ${source} in ${year} dekt niets meer: ${{
    paid: "waar deze bron voor mag betalen, is dan al gedekt", structural: "wat deze bron mag betalen en tekortkomt is structureel, en de bron is incidenteel",
    share: "deze bron betaalt daar al het Maximaal aandeel van wat er betaald wordt", priority: "een hogere prioriteit gaat voor, en neemt ander geld mee",
  }[because]}`,
  ambitionRoom: ({ factor, largest }, f) => (largest ? `het geld kan tien keer alle kosten dragen, of meer`
    : `alle kosten samen kunnen tot ${f.share(factor)} ${factor < 1 ? "worden betaald als ze gelijk worden verlaagd" : "groeien voordat het geld op is"}`),
  ambitionNothing: ({ task }) => `er is niets te dragen zolang ${task} kosten heeft waarvoor geen bron mag of kan betalen: alle kosten gaan gelijk op`,
  ambitionLimit: ({ source, year, step, then }, f) => `de grens is ${source === undefined ? "structureel vrij geld" : source} in ${year}: ${f.euros(step)} erbij brengt haar op ${f.share(then)}`,
  ambitionTogether: ({ years }) => `de grens ligt in ${yearRuns(years)} tegelijk: geld in één jaar alleen helpt niet`,

  allFits: () => "er komt geen grond tekort: alles past",
  taskFits: ({ task, priority }) => `${task} (prioriteit ${priority}) krijgt alle gevraagde hectares`,
  landTaken: (about, f) => `${gets(about, f)}: prioriteit ${about.priority}, en alle grond waar deze opgave mag landen (${names(about.types)}, ${f.hectares(about.hectares)}) is in gebruik bij ${priorities(about.priorities, f)}`,
  noLandForTask: (about, f) => `${gets(about, f)}: van de grond waar deze opgave mag landen (${names(about.types)}) is er niets`,
  landByPriority: (about, f) => byPriority(about, f.hectares, "grond", f),
  sharingSaves: ({ gross, needed }, f) => `door hectares te delen is voor ${f.hectares(gross)} aan claims maar ${f.hectares(needed)} nodig`,
  nothingShared: () => "er wordt niets gedeeld: wat gevraagd wordt, is ook nodig",
  pressureAbove: ({ lacks }, f) => `er is ${f.hectares(lacks)} meer nodig dan er is`,
  pressureBelow: ({ left }, f) => (left > 0 ? `er is ${f.hectares(left)} meer dan er nodig is` : "er is precies zoveel als nodig is"),
  landFree: () => "geen opgave die hier mag landen komt nog hectares tekort",
  oneHectare: ({ area, limit, kind, value, short }, f) => `Eén hectare meer ${kind === "land" ? limit : `gedeeld gebruik (${limit})`}${area === undefined ? "" : ` in ${area}`} ${short ? (value >= 0 ? `scheelt ${f.perHectare(value)} tekort` : `geeft ${f.perHectare(-value)} méér tekort bij andere opgaven`) : `bespaart ${f.perHectare(value)} grond`}`,
  landLimit: ({ type, used, hectares }, f) => (hectares === 0 ? `er is geen ${type}` : used >= hectares ? `${type} is vol: alle ${f.hectares(hectares)} is in gebruik` : `van ${type} is ${f.hectares(used)} van ${f.hectares(hectares)} in gebruik`),
  pairBinds: ({ most }, f) => `deze opgaven delen het meeste dat zij mogen delen: ${f.hectares(most)} (Combinaties)`,
  pairHasRoom: ({ shared, most }, f) => `deze opgaven delen ${f.hectares(shared)} en mogen ${f.hectares(most)} delen: meer mogen delen verandert niets`,
  pairMore: ({ gain }, f) => `Eén hectare meer delen bespaart ${f.perHectare(gain)} grond`,

  enoughPeople: ({ role, period: when }) => (role === undefined && when === undefined ? "er komen geen uren tekort: al het werk kan worden gedaan"
    : `er komen${role === undefined ? "" : ` bij ${role}`}${when === undefined ? "" : ` in ${when}`} geen uren tekort: dat werk kan worden gedaan`),
  tooFewHours: (about, f) => `${about.role} komt tekort in ${period(about.periods)}: van ${f.hours(about.demand)} ${hoursOf(about, f)}${about.elsewhere > 0 ? ` (${f.hours(about.elsewhere)} van deze mensen gaat naar andere rollen)` : ""}; uren uit andere perioden tellen dan niet`,
  scarcestRole: ({ role, short, of }, f) => (short < of ? `het meest komt tekort bij ${role}: ${f.hours(short)} van ${f.hours(of)}` : `het hele tekort zit bij ${role}: ${f.hours(short)}`),
  oneFte: ({ role, hours }, f) => `Eén fte ${role} meer scheelt ${f.hours(hours)} tekort`,
  askedAbove: ({ lacks }, f) => `er is ${f.hours(lacks)} meer gevraagd dan eigen mensen hebben`,
  askedBelow: ({ left }, f) => (left > 0 ? `eigen mensen hebben ${f.hours(left)} meer dan er gevraagd is` : "er is precies zoveel gevraagd als eigen mensen hebben"),
  gainMost: ({ role, saved, of }, f) => `samen doen organisaties werk dat apart blijft liggen, het meest bij ${role}: ${f.hours(saved)} van ${f.hours(of)}`,
  noGain: ({ alone }, f) => (alone > 0 ? `wat apart tekortkomt (${f.hours(alone)}), komt samen ook tekort: niemand heeft dan uren over voor dit werk` : "ook apart komt niemand uren tekort: er valt niets te winnen"),
  stillShort: ({ together }, f) => (together > 0 ? `ook samen blijft ${f.hours(together)} tekort` : "samen komt er niets meer tekort"),
  overloadMost: ({ role, period: when, hours, fixed, movable }, f) => `het meest overbelast is ${role} in ${when}: ${f.hours(hours)} te veel; ${movable === 0 ? `geen van de werkpakketten daar (${names(fixed)}) kan uit die periode weg` : `${fixed.length === 0 ? "" : `${names(fixed)} ${fixed.length === 1 ? "kan" : "kunnen"} daar niet weg, en `}${movable === 1 ? "1 ander werkpakket" : `${movable} andere werkpakketten`} alleen als het ergens anders past`}`,
  noOverload: () => "het werk past in elke periode binnen de eigen uren",
  nobodyThere: ({ role, period: when }) => `in ${when} wordt ${role} gevraagd en is er niemand`,
  atMostWon: ({ percent }, f) => (percent === 0 ? "beter kan niet: dat is bewezen" : `er is ten hoogste nog ${f.percent(percent)} te winnen`),

  moneyNeeded: ({ extra, structural, short }, f) => (extra === 0 ? "alles is gedekt zonder extra geld"
    : `om alles te dekken is ${f.euros(extra, [extra, structural, short])} extra vrij geld nodig${structural > 0 ? `, waarvan ${f.euros(structural, [extra, structural, short])} structureel` : ""}${extra < short ? `; dat is minder dan het tekort van ${f.euros(short, [extra, structural, short])}, want andere bronnen betalen dan mee` : ""}`),
  landNeeded: ({ hectares, most }, f) => (most === undefined ? "alles past zonder extra grond" : `om alles te laten passen is ${f.hectares(hectares)} extra bruikbare grond nodig, het meest ${most}`),
  peopleNeeded: ({ fte, most }, f) => (most === undefined ? "al het werk past zonder extra mensen, ook zonder inhuur" : `om al het werk zonder inhuur te doen is ${f.fte(fte)} extra in vaste dienst nodig, het meest ${most}`),
  structuralBalance: ({ verdict, budgetYear, last, since }) => ({
    now: `de begroting is structureel in evenwicht: in ${budgetYear} dekken de structurele baten de structurele lasten (Provinciewet art. 193)`,
    later: `de begroting is in ${budgetYear} niet structureel in evenwicht, vanaf ${since} tot en met ${last} wel (Provinciewet art. 193: op termijn)`,
    no: `de begroting is niet structureel in evenwicht, ook niet in ${last} (Provinciewet art. 193)`,
  }[verdict]),
  reserveLowest: ({ reserve, year, closing, minimum }, f) => `het minst boven haar minimum staat ${reserve} eind ${year}: ${f.euros(closing, [closing, minimum])}${minimum > 0 ? `, bij een minimum van ${f.euros(minimum, [closing, minimum])}` : ""}`,
  chargesPerYear: ({ first, highest }, f) => `de kapitaallasten zijn ${f.euros(first.charge, [first.charge, highest.charge])} in ${first.year}${highest.year === first.year ? ", het hoogst van alle jaren" : `, en het hoogst in ${highest.year}: ${f.euros(highest.charge, [first.charge, highest.charge])}`}`,

  conditionsLacking: ({ names: lacking }) => `nog niet helemaal aanwezig: ${names(lacking)}`,
  conditionsThere: () => "alles wat gevraagd is, is aanwezig",
  measuresFor: ({ chosen, count, late }) => `${chosen} van de ${count} maatregelen voor dit doel ${chosen === 1 ? "is" : "zijn"} gekozen${late > 0 ? `; ${late} daarvan ${late === 1 ? "komt" : "komen"} te laat om mee te tellen` : ""}`,
  passedDownLess: ({ lacks, unit }, f) => `een laag lager is ${f.amount(lacks, unit)} minder afgesproken dan het doel`,
  passedDownMore: ({ more, unit }, f) => `een laag lager is ${f.amount(more, unit)} meer afgesproken dan het doel`,
  passedDownSame: () => "een laag lager is precies het doel afgesproken",
  latestMeasured: () => "de laatste meting telt",
  weakestCounts: ({ name }) => `de zwakste telt: ${name}`,
};
