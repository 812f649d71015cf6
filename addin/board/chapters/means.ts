import { isNothing, type BoardFigures, type Means, type MeansParts, type NamedPart, type ReportCell, type ReportColumn, type ValueKind, type Why } from "../../../core";
import { whyUnknown } from "../../i18n/headline";
import { whyText } from "../../i18n/why-text";
import type { Block, BoardTable, Chapter } from "../model";
import { sentences, type Words } from "../words";

const kinds: Readonly<Record<Means, { readonly name: ValueKind; readonly amount: ValueKind }>> = {
  land: { name: "name", amount: "hectares" }, money: { name: "year", amount: "euros" }, people: { name: "name", amount: "hours" },
};

/** One of the three answers: the question in plain words, two sentences, a chart and a small table. */
export function meansChapter(means: Means, figures: BoardFigures, words: Words): Chapter {
  const { t } = words;
  const parts = figures.means[means];
  const said = { land: landSaid, money: moneySaid, people: peopleSaid }[means](figures, words);
  return {
    name: means, title: t[means].question,
    blocks: [
      ...[...said, ...because(means, figures, words)].map((text): Block => ({ kind: "text", text })),
      ...(parts === undefined ? [] : [partsTable(means, parts, words)]),
    ],
  };
}

/** Why it falls short, where it does. */
function because(means: Means, { why }: BoardFigures, { language, amountsIn }: Words): string[] {
  // Which role falls short most was said.
  const text = whyText((why[means] ?? []).filter(({ code }) => code !== "scarcestRole"), language, amountsIn);
  return text === "" ? [] : [text];
}

function partsTable(means: Means, { parts, others, total }: MeansParts, { b }: Words): BoardTable {
  const { met, short, asked, names, units } = b.part;
  const unit = units[means];
  const column = (name: string): ReportColumn => ({ header: unit === "" ? name : `${name} ${unit}`, kind: kinds[means].amount });
  const row = (name: ReportCell, part: Omit<NamedPart, "name">): ReportCell[] => [name, part.met, part.short, part.asked];
  return {
    kind: "table", name: means, title: b[means].table,
    report: {
      columns: [{ header: names[means], kind: kinds[means].name, key: true }, column(met[means]), column(short), column(asked[means])],
      rows: [
        ...parts.map((part) => row(nameOf(part, b), part)),
        ...(others === undefined ? [] : [row(b.part.others(others.count), others)]),
        row(b.part.total, total),
      ],
    },
    chart: { ...b[means].chart, kind: means === "money" ? "stackedColumns" : "stackedBars", series: 2, rows: parts.length + (others === undefined ? 0 : 1) },
  };
}

const nameOf = ({ name, area }: NamedPart, b: Words["b"]): ReportCell => (area === undefined || area === "" ? name : b.inArea(String(name), area));

/** Why there is nothing to say, or that nobody asked. */
function unanswered(means: Means, { overview }: BoardFigures, { t, language }: Words): string[] {
  const standing = overview.standing[means];
  const why = whyUnknown(standing, language);
  const { missing, empty } = standing.state === "notAsked" ? standing : { missing: [], empty: [] };
  return [
    ...(why === undefined ? [] : [t.empty.notCalculated(why)]),
    ...(missing.length > 0 ? [t.empty.missing(missing.join(", "))] : []),
    ...(empty.length > 0 ? [t.empty.blank(empty.join(", "), empty.length > 1)] : []),
  ];
}

/** The part that falls short most; undefined where nothing does that anybody would notice. */
const most = (parts: MeansParts | undefined): NamedPart | undefined =>
  parts?.parts.filter(({ short }) => !isNothing(short)).reduce<NamedPart | undefined>((worst, part) => (part.short > (worst?.short ?? 0) ? part : worst), undefined);

function landSaid(figures: BoardFigures, words: Words): string[] {
  const { land } = figures.overview;
  const { b, f } = words;
  if (land === undefined) return unanswered("land", figures, words);
  if (land.gross === 0) return [b.land.nothing];
  const worst = most(figures.means.land);
  const [gross, shortage] = [f.hectares(land.gross), f.hectares(land.shortage)];
  return [
    worst === undefined ? b.land.enough(gross) : b.land.short(gross, f.shareMet(figures.overview.served.land!), shortage),
    sentences(
      worst === undefined || isToldBy("landByPriority", figures.why.land) ? "" : b.land.most(String(nameOf(worst, b)), f.hectares(worst.short), f.hectares(worst.asked)),
      land.pressure === undefined ? "" : b.land.pressure(f.hectares(land.needed), f.hectares(land.available), f.share(land.pressure)),
      // Else it reads as a mistake that more falls short than is lacking.
      land.pressure === undefined || worst === undefined || !isMore(land.shortage, land.needed - land.available) ? "" : b.land.perTask(land.needed <= land.available),
    ),
  ];
}

/** By more than a hectare, and than a thousandth: what a reader would see. */
const isMore = (shortage: number, lacking: number): boolean => shortage - Math.max(0, lacking) > Math.max(1, shortage / 1000);

/** The sentence why it falls short names the task that does most, too. */
const isToldBy = (code: Why["code"], why: readonly Why[] = []): boolean => why.some((each) => each.code === code);

function moneySaid(figures: BoardFigures, words: Words): string[] {
  const { money } = figures.overview;
  const { b, f, t } = words;
  if (money === undefined) return unanswered("money", figures, words);
  if (money.cost === 0) return [t.money.nothing];
  const worst = most(figures.means.money);
  const years = b.yearRange(money.from, money.to);
  return [
    sentences(worst === undefined ? b.money.enough(f.euros(money.cost), years) : b.money.short(f.euros(money.cost), years, f.shareMet(money.coverage!), f.euros(money.shortage))),
    sentences(worst === undefined ? "" : b.money.most(Number(worst.name), f.euros(worst.short)), b.money.ambition((worst === undefined ? f.share : f.shareMet)(money.ambition))),
    ...(figures.overview.area === undefined ? [] : [t.money.allAreas]),
  ];
}

function peopleSaid(figures: BoardFigures, words: Words): string[] {
  const { people } = figures.overview;
  const { b, f, t } = words;
  if (people === undefined) return unanswered("people", figures, words);
  if (people.demand === 0) return [t.people.nothing];
  const worst = most(figures.means.people);
  const [demand, years] = [f.hours(people.demand), b.people.in(people.from, people.to)];
  return [
    worst === undefined ? b.people.enough(demand, years) : b.people.short(demand, years, f.shareMet(figures.overview.served.people!), f.hours(people.shortage)),
    sentences(worst === undefined ? "" : b.people.most(String(worst.name), f.hours(worst.short)), isNothing(people.gain) ? "" : b.people.gain(f.hours(people.gain))),
    ...(figures.overview.area === undefined ? [] : [b.people.allAreas]),
  ];
}
