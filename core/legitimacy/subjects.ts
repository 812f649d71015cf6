import type { Agreement } from "../domain/agreements";
import { yearPeriod } from "../domain/calendar";
import type { SubjectKind } from "../domain/competences";
import type { Instrument } from "../domain/duties";
import { rememberedKeys } from "../domain/name";
import type { ArrangementRow, ContributionRow, FundingRow, ProcessRow } from "../domain/tables";
import { converted, unitNamed, type Unit } from "../domain/units";
import { tidySum } from "../numbers/tidy-sum";
import { subjectKey, type Money, type DecisionSubject } from "./model";

/** The rows from which subjects come; what was not given is empty. */
export interface Sources {
  readonly agreements: readonly Agreement[];
  readonly arrangements: readonly ArrangementRow[];
  readonly contributions: readonly ContributionRow[];
  readonly processes: readonly ProcessRow[];
  readonly funding: { readonly rows: readonly FundingRow[]; readonly years: readonly number[] };
}

const euro = unitNamed("EUR");

/**
 * What must be decided, and by which parties: agreements (both parties, and their money), money that is brought to an arrangement,
 * arrangements, processes with an instrument, and sources of money of a party. The same subject, kind and party counts once, as it first comes up.
 */
export function subjectsOf(sources: Sources): DecisionSubject[] {
  const keyOf = rememberedKeys();
  const found = new Map<string, DecisionSubject>();
  for (const subject of [...ofAgreements(sources), ...ofContributions(sources, keyOf), ...ofArrangements(sources, keyOf), ...ofProcesses(sources), ...ofFunding(sources)]) {
    const key = subjectKey(keyOf, subject.name, subject.kind, subject.party ?? "");
    if (!found.has(key)) found.set(key, { key, ...subject });
  }
  return [...found.values()];
}

/** Before its key is known. */
type Subject = Omit<DecisionSubject, "key">;

function ofAgreements({ agreements }: Sources): Subject[] {
  const units = new Map<string, Unit>();
  const unitOf = (name: string): Unit => {
    const unit = units.get(name) ?? unitNamed(name);
    units.set(name, unit);
    return unit;
  };
  return agreements.flatMap(({ current: { agreement, from, to, goal, unit, startYear, year, date } }) => {
    const needed = converted(goal, unitOf(unit), euro);
    const years = yearsFrom(startYear ?? year, year);
    return [from, to].flatMap((party): Subject[] => [
      { name: agreement, kind: "agreement", party, money: undefined, before: date },
      ...(needed === undefined ? [] : [moneyFor(agreement, party, { needed, years })]),
    ]);
  });
}

const yearsFrom = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

/** The money for a year is voted before that year begins. */
const moneyFor = (name: string, party: string, money: Money): Subject =>
  ({ name, kind: "money", party, money, before: money.years.length === 0 ? undefined : yearPeriod(money.years[0]!).start - 1 });

function ofContributions({ contributions }: Sources, keyOf: (name: string) => string): Subject[] {
  const brought = new Map<string, ContributionRow[]>();
  for (const row of contributions) {
    if (row.kind !== "money") continue;
    const key = `${keyOf(row.arrangement)}\n${keyOf(row.party)}`;
    brought.set(key, [...brought.get(key) ?? [], row]);
  }
  return [...brought.values()].map((rows) => {
    const amounts = rows.map(({ size, unit }) => converted(size, unit === undefined ? euro : unitNamed(unit), euro));
    const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
    return moneyFor(rows[0]!.arrangement, rows[0]!.party, { needed: amounts.includes(undefined) ? undefined : tidySum(amounts as number[]), years });
  });
}

function ofArrangements({ arrangements, contributions }: Sources, keyOf: (name: string) => string): Subject[] {
  const parties = new Map<string, string[]>();
  for (const { arrangement, party } of contributions) {
    const known = parties.get(keyOf(arrangement));
    if (known === undefined) parties.set(keyOf(arrangement), [party]);
    else known.push(party);
  }
  return arrangements.flatMap(({ arrangement, lead }) => [lead, ...parties.get(keyOf(arrangement)) ?? []]
    .map((party): Subject => ({ name: arrangement, kind: "arrangement", party, money: undefined, before: undefined })));
}

/** What is decided on at the end of a process; of a permit, or something else, that is not for these bodies. */
const kindOfInstrument: Readonly<Record<Instrument, SubjectKind | undefined>> = {
  vision: "vision", programme: "programme", waterProgramme: "programme", ordinance: "ordinance", waterOrdinance: "ordinance", plan: "plan",
  projectDecision: "projectDecision", permit: undefined, other: undefined,
};

function ofProcesses({ processes }: Sources): Subject[] {
  return processes.flatMap(({ process, instrument, party }): Subject[] => {
    const kind = instrument === undefined ? undefined : kindOfInstrument[instrument];
    return kind === undefined ? [] : [{ name: process, kind, party, money: undefined, before: undefined }];
  });
}

function ofFunding({ funding: { rows, years } }: Sources): Subject[] {
  return rows.flatMap(({ source, party, amounts }): Subject[] => {
    const needed = years.flatMap((year, at) => (amounts[at]! > 0 ? [{ year, amount: amounts[at]! }] : []));
    return party === undefined ? [] : [moneyFor(source, party, { needed: tidySum(needed.map(({ amount }) => amount)), years: needed.map(({ year }) => year) })];
  });
}
