import type { ValueKind } from "../../domain/value-kind";
import type { Report, ReportCell, ReportColumn } from "../../tables";
import type { Means } from "../model";
import { keyFigureColumns } from "./columns";
import type { KeyFigures } from "./figures";
import type { FiguresPerVariant } from "./per-variant";

const bottlenecks: Readonly<Record<Means, string>> = { land: "grond", money: "geld", people: "mensen" };
const units: Partial<Record<ValueKind, string>> = { hectares: "ha", euros: "EUR", hours: "uur" };

/** A key figure: what it is called and what it is; undefined: not asked, null: without a value. */
type KeyFigure = readonly [name: string, kind: ValueKind, of: (figures: KeyFigures) => ReportCell | null | undefined];

const keyFigureRows: readonly KeyFigure[] = [
  ["Gevraagd ha", "hectares", ({ land }) => land?.asked], ["Gerealiseerd ha", "hectares", ({ land }) => land?.realised], ["Tekort ha", "hectares", ({ land }) => land?.short],
  ["Ruimtedruk", "ratio", ({ land }) => land && (land.pressure ?? null)],
  ["Kosten", "euros", ({ money }) => money?.cost], ["Gedekt", "euros", ({ money }) => money?.covered], ["Tekort geld", "euros", ({ money }) => money?.short],
  ["Dekkingsgraad", "share", ({ money }) => money && (money.coverage ?? null)], ["Draagbare ambitie", "factor", ({ money }) => money?.ambition], ["Reserve einde", "euros", ({ money }) => money?.reserve],
  ["Vraag uren", "hours", ({ people }) => people?.demand], ["Tekort uren samen", "hours", ({ people }) => people?.short], ["Winst van samenwerken", "hours", ({ people }) => people?.gain],
  ["Opgaven die helemaal kunnen", "count", ({ wholeTasks }) => wholeTasks],
  ["Knelpunt", "text", ({ bottleneck }) => (bottleneck === undefined ? "geen" : bottlenecks[bottleneck])],
];

/** KERNCIJFERS: a row per figure that is asked, a column per variant. */
export function keyFiguresTable({ base, variants }: FiguresPerVariant): Report {
  const asked = keyFigureRows.filter(([, , of]) => of(base) !== undefined);
  const byRow = asked.map(([, kind]) => kind);
  const [figure, unit, own] = keyFigureColumns;
  return {
    columns: [
      { header: figure, kind: "name", key: true }, { header: unit, kind: "text" },
      ...[own, ...variants.map(({ name }) => name)].map((header): ReportColumn => ({ header, kind: "number", byRow })),
    ],
    rows: asked.map(([name, kind, of]): ReportCell[] =>
      [name, units[kind] ?? "", ...[base, ...variants.map(({ figures }) => figures)].map((figures) => (figures === undefined ? "" : of(figures) ?? ""))]),
  };
}
