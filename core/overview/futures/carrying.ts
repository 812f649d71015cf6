import { shareOfGroup } from "../../funding";
import { FlowNetwork } from "../../numbers/maximum-flow";
import { SAME } from "../../programme/amounts";
import type { Case } from "../../programme/model";
import { payersOf } from "../../programme/payers";
import { take } from "../../supply";

/** What a measure asks in one future. */
export interface Load {
  /** Cents, unrounded. */
  readonly bills: readonly { readonly group: number; readonly year: number; readonly amount: number }[];
  readonly hours: readonly { readonly role: number; readonly year: number; readonly hours: number }[];
}

/** What may be spent in one future: cents per source and year, and hours of own staff per role and year. */
export interface Means {
  readonly money: readonly (readonly number[])[];
  readonly own: readonly (readonly number[])[];
}

/** Why a measure cannot be carried: money, or a role (position). */
export type Lack = "money" | { readonly role: number };

interface BillNode {
  readonly out: number;
  /** What each of its sources pays, with the part that it may pay at most. */
  readonly paid: readonly { readonly arc: number; readonly share: number }[];
}

/**
 * Carries measures one after another, within the money and the people of a future. All bills of a year that the same sources may pay are paid
 * in full by some division: a flow in whole cents from what comes in each year, through what is carried over, to the bills. What is carried
 * more only adds to the flow.
 */
export class Carrying {
  readonly #network: FlowNetwork;
  readonly #income: readonly (readonly number[])[];
  readonly #over: readonly number[];
  readonly #bills: readonly (readonly BillNode[])[];
  readonly #hiringGroup: number;
  /** Cents per group and year: unrounded, and as they are in the flow. */
  #amounts: number[][] = [];
  #due: number[][] = [];
  #asked: number[][] = [];
  #hiring: number[] = [];
  #means: Means = { money: [], own: [] };

  constructor(private readonly programme: Case) {
    const { sources, years } = programme;
    const { groups, ofHiring } = payersOf(programme);
    const place = (source: number, year: number): number => 2 + source * years.length + year;
    const node = (group: number, year: number): number => 2 + (sources.length + group) * years.length + year;
    const network = new FlowNetwork(2 + (sources.length + groups.length) * years.length);
    this.#income = sources.map((_, source) => years.map((__, year) => network.arc(0, place(source, year), 0)));
    this.#over = sources.flatMap(({ carriedUntil }, source) => years.flatMap((calendar, year) =>
      (year + 1 < years.length && calendar < carriedUntil ? [network.arc(place(source, year), place(source, year + 1), Infinity)] : [])));
    this.#bills = groups.map((payers, group) => years.map((_, year): BillNode => ({
      out: network.arc(node(group, year), 1, 0),
      paid: payers.map((source) => ({ arc: network.arc(place(source, year), node(group, year), 0), share: sources[source]!.largestShare })),
    })));
    this.#network = network;
    this.#hiringGroup = ofHiring;
  }

  /** A future begins: nothing is carried yet. */
  begin(means: Means): void {
    const { years, roles } = this.programme;
    this.#means = means;
    this.#income.forEach((perYear, source) => perYear.forEach((arc, year) => { this.#network.renew(arc, Math.round(means.money[source]![year]!)); }));
    for (const arc of this.#over) this.#network.renew(arc, Infinity);
    for (const { out, paid } of this.#bills.flat()) {
      this.#network.renew(out, 0);
      for (const { arc } of paid) this.#network.renew(arc, 0);
    }
    this.#amounts = this.#bills.map((perYear) => perYear.map(() => 0));
    this.#due = this.#bills.map((perYear) => perYear.map(() => 0));
    this.#asked = roles.map(() => years.map(() => 0));
    this.#hiring = years.map(() => 0);
  }

  /** Carries these measures beside all so far, or says what is lacking first and leaves everything as it was. */
  carry(loads: readonly Load[]): Lack | undefined {
    const asked = loads.some(({ hours }) => hours.length > 0) ? this.#asked.map((perYear) => [...perYear]) : this.#asked;
    for (const { hours } of loads) for (const each of hours) asked[each.role]![each.year]! += each.hours;
    const amounts = this.#amounts.map((perYear) => [...perYear]);
    const changed = new Set<string>();
    const add = (group: number, year: number, amount: number): void => {
      amounts[group]![year]! += amount;
      changed.add(`${group} ${year}`);
    };
    for (const { bills } of loads) for (const { group, year, amount } of bills) add(group, year, amount);
    const hiring = asked === this.#asked ? this.#hiring : this.#hiringFor(asked);
    hiring.forEach((cents, year) => { if (cents !== this.#hiring[year]!) add(this.#hiringGroup, year, cents - this.#hiring[year]!); });

    const kept = this.#network.keep();
    const due = this.#due.map((perYear) => [...perYear]);
    if (!this.#pays(amounts, due, changed)) {
      this.#network.restore(kept);
      return "money";
    }
    const role = asked === this.#asked ? undefined : this.#lackingRole(asked);
    if (role !== undefined) {
      this.#network.restore(kept);
      return { role };
    }
    [this.#amounts, this.#due, this.#asked, this.#hiring] = [amounts, due, asked, hiring];
    return undefined;
  }

  #pays(amounts: readonly (readonly number[])[], due: number[][], changed: ReadonlySet<string>): boolean {
    let more = 0;
    for (const key of changed) {
      const [group, year] = key.split(" ").map(Number) as [number, number];
      const before = due[group]![year]!;
      const whole = Math.round(amounts[group]![year]!);
      if (whole <= before) continue;
      const { out, paid } = this.#bills[group]![year]!;
      if (paid.length === 0) return false;
      this.#network.widen(out, whole - before);
      for (const { arc, share } of paid) this.#network.widen(arc, shareOfGroup(share, whole) - shareOfGroup(share, before));
      due[group]![year] = whole;
      more += whole - before;
    }
    return this.#network.maximise(0, 1) >= more;
  }

  /** Cents per year for the hours that own staff lacks, cheapest first. */
  #hiringFor(asked: readonly (readonly number[])[]): number[] {
    const { roles, years } = this.programme;
    return years.map((_, year) => roles.reduce((sum, { hire }, role) => {
      const own = this.#means.own[role]![year]!;
      const lack = asked[role]![year]! - own;
      return lack > SAME * Math.max(1, own) ? sum + take(hire[year]!, lack)[0].reduce((cents, { hours, rate }) => cents + 100 * hours * rate, 0) : sum;
    }, 0));
  }

  /** The first by name of which there are not enough hours. */
  #lackingRole(asked: readonly (readonly number[])[]): number | undefined {
    const found = this.programme.roles.findIndex(({ hire }, role) => asked[role]!.some((hours, year) => {
      const there = this.#means.own[role]![year]! + hire[year]!.reduce((sum, offer) => sum + offer.hours, 0);
      return hours > there + SAME * Math.max(there, hours);
    }));
    return found < 0 ? undefined : found;
  }
}
