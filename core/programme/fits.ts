import { fullPayment, type GroupBill } from "../funding";
import { hoursOf as hiredHours } from "../supply";
import { solveWith, least, LinearModel, type Highs, type Term } from "../optimise";
import { FlowNetwork } from "../numbers/maximum-flow";
import { billsOf, hiredFor, hoursOf, SAME } from "./amounts";
import { WHOLE, type Case, type Choice } from "./model";

/** What a choice breaks: all empty where it fits. Years are positions. */
export interface Broken {
  /** The first year of which the bills, with those of all earlier years, cannot be paid. */
  readonly money: number | undefined;
  /** Roles and years that lack hours, by year and then by name. */
  readonly people: readonly { readonly role: number; readonly year: number }[];
  /** The types of land of which there is too little, by name. */
  readonly land: readonly string[];
}

/** Money is judged in cents; hours and hectares within a millionth of themselves. */
export function broken(highs: Highs, programme: Case, choice: Choice): Broken {
  const asked = hoursOf(programme, choice);
  const hired = hiredFor(programme, asked);
  return { money: firstUnpaid(programme, billsOf(programme, choice, hired)), people: lackingHours(programme, asked), land: lackingLand(highs, programme, choice) };
}

/** Whether nothing is broken: the cheap questions first. */
export function fits(highs: Highs, programme: Case, choice: Choice): boolean {
  const asked = hoursOf(programme, choice);
  return lackingHours(programme, asked).length === 0
    && fullPayment(billsOf(programme, choice, hiredFor(programme, asked)), programme.sources, programme.years) !== undefined
    && lackingLand(highs, programme, choice).length === 0;
}

export function firstUnpaid({ years, sources }: Case, bills: readonly GroupBill[]): number | undefined {
  if (fullPayment(bills, sources, years) !== undefined) return undefined;
  return years.findIndex((_, last) => fullPayment(bills.filter(({ year }) => year <= last), sources, years) === undefined);
}

function lackingHours({ roles, years, peopleBind }: Case, asked: readonly (readonly number[])[]): Broken["people"] {
  if (!peopleBind) return [];
  return years.flatMap((_, year) => [...roles.keys()].filter((role) => {
    const there = roles[role]!.own[year]! + hiredHours(roles[role]!.hire[year]!);
    return asked[role]![year]! > there + SAME * Math.max(there, asked[role]![year]!);
  }).map((role) => ({ role, year })));
}

/** Per area, for land of one is no use in another. */
function lackingLand(highs: Highs, { measures, lots, pairs }: Case, choice: Choice): string[] {
  if (lots === undefined) return [];
  const claims = [...choice.keys()].flatMap((place) => {
    const share = choice[place]!.reduce((sum, { millionths }) => sum + millionths, 0) / WHOLE;
    return share > 0 && measures[place]!.hectares > 0 ? [{ place, share, hectares: measures[place]!.hectares * share, lots: measures[place]!.lots, type: measures[place]!.landType }] : [];
  });
  const lacking = claims.filter((claim) => claim.lots.length === 0).map(({ type }) => type);
  for (const area of new Set(lots.map((lot) => lot.area))) {
    const there = [...lots.keys()].filter((lot) => lots[lot]!.area === area);
    const own = claims.filter((claim) => claim.lots.some((lot) => there.includes(lot)));
    const places = new Set(own.map(({ place }) => place));
    const together = pairs.filter(({ one, other }) => places.has(one) && places.has(other));
    lacking.push(...(together.length > 0 ? lackingShared(highs, own, together, there, lots) : lackingApart(own, there, lots)));
  }
  return [...new Set(lacking)].sort();
}

interface Claim {
  readonly place: number;
  readonly share: number;
  readonly hectares: number;
  readonly lots: readonly number[];
}
type Lots = NonNullable<Case["lots"]>;

/** As a flow from claims to land; the types named are those that the claims left over may take. */
function lackingApart(claims: readonly Claim[], there: readonly number[], lots: Lots): string[] {
  const network = new FlowNetwork(2 + claims.length + there.length);
  const out = claims.map(({ hectares, lots: own }, at) => {
    own.forEach((lot) => network.arc(2 + at, 2 + claims.length + there.indexOf(lot), Infinity));
    return network.arc(0, 2 + at, hectares);
  });
  there.forEach((lot, at) => network.arc(2 + claims.length + at, 1, lots[lot]!.hectares * (1 + SAME)));
  const all = claims.reduce((sum, { hectares }) => sum + hectares, 0);
  if (network.maximise(0, 1) >= all * (1 - 1e-12)) return [];
  return claims.filter(({ hectares }, at) => hectares - network.flow(out[at]!) > 1e-9 * hectares).flatMap(({ lots: own }) => own.map((lot) => lots[lot]!.type));
}

function lackingShared(highs: Highs, claims: readonly Claim[], pairs: Case["pairs"], there: readonly number[], lots: Lots): string[] {
  const model = new LinearModel();
  const size = Math.max(...claims.map(({ hectares }) => hectares));
  const used = new Map(there.map((lot): [number, Term[]] => [lot, []]));
  const placed = new Map(claims.map(({ place, hectares, lots: own }) => {
    const parts = new Map(own.map((lot) => [lot, model.variable()]));
    model.constrain([...parts.values()].map((variable): Term => [variable, 1]), { atLeast: hectares / size, atMost: hectares / size });
    for (const [lot, variable] of parts) used.get(lot)!.push([variable, 1]);
    return [place, parts];
  }));
  const shared = new Map<string, Term[]>();
  const shareOf = new Map(claims.map(({ place, share }) => [place, share]));
  for (const { one, other, hectares } of pairs) {
    const parts: Term[] = [];
    for (const [lot] of placed.get(one)!) {
      if (!placed.get(other)!.has(lot)) continue;
      const variable = model.variable();
      parts.push([variable, 1]);
      used.get(lot)!.push([variable, -1]);
      for (const measure of [one, other]) shared.set(`${measure} ${lot}`, [...shared.get(`${measure} ${lot}`) ?? [], [variable, 1]]);
    }
    model.constrain(parts, { atMost: (hectares * Math.min(shareOf.get(one)!, shareOf.get(other)!)) / size });
  }
  for (const [key, terms] of shared) {
    const [measure, lot] = key.split(" ").map(Number) as [number, number];
    model.constrain([...terms, [placed.get(measure)!.get(lot)!, -1]], { atMost: 0 });
  }
  const short = there.map((lot) => {
    const variable = model.variable();
    model.constrain([...used.get(lot)!, [variable, -1]], { atMost: (lots[lot]!.hectares / size) * (1 + SAME) });
    return variable;
  });
  const found = solveWith(highs, model, [least(short.map((variable): Term => [variable, 1]))], { about: { about: "programme", name: "" } });
  return there.filter((_, at) => found.value(short[at]!) > 1e-9).map((lot) => lots[lot]!.type);
}
