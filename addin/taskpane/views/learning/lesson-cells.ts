import { dayNumber, type LearningInDetail, type NormInDetail } from "../../../../core";
import type { NewCell } from "../../../workbook";

interface Lesson {
  readonly columns: NonNullable<LearningInDetail["register"]>["columns"];
  readonly id: string;
  readonly description: string;
  /** As the table has it. */
  readonly level: string;
  readonly area: string | undefined;
  /** As 2026-11-25. */
  readonly day: string;
  /** The same, or nothing. */
  readonly due: string;
  readonly to: string;
  readonly norm: NormInDetail;
  readonly task: string | undefined;
  readonly learned: number;
}

/** The row of Lessen that a difference becomes, in the columns that the table has. */
export function lessonCells({ columns, id, description, level, area, day, due, to, norm, task, learned }: Lesson): NewCell[] {
  const cell = (name: string | undefined, value: NewCell["value"] | undefined): NewCell[] => (name === undefined || value === undefined || value === "" ? [] : [{ name, value }]);
  const date = (name: string | undefined, text: string): NewCell[] => {
    const serial = serialOf(text);
    return name === undefined || serial === undefined ? [] : [{ name, value: serial, isDay: true }];
  };
  return [
    ...cell(columns.lesson, id), ...cell(columns.description, description.trim()), ...cell(columns.level, level), ...cell(columns.area, area), ...cell(columns.task, task),
    ...date(columns.date, day), ...cell(columns.to, to.trim()), ...date(columns.due, due), ...cell(columns.followUp, "open"), ...cell(columns.consequence, "norm"),
    ...cell(columns.consequenceFor, norm.name), ...cell(columns.old, norm.inUse?.value), ...cell(columns.new, Number(learned.toPrecision(3))),
  ];
}

/** 2026-11-25 as the serial number of that day. */
export function serialOf(text: string): number | undefined {
  const [year, month, day] = text.split("-").map(Number);
  return year === undefined || month === undefined || day === undefined ? undefined : dayNumber(year, month, day);
}
