import { leftOver } from "../../funding";
import { total } from "../../numbers/sum";
import { billOf, hiredFor, hiringIn, hoursOf } from "../amounts";
import type { Case, Choice } from "../model";
import type { YearPayment } from "./payments";

/** What a programme does in a year; money in cents. */
export interface YearOfProgramme {
  readonly incidental: number;
  readonly structural: number;
  readonly hiring: number;
  /** What each source pays, by position. */
  readonly paid: readonly number[];
  /** What lapses of all sources. */
  readonly lapsed: number;
  /** Per role the hours asked. */
  readonly hours: readonly number[];
  /** Of the roles of which hours are asked the part of their own hours; Infinity without own hours. Empty where people do not bind. */
  readonly loads: readonly { readonly role: number; readonly load: number }[];
}

export function perYear(programme: Case, choice: Choice, payments: readonly YearPayment[]): YearOfProgramme[] {
  const { years, sources, roles, peopleBind } = programme;
  const hours = hoursOf(programme, choice);
  const hired = hiredFor(programme, hours);
  const lapsed = sources.map((source, place) => leftOver(source, years, payments.filter((payment) => payment.source === place)
    .map((payment) => ({ ...payment, task: 0, layer: "incidental" as const }))).map((left) => left.lapsed));
  const bills = (layer: "incidental" | "structural", year: number): number =>
    choice.reduce((all, parts, place) => (parts.length === 0 ? all : all + billOf(programme, place, parts, layer, year)), 0);
  return years.map((_, year) => ({
    incidental: bills("incidental", year), structural: bills("structural", year), hiring: hiringIn(hired, year),
    paid: sources.map((_source, place) => total(payments, (payment) => (payment.source === place && payment.year === year ? payment.cents : 0))),
    lapsed: total(lapsed, (own) => own[year]!),
    hours: hours.map((own) => own[year]!),
    loads: peopleBind ? roles.flatMap(({ own }, role) => (hours[role]![year]! > 0 ? [{ role, load: hours[role]![year]! / own[year]! }] : [])) : [],
  }));
}
