import { LAYERS, type BoardFigures, type Finding, type Report, type ReportCell, type Topic } from "../../../core";
import { described } from "../../i18n/finding-text";
import { whyUnknown } from "../../i18n/headline";
import type { Block, BoardAbout, Chapter } from "../model";
import type { Words } from "../words";

/** What the report rests on: norms with their source, what was read on an assumption, what is to be mended, and what was not calculated. */
export function assumptionsChapter(figures: BoardFigures, about: BoardAbout, words: Words): Chapter {
  const { overview } = figures;
  const { b } = words;
  const left = notCalculated(figures, words);
  const norms = normsReport(figures, about, words);
  const said = (findings: readonly Finding[]): string[] => findings.map((finding) => described(finding, words.language));
  const list = (title: string, items: readonly string[]): Block => ({ kind: "list", title, items });
  return {
    name: "assumptions", title: b.assumptions.title,
    blocks: [
      { kind: "text", text: b.assumptions.rule },
      ...(about.learned === true ? [{ kind: "text", text: b.assumptions.learned } satisfies Block] : []),
      ...(norms.rows.length === 0 ? [] : [{ kind: "table", name: "norms", title: b.assumptions.norms, report: norms } satisfies Block]),
      ...(overview.remarks.length > 0 ? [list(b.assumptions.remarks(overview.remarks.length), said(overview.remarks))]
        : about.tables.length === 0 ? [] : [{ kind: "text", text: b.assumptions.noRemarks } satisfies Block]),
      ...(overview.problems.length === 0 ? [] : [list(b.assumptions.problems(overview.problems.length), said(overview.problems))]),
      left.length === 0 ? { kind: "text", text: b.assumptions.nothingLeft } : list(b.assumptions.left, left),
    ],
  };
}

function normsReport({ options, norms, overview, risk }: BoardFigures, { normFrom }: BoardAbout, { b }: Words): Report {
  const { assumptions: texts } = b;
  const rows: { readonly cells: ReportCell[]; readonly kind: "count" | "share" | "quantity" }[] = [
    ...(options.norm === undefined || overview.people === undefined ? [] : [{ cells: [texts.hours, options.norm, texts.hoursUnit, texts.hoursFrom[normFrom]], kind: "quantity" as const }]),
    ...(overview.land === undefined ? [] : [{ cells: [texts.layers, LAYERS, texts.layersUnit, texts.layersFrom], kind: "count" as const }]),
    ...(risk === undefined ? [] : [{ cells: [texts.certainty, risk.certainty, "", texts.certaintyFrom], kind: "share" as const }]),
    ...norms.map(({ norm, used, unit, priceLevel }) => ({ cells: [norm, used, unit ?? "", texts.fromTable(priceLevel)], kind: "quantity" as const })),
  ];
  const [name, value, unit, source] = texts.columns;
  return {
    columns: [{ header: name!, kind: "name", key: true }, { header: value!, kind: "number", byRow: rows.map(({ kind }) => kind) }, { header: unit!, kind: "text" }, { header: source!, kind: "text" }],
    rows: rows.map(({ cells }) => cells),
  };
}

/** Only land, money and people are missed where nobody filled them in; the other topics are for who has them. */
const expected: readonly Topic[] = ["land", "money", "people"];

function notCalculated({ overview: { standing } }: BoardFigures, { b, t, language }: Words): string[] {
  return (Object.keys(standing) as Topic[]).flatMap((topic) => {
    const name = `${t.topics[topic].charAt(0).toUpperCase()}${t.topics[topic].slice(1)}`;
    const why = whyUnknown(standing[topic], language);
    if (why !== undefined) return [b.assumptions.notCalculated(name, why)];
    return standing[topic].state === "notAsked" && expected.includes(topic) ? [b.assumptions.notFilledIn(name)] : [];
  });
}
