import { ruimteId } from "./rewrite";
import { tokens, type Token } from "./tokens";

/** Functions that a file names as Excel 2007 did. */
const OLD = new Set((
  "ABS AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CEILING CHOOSE COLUMN COLUMNS CONCATENATE CORREL COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEVALUE DAY EDATE "
  + "EOMONTH EVEN EXACT EXP FALSE FIND FIXED FLOOR FV HLOOKUP IF IFERROR INDEX INDIRECT INT IRR ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER "
  + "ISODD ISREF ISTEXT LARGE LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MAXA MEDIAN MID MIN MINA MMULT MOD MODE MONTH MROUND N NA NETWORKDAYS NOT NOW NPER NPV "
  + "ODD OFFSET OR PERCENTILE PI PMT POWER PRODUCT PROPER PV QUARTILE QUOTIENT RANK RATE REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SIGN SMALL SQRT "
  + "STDEV SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ T TEXT TODAY TRANSPOSE TREND TRIM TRUE TRUNC UPPER VALUE VAR VLOOKUP WEEKDAY WEEKNUM WORKDAY YEAR YEARFRAC"
).split(" "));

/** Newer ones, which carry a mark in files. */
const NEWER = new Set((
  "CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND HSTACK IFNA IFS MAXIFS MINIFS NUMBERVALUE RANDARRAY SEQUENCE SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT "
  + "TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR STDEV.P STDEV.S VAR.P VAR.S RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC"
).split(" "));
const NEWER_ON_SHEETS = new Set(["FILTER", "SORT"]);

/**
 * A formula as the grid shows it ("=RUIMTE.KOSTEN(Opgaven[#All])"), as a file stores it, without "=". Undefined where something in it is
 * not known to be stored so: a wrong mark is #NAME? in Excel.
 */
export function storedFormula(shown: string): string | undefined {
  const stored = tokens(shown.slice(1)).map(storedToken);
  return stored.includes(undefined) ? undefined : stored.join("");
}

function storedToken({ kind, text }: Token): string | undefined {
  if (kind === "function") {
    const id = ruimteId(text);
    const name = text.toUpperCase();
    if (id !== null) return `_xldudf_RUIMTE_${id}`;
    if (OLD.has(name)) return name;
    if (NEWER_ON_SHEETS.has(name)) return `_xlfn._xlws.${name}`;
    return NEWER.has(name) ? `_xlfn.${name}` : undefined;
  }
  if (kind === "reference" && text.endsWith("#")) return `_xlfn.ANCHORARRAY(${text.slice(0, -1)})`;
  // This row is stored in other words, and so is one value of an array.
  if (kind === "table" && text.includes("@")) return undefined;
  return kind === "other" && /[@[\]]/.test(text) ? undefined : text;
}
