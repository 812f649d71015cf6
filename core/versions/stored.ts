import "../domain/zod-without-eval";
import { z } from "zod";
import { tableKinds } from "../domain/table";
import { valueKinds } from "../domain/value-kind";
import type { ReportColumn } from "../tables/report";
import { columnsOfFormat1 } from "./format-1";
import { FORMAT, type VersionContent } from "./model";

/** Who keeps or locks a version, and when (local time, as 2026-11-27T09:30). The caller knows the clock. */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

/** What a version is called, and who made it so; `print` tells whether its content is still what was kept. */
export interface VersionHead {
  readonly format: 1 | typeof FORMAT;
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly kept: Signature;
  readonly locked: Signature | null;
  readonly print: number;
}

/** Lengths that a person may type; more is no name. */
export const MOST = { name: 100, note: 500, by: 100 } as const;

/** Why something stored cannot be read: it is not in order, or a newer add-in made it. */
export type Unreadable = "broken" | "newer";

const line = (most: number) => z.string().max(most);
const signature = z.strictObject({ by: line(MOST.by), at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u).refine((at) => !Number.isNaN(Date.parse(`${at}Z`))) });

const head: z.ZodType<VersionHead> = z.strictObject({
  format: z.union([z.literal(1), z.literal(FORMAT)]),
  id: z.string().regex(/^[0-9a-f-]{36}$/u),
  name: line(MOST.name).min(1),
  note: line(MOST.note),
  kept: signature,
  locked: signature.nullable(),
  print: z.number(),
});

/** As many as a cell and a sheet of Excel can hold. */
const cell = z.union([z.string().max(32_767), z.number(), z.boolean()]);
const cells = { header: z.array(z.string().max(32_767)).max(16_384), rows: z.array(z.array(cell)).max(1_048_576) };
const inShape = ({ header, rows }: { header: readonly unknown[]; rows: readonly (readonly unknown[])[] }): boolean =>
  rows.every((row) => row.length === header.length);

const inputs = {
  basis: z.strictObject({
    from: z.number().optional(), to: z.number().optional(), norm: z.number().optional(), day: line(10).optional(),
  }),
  tables: z.array(z.strictObject({ kind: z.enum(tableKinds), ...cells }).refine(inShape)).max(tableKinds.length),
};

const kind = z.enum(valueKinds);
const column: z.ZodType<ReportColumn> = z.strictObject({
  header: z.string().max(32_767), kind, key: z.literal(true).optional(), unit: line(100).optional(), per: line(100).optional(),
  byRow: z.array(kind).max(1_048_576).optional(),
});

const content: z.ZodType<VersionContent> = z.strictObject({
  format: z.literal(FORMAT), ...inputs,
  reports: z.array(z.strictObject({ name: line(40).min(1), columns: z.array(column).max(16_384), rows: cells.rows })
    .refine(({ columns, rows }) => inShape({ header: columns, rows }))).max(100),
});

/** The first format kept of a result the headers alone. */
const content1: z.ZodType<VersionContent> = z.strictObject({
  format: z.literal(1), ...inputs,
  reports: z.array(z.strictObject({ name: line(40).min(1), ...cells }).refine(inShape)).max(100),
}).transform(({ reports, ...same }) => ({
  ...same, format: FORMAT, reports: reports.map(({ name, header, rows }) => ({ name, columns: columnsOfFormat1(name, header), rows })),
}));

/** What was stored comes from a workbook, and a workbook may come from anybody. */
export const readHead = (stored: unknown): VersionHead | Unreadable => read(head, stored);
export const readContent = (stored: unknown): VersionContent | Unreadable => read(z.union([content, content1]), stored);

const newer = z.object({ format: z.number().gt(FORMAT) });

function read<Stored>(schema: z.ZodType<Stored>, stored: unknown): Stored | Unreadable {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : newer.safeParse(stored).success ? "newer" : "broken";
}
