import { ratiosReport, reasonsReport, reservesReport, structuralBalanceReport } from "../balance";
import { registerReport, legitimacyReport } from "../legitimacy";
import { agendaReport, changesReport, lessonsReport, normsReport } from "../learning";
import { participationReport } from "../residents";
import { riskBandwidthReport, riskCapacityReport, riskSharesReport } from "../risk";
import type { Report } from "../tables";
import { dashboardReport, effectsReport } from "../wellbeing";
import type { Tables } from "./by-kind";
import type { OverviewOptions, RiskOptions } from "./model";
import { canAnswer, learningQuestion, moneyQuestion, riskQuestion } from "./questions";

/** Reports whose tables are there, after those of land, money, people and agreements; none that searches or draws long. */
export const writtenReports = {
  EVENWICHT: ({ get }) => ask(get("begroting"), (budget) => structuralBalanceReport({ budget })),
  RESERVES: (given, options) => (canAnswer("money", given) ? () => reservesReport(moneyQuestion(given, options)) : undefined),
  WAAROM: (given, options) => (canAnswer("money", given) ? async () => whereShort(await reasonsReport(moneyQuestion(given, options))) : undefined),
  KENGETALLEN: ({ get }) => ask(get("balansposten"), (posts) => ratiosReport({ posts })),
  RISICO: (given, options) => (given.has("risicos") ? () => riskSharesReport(riskQuestion(given, options)) : undefined),
  WEERSTAND: (given, options) => ask(given.get("weerstandscapaciteit"), (capacity) => riskCapacityReport({ ...riskQuestion(given, options), capacity }), given.has("risicos")),
  BANDBREEDTE: (given, options) => (given.has("risicos") ? () => riskBandwidthReport(riskQuestion(given, options)) : undefined),
  NORMEN: (given) => (given.has("waarnemingen") ? () => normsReport(learningQuestion(given) as Parameters<typeof normsReport>[0]) : undefined),
  LEERAGENDA: (given, { day }) => ask(given.get("leervragen"), (questions) => agendaReport({ ...learningQuestion(given), questions, day })),
  LESSEN: (given, { day }) => ask(given.get("lessen"), (lessons) =>
    lessonsReport({ lessons, day, agreements: given.get("afspraken"), norms: given.get("normen"), parties: given.get("partijen") })),
  GELEERD: (given) => ask(given.get("lessen"), (lessons) => changesReport({ ...learningQuestion(given), lessons })),
  WELVAART: (given, { area }) => ask(given.get("indicatoren"), (indicators) => dashboardReport({ indicators, area })),
  EFFECTEN: ({ get }) => ask(get("effecten"), (effects) => effectsReport({ effects, variants: get("varianten"), indicators: get("indicatoren") })),
  BESLUITEN: ({ get }, { day }) => ask(get("besluiten"), (decisions) => registerReport({ decisions, day })),
  LEGITIMITEIT: ({ get }, { day }) => ask(get("besluiten"), (decisions) => legitimacyReport({
    decisions, day, agreements: get("afspraken"), parties: get("partijen"), competences: get("bevoegdheden"), arrangements: get("arrangementen"),
    processes: get("trajecten"), funding: get("middelen"), contributions: get("bijdragen"),
  })),
  PARTICIPATIE: ({ get }, { day }) => ask(get("reacties"), (reactions) => participationReport({ processes: get("trajecten"), reactions, day }), get("trajecten") !== undefined),
} satisfies Record<string, (given: Tables, options: OverviewOptions & RiskOptions) => (() => Report | Promise<Report>) | undefined>;

/** What is asked of one table more than a question may lack; undefined where it, or what it needs beside it, is not there. */
const ask = <Cells>(cells: Cells | undefined, question: (cells: Cells) => Report | Promise<Report>, hasMore = true): (() => Report | Promise<Report>) | undefined =>
  (cells === undefined || !hasMore ? undefined : () => question(cells));

/** Where nothing falls short there is only a total of nothing: that is no report. */
const whereShort = (report: Report): Report => (report.rows.length > 1 ? report : { ...report, rows: [] });
