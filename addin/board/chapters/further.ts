import { isNothing, type BoardFigures, type ReportCell } from "../../../core";
import { reasonText } from "../../i18n/finding-text";
import { bottleneckText, programmeSentence } from "../../i18n/programme-text";
import { accuracyText, riskSentence } from "../../i18n/risk-text";
import type { Block, Chapter } from "../model";
import type { Words } from "../words";

const [FEW, MOST] = [10, 15];
const text = (words: string): Block => ({ kind: "text", text: words });

/** The chapters on what only some workbooks hold, in their order; those without tables are left out. */
export const furtherChapters = (figures: BoardFigures, words: Words): Chapter[] =>
  [budgetChapter, agreementsChapter, programmeChapter, riskChapter, wellbeingChapter].flatMap((chapter) => chapter(figures, words) ?? []);

/** EVENWICHT: Jaar, Saldo, Structureel saldo, In evenwicht; its last row is the verdict. */
function budgetChapter({ budget }: BoardFigures, { b }: Words): Chapter | undefined {
  if (budget === undefined) return undefined;
  const [verdict] = budget.rows.slice(-1).map((row) => String(row[3]));
  const rows = budget.rows.slice(0, -1).map(([year, balance, structural, isBalanced]): ReportCell[] => [year!, structural!, balance!, b.budget.yes[String(isBalanced)] ?? isBalanced!]);
  return {
    name: "budget", title: b.budget.title,
    blocks: [text(b.budget.verdicts[verdict!] ?? verdict!), text(b.budget.note), {
      kind: "table", name: "budget", title: b.budget.table,
      report: {
        columns: [
          { header: b.budget.columns[0]!, kind: "year", key: true }, { header: b.budget.columns[1]!, kind: "euros" }, { header: b.budget.columns[2]!, kind: "euros" }, { header: b.budget.columns[3]!, kind: "text" },
        ],
        rows,
      },
      chart: { ...b.budget.chart, kind: "columns", series: 1, rows: rows.length },
    }],
  };
}

function agreementsChapter({ agreements, options }: BoardFigures, { b, f, t }: Words): Chapter | undefined {
  if (agreements === undefined || agreements.progress.length === 0 || typeof options.day !== "string") return undefined;
  const { progress } = agreements;
  const count = (status: string): number => progress.filter((each) => each.status === status).length;
  const { statusWords, levels } = t.agreements.progress;
  const attention = progress.filter(({ escalation }) => escalation > 1).length;
  return {
    name: "agreements", title: b.agreements.title,
    blocks: [
      text(b.agreements.counts(f.day(options.day), count("green"), count("orange"), count("red"), count("grey"))),
      text(attention === 0 ? b.agreements.none : b.agreements.attention(attention)),
      {
        kind: "table", name: "agreements", title: b.agreements.table,
        report: {
          columns: b.agreements.columns.map((header, at) => ({ header, kind: at === 0 ? "name" as const : "text" as const, ...(at === 0 ? { key: true as const } : {}) })),
          rows: progress.slice(0, FEW).map((each): ReportCell[] => [
            each.name, statusWords[each.status], each.planned === undefined ? "" : f.amount(each.planned, each.unit), each.realised === undefined ? "" : f.amount(each.realised, each.unit), levels[each.escalation]!,
          ]),
        },
      },
    ],
  };
}

function programmeChapter({ programme, overview }: BoardFigures, { b, language, amountsIn }: Words): Chapter | undefined {
  if (programme === undefined) return undefined;
  if ("reason" in programme) return { name: "programme", title: b.programme.title, blocks: [text(b.programme.none(reasonText(programme.reason, language)))] };
  const goals = [...programme.goals].sort((one, other) => one.shares.reached - other.shares.reached).slice(0, MOST);
  const [goal, reached, lacks, priority] = b.programme.columns;
  return {
    name: "programme", title: b.programme.title,
    blocks: [
      text(programmeSentence(programme, language, amountsIn)),
      ...(overview.area === undefined ? [] : [text(b.programme.allAreas)]),
      ...(goals.length === 0 ? [] : [{
        kind: "table", name: "goals", title: b.programme.goals,
        report: {
          columns: [{ header: goal!, kind: "name", key: true }, { header: reached!, kind: "share" }, { header: lacks!, kind: "text" }, { header: priority!, kind: "level" }],
          rows: goals.map((each): ReportCell[] => [each.name, each.shares.reached, bottleneckText(each, language) || b.programme.nothing, each.priority]),
        },
        chart: { ...b.programme.chart, kind: "bars", series: 1, rows: goals.length },
      } satisfies Block]),
      {
        kind: "table", name: "programmeyears", title: b.programme.years,
        report: {
          columns: b.programme.yearColumns.map((header, at) => (at === 0 ? { header, kind: "year" as const, key: true as const } : { header, kind: "euros" as const })),
          rows: programme.perYear.map(({ year, cost, income, lapsed }): ReportCell[] => [year, cost, income, lapsed]),
        },
      },
    ],
  };
}

/** Without who owns a risk: that may say who somebody is. */
function riskChapter({ risk }: BoardFigures, { b, language, amountsIn }: Words): Chapter | undefined {
  if (risk === undefined) return undefined;
  const shown = risk.risks.filter(({ contribution }) => !isNothing(contribution)).slice(0, FEW);
  const [name, contribution, expected, chance] = b.risk.columns;
  return {
    name: "risk", title: b.risk.title,
    blocks: [
      text(riskSentence(risk, language, amountsIn)), text(accuracyText(risk, language, amountsIn)),
      ...(shown.length === 0 ? [] : [{
        kind: "table", name: "risks", title: shown.length < risk.risks.length ? `${b.risk.table}: ${b.risk.most(shown.length, risk.risks.length)}` : b.risk.table,
        report: {
          columns: [{ header: name!, kind: "name", key: true }, { header: contribution!, kind: "euros" }, { header: expected!, kind: "euros" }, { header: chance!, kind: "share" }],
          rows: shown.map((each): ReportCell[] => [each.name, each.contribution, each.expected, each.chance]),
        },
        chart: { ...b.risk.chart, kind: "bars", series: 1, rows: shown.length },
      } satisfies Block]),
    ],
  };
}

function wellbeingChapter({ wellbeing }: BoardFigures, { b, t }: Words): Chapter | undefined {
  if (wellbeing === undefined) return undefined;
  const { dashboard, variants } = wellbeing;
  if (dashboard === undefined && variants === undefined) return undefined;
  const all = dashboard?.dimensions.flatMap(({ indicators }) => indicators).filter(({ value }) => value !== undefined) ?? [];
  const shown = all.slice(0, MOST);
  const [indicator, value, unit, trend] = b.wellbeing.columns;
  return {
    name: "wellbeing", title: b.wellbeing.title,
    blocks: [
      ...(dashboard === undefined ? [] : [
        text(b.wellbeing.area(dashboard.area)), text(`${t.wellbeing.counts(dashboard.trends.green, dashboard.trends.red, dashboard.trends.grey)} ${t.wellbeing.noTotal}`),
      ]),
      ...(shown.length === 0 ? [] : [{
        kind: "table", name: "wellbeing", title: b.wellbeing.table,
        report: {
          columns: [{ header: indicator!, kind: "name", key: true }, { header: value!, kind: "number" }, { header: unit!, kind: "text" }, { header: trend!, kind: "text" }],
          rows: shown.map((each): ReportCell[] => [each.name, each.value!, each.unit ?? "", each.trend === undefined ? t.wellbeing.fewYears : t.wellbeing.trends[each.trend]]),
        },
      } satisfies Block]),
      ...(all.length > shown.length ? [text(b.wellbeing.others(all.length - shown.length))] : []),
      ...(variants === undefined ? [] : variants.burdens.length === 0 ? [text(b.wellbeing.none)] : [{
        kind: "list", title: b.wellbeing.burdens,
        items: variants.burdens.slice(0, FEW).map(({ group, area, variant, unfavourable }) => b.wellbeing.burden(group ?? t.wellbeing.burdens.everybody, area ?? "", variant, unfavourable.length)),
      } satisfies Block]),
    ],
  };
}
