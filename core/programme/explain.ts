import { toEuros } from "../numbers/cents";
import { why } from "../domain/whys";
import { off, part, shareOf, sumOf, type Explanation, type ExplanationLine } from "../numbers/explanation";
import { billOf, hiredFor, hiringIn, hoursOf } from "./amounts";
import { countsIn } from "./counts";
import { WHOLE, type Choice } from "./model";
import type { ProgrammeRead } from "./read";
import { changed, type WhatIf } from "./what-if/changed";
import { paymentsOf } from "./years/payments";

/** A figure of a programme that is there already: what was chosen, and what was tried, is part of the question. */
export type ProgrammeFigure = {
  readonly choice: Choice;
  readonly whatIf: WhatIf;
} & (
  /** Of a measure by its row, in a year, or of all. */
  | { readonly figure: "cost" | "incidental" | "structural"; readonly measure?: number | undefined; readonly year?: number | undefined }
  | { readonly figure: "paid"; readonly year?: number | undefined }
  | { readonly figure: "hours" | "hectares"; readonly measure: number }
  | { readonly figure: "load"; readonly role: string; readonly year: number }
  /** Of a goal by its row. */
  | { readonly figure: "reached" | "short"; readonly goal: number }
);

/** The rows behind a figure; undefined for a measure, a goal or a year that is not there. */
export async function explainProgramme(read: ProgrammeRead, asked: ProgrammeFigure): Promise<Explanation | undefined> {
  switch (asked.figure) {
    case "cost": return sumOf("euros", [part("incidental", bills(read, asked, "incidental")), part("structural", bills(read, asked, "structural")), part("hiring", hiring(read, asked))]);
    case "incidental": return sumOf("euros", [part("incidental", bills(read, asked, "incidental"))]);
    case "structural": return sumOf("euros", [part("structural", bills(read, asked, "structural"))]);
    case "paid": return sumOf("euros", [part("covered", await payments(read, asked))]);
    case "hours": return sumOf("hours", [part("work", hours(read, asked))]);
    case "hectares": return sumOf("hectares", [part("claims", hectares(read, asked))]);
    case "load": return load(read, asked);
    case "reached": return goalIn(read, asked, (counted) => [part("counted", counted)]);
    case "short": return goalIn(read, asked, (counted, goal) => [part("goal", [goal]), part("counted", off(counted))]);
  }
}

/** Any figure that is asked with the same arguments as this one. */
type Of<Figure extends ProgrammeFigure["figure"]> = ProgrammeFigure extends infer Each ? Each extends { readonly figure: infer Own } ? Figure extends Own ? Each : never : never : never;

/** A line per measure; of one measure a line per year. */
function bills({ programme, measuresInSheet }: ProgrammeRead, { choice, measure, year }: Of<"cost">, layer: "incidental" | "structural"): ExplanationLine[] {
  const { measures, years } = programme;
  const asked = years.flatMap((each, at) => (year === undefined || year === each ? [at] : []));
  return measuresInSheet.filter((place) => choice[place]!.length > 0 && (measure === undefined || measures[place]!.row === measure)).flatMap((place): ExplanationLine[] => {
    const { name, row } = measures[place]!;
    const perYear = asked.map((at) => ({ year: years[at]!, amount: toEuros(billOf(programme, place, choice[place]!, layer, at)) }));
    const rows = [{ table: "maatregelen", row }] as const;
    if (measure !== undefined) return perYear.map((each) => ({ names: [name], rows, ...each })).filter(isSomething);
    return [{ names: [name], amount: perYear.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100, rows }].filter(isSomething);
  });
}

/** Hired hours are of no measure alone: of all roles that hire in a year, with the measures that ask them. */
function hiring({ programme }: ProgrammeRead, { choice, whatIf, measure, year }: Of<"cost">): ExplanationLine[] {
  if (measure !== undefined) return [];
  const hired = hiredFor(changed(programme, whatIf), hoursOf(programme, choice));
  return programme.years.flatMap((each, at): ExplanationLine[] => {
    const cents = year === undefined || year === each ? hiringIn(hired, at) : 0;
    if (cents === 0) return [];
    const roles = [...programme.roles.keys()].filter((role) => hired[role]![at]!.length > 0);
    const rows = programme.measures.flatMap(({ effort }, place) => effort.filter(({ role }) => roles.includes(role) && choice[place]!.length > 0).map(({ row }) => ({ table: "inzet" as const, row })));
    return [{ names: roles.map((role) => programme.roles[role]!.name), year: each, amount: toEuros(cents), rows }];
  });
}

/** Which sources pay. */
async function payments({ programme }: ProgrammeRead, { choice, whatIf, year }: Of<"paid">): Promise<ExplanationLine[]> {
  const all = await paymentsOf(changed(programme, whatIf), choice);
  return programme.sources.flatMap(({ name, row }, source): ExplanationLine[] => {
    const cents = all.reduce((sum, each) => (each.source === source && (year === undefined || programme.years[each.year] === year) ? sum + each.cents : sum), 0);
    return cents === 0 ? [] : [{ names: [name], amount: toEuros(cents), rows: [{ table: "middelen", row }] }];
  });
}

function hours({ programme }: ProgrammeRead, { choice, measure }: Of<"hours">): ExplanationLine[] {
  const place = programme.measures.findIndex(({ row }) => row === measure);
  if (place < 0) return [];
  const { effort, starts, name } = programme.measures[place]!;
  return effort.map(({ row, role }, at): ExplanationLine => ({
    names: [programme.roles[role]!.name, name], rows: [{ table: "inzet", row }],
    amount: choice[place]!.reduce((sum, { start, millionths }) => sum + (starts[start]!.hours[at]!.reduce((all, each) => all + each, 0) * millionths) / WHOLE, 0),
  })).filter(isSomething);
}

function hectares({ programme }: ProgrammeRead, { choice, measure }: Of<"hectares">): ExplanationLine[] {
  return programme.measures.flatMap(({ row, name, hectares: whole }, place): ExplanationLine[] => (row !== measure ? [] : [{
    names: [name], rows: [{ table: "maatregelen", row }], amount: choice[place]!.reduce((sum, { millionths }) => sum + (whole * millionths) / WHOLE, 0),
  }])).filter(isSomething);
}

function load({ programme }: ProgrammeRead, { choice, role, year }: Of<"load">): Explanation | undefined {
  const { roles, years, measures } = programme;
  const [place, at] = [roles.findIndex(({ name }) => name === role), years.indexOf(year)];
  if (place < 0 || at < 0) return undefined;
  const work = measures.flatMap(({ name, effort, starts }, measure) => effort.flatMap((own, index): ExplanationLine[] => (own.role !== place ? [] : [{
    names: [name], rows: [{ table: "inzet", row: own.row }],
    amount: choice[measure]!.reduce((sum, { start, millionths }) => sum + (starts[start]!.hours[index]![at]! * millionths) / WHOLE, 0),
  }]))).filter(isSomething);
  const staff = roles[place]!.staff.map(({ row, organisation, hours: own }): ExplanationLine => ({ names: [organisation, role], rows: [{ table: "bezetting", row }], amount: own[at]! }));
  const [asked, present] = [part("work", work), part("present", staff.filter(isSomething))];
  const lacks = asked.amount - present.amount;
  return shareOf("hours", asked, present, [lacks > 0 ? why("askedAbove", { lacks }) : why("askedBelow", { left: -lacks })]);
}

function goalIn(
  { programme }: ProgrammeRead, { choice, goal: row }: Of<"reached">, parts: (counted: readonly ExplanationLine[], goal: ExplanationLine) => Parameters<typeof sumOf>[1],
): Explanation | undefined {
  const { goals, measures } = programme;
  const place = goals.findIndex((each) => each.row === row);
  if (place < 0) return undefined;
  const { name, size = 0, year } = goals[place]!;
  const serving = measures.flatMap((measure, at) => measure.yields.filter((each) => each.goal === place).map(({ delay }) => ({ measure, own: choice[at]!, delay })));
  const chosen = serving.filter(({ own }) => own.length > 0);
  const late = chosen.filter(({ measure, own, delay }) => own.every(({ start }) => !countsIn(measure, measure.starts[start]!.year, delay, year)));
  const counted = measures.flatMap((measure, at) => measure.yields.filter((each) => each.goal === place).map((each): ExplanationLine => ({
    names: [measure.name], rows: [{ table: "opbrengsten", row: each.row }, { table: "maatregelen", row: measure.row }],
    amount: choice[at]!.reduce((sum, { start, millionths }) => (countsIn(measure, measure.starts[start]!.year, each.delay, year) ? sum + (each.amount * millionths) / WHOLE : sum), 0),
  }))).filter(isSomething);
  return sumOf({ name: undefined }, parts(counted, { names: [name], amount: size, rows: [{ table: "opgaven", row }] }), [why("measuresFor", { chosen: chosen.length, count: serving.length, late: late.length })]);
}

const isSomething = ({ amount }: { readonly amount: number }): boolean => Math.abs(amount) > 1e-9;
