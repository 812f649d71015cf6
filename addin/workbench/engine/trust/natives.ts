/** What an argument of one of Excel's own functions is. */
export type Parameter =
  | "number" | "whole" | "position" | "day" | "truth" | "text" | "needle" | "any"
  /** Cells of which the numbers count, or a number; of "sum" errors may be among them. */
  | "numbers" | "sum"
  /** Cells with nothing but numbers. */
  | "strict"
  | "cells" | "cell";

export type Kind = "number" | "whole" | "text" | "truth" | "any";

export interface Native {
  readonly parameters: readonly Parameter[];
  /** How many are needed; the last may be given again and again where `repeats`. */
  readonly least: number;
  readonly repeats: boolean;
  readonly gives: Kind;
}

/** `least` parameters, `?` before what may be left out, `...` after what may come again. */
function native(gives: Kind, parameters: string): Native {
  const words = parameters === "" ? [] : parameters.split(" ");
  return {
    gives, parameters: words.map((word) => word.replace(/^\?|\.\.\.$/g, "") as Parameter),
    least: words.filter((word) => !word.startsWith("?")).length, repeats: parameters.endsWith("..."),
  };
}

/**
 * The functions of which the engine is known to answer as Excel does, for arguments of these kinds: each compared with LibreOffice over
 * every kind of cell (test/workbench/engine/natives). What is not here is kept: what depends on the language (FIXED, VALUE, DATEVALUE),
 * on the day (TODAY, NOW), on what is hidden (SUBTOTAL), on more than it names (OFFSET, INDIRECT), and what the engine does otherwise
 * (EDATE, MROUND, STDEV of one number, MAXIFS of none, SORT).
 */
export const natives: ReadonlyMap<string, Native> = new Map(Object.entries({
  SUM: native("number", "sum..."), PRODUCT: native("number", "numbers..."), AVERAGE: native("number", "numbers..."),
  MIN: native("number", "numbers..."), MAX: native("number", "numbers..."), COUNT: native("whole", "numbers..."),
  MEDIAN: native("number", "strict..."), LARGE: native("number", "strict position"), SMALL: native("number", "strict position"),
  QUARTILE: native("number", "strict whole"), PERCENTILE: native("number", "strict number"),
  ABS: native("number", "number"), SIGN: native("whole", "number"), SQRT: native("number", "number"), EXP: native("number", "number"),
  LN: native("number", "number"), LOG10: native("number", "number"), PI: native("number", ""), ROUND: native("number", "number whole"),
  POWER: native("number", "number number"), MOD: native("whole", "whole whole"), QUOTIENT: native("whole", "whole whole"),
  AND: native("truth", "truth..."), OR: native("truth", "truth..."), NOT: native("truth", "truth"),
  TRUE: native("truth", ""), FALSE: native("truth", ""), NA: native("any", ""),
  ISNUMBER: native("truth", "any"), ISTEXT: native("truth", "any"), ISERROR: native("truth", "any"), ISNA: native("truth", "any"),
  ISLOGICAL: native("truth", "any"),
  DATE: native("whole", "whole whole whole"), YEAR: native("whole", "day"), MONTH: native("whole", "day"), DAY: native("whole", "day"),
  LEN: native("whole", "text"), LEFT: native("text", "text ?whole"), RIGHT: native("text", "text ?whole"), MID: native("text", "text position whole"),
  UPPER: native("text", "text"), LOWER: native("text", "text"), TRIM: native("text", "text"), EXACT: native("truth", "text text"),
  CONCATENATE: native("text", "text..."), SUBSTITUTE: native("text", "text text text ?position"), FIND: native("whole", "text text ?position"),
  SEARCH: native("whole", "needle text ?position"), REPLACE: native("text", "text position whole text"), REPT: native("text", "text whole"),
  ROW: native("whole", "cell"), COLUMN: native("whole", "cell"), ROWS: native("whole", "cells"), COLUMNS: native("whole", "cells"),
  PMT: native("number", "number number number"), PV: native("number", "number number number"), FV: native("number", "number number number"),
}));
