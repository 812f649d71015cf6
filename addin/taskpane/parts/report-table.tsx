import type { ReactNode } from "react";
import type { Figure, ReportCell } from "../../../core";
import { Explained } from "./explanations";
import { PlainReport, type PlainReportProps } from "./plain-report";

interface Props extends Omit<PlainReportProps, "number"> {
  /** What a cell is about, where that can be explained. */
  readonly figureOf?: ((row: readonly ReportCell[], column: string) => Figure | undefined) | undefined;
}

/** The answer of a function as a table to read, of which figures lead to what they are made of. */
export function ReportTable({ figureOf, ...report }: Props): ReactNode {
  return (
    <PlainReport
      {...report}
      number={({ value, column, row, about, text, said }) => {
        const figure = figureOf?.(row, column);
        return figure === undefined ? text : <Explained key={column} of={figure} amount={value} said={said} name={`${column} ${about.join(" ")}`}>{text}</Explained>;
      }}
    />
  );
}
