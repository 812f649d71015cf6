import { callsRuimte } from "./ruimte-formulas";

/**
 * Functions that work with nothing but cells and values of this workbook. What is not here does not come back as a formula by the
 * add-in's hand: what fetches (WEBSERVICE, IMAGE, RTD, STOCKHISTORY), opens (HYPERLINK), starts (CALL, REGISTER), reads by a text that
 * anybody may have written (INDIRECT), or is not known.
 */
const NATIVES = new Set((
  "ABS AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CEILING CEILING.MATH CHOOSE CHOOSECOLS CHOOSEROWS COLUMN COLUMNS CONCAT CONCATENATE COUNT "
  + "COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY DAYS DROP EDATE EOMONTH EVEN EXACT EXP EXPAND FALSE FILTER FIND FIXED "
  + "FLOOR FLOOR.MATH FV HLOOKUP HSTACK IF IFERROR IFNA IFS INDEX INT IRR ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER "
  + "ISODD ISREF ISTEXT LARGE LEFT LEN LET LN LOG LOG10 LOOKUP LOWER MATCH MAX MAXA MAXIFS MEDIAN MID MIN MINA MINIFS MMULT MOD MODE "
  + "MODE.SNGL MONTH MROUND N NA NETWORKDAYS NETWORKDAYS.INTL NOT NOW NPER NPV NUMBERVALUE ODD OFFSET OR PERCENTILE PERCENTILE.EXC "
  + "PERCENTILE.INC PI PMT POWER PRODUCT PROPER PV QUARTILE QUARTILE.EXC QUARTILE.INC QUOTIENT RANK RANK.AVG RANK.EQ RATE REPLACE REPT RIGHT "
  + "ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SEQUENCE SIGN SMALL SORT SORTBY SQRT STDEV STDEV.P STDEV.S SUBSTITUTE SUBTOTAL AGGREGATE SUM "
  + "SUMIF SUMIFS SUMPRODUCT SUMSQ SWITCH T TAKE TEXT TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TODAY TOROW TRANSPOSE TREND TRIM TRUE "
  + "TRUNC UNIQUE UPPER VALUE VAR VAR.P VAR.S VLOOKUP VSTACK WEEKDAY WEEKNUM WORKDAY WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR YEAR YEARFRAC "
  + "ANCHORARRAY SINGLE"
).split(" "));

const OWN = /^(?:RUIMTE\.|_XLDUDF_RUIMTE_)[A-Z][A-Z0-9]*$/;
/** Newer functions carry marks in files. */
const MARKS = /^(?:_XLFN\.|_XLWS\.)+/;

const TEXT = /"(?:[^"]|"")*"/y;
const QUOTED_SHEET = /'((?:[^']|'')*)'!/y;
const PLAIN_SHEET = /[\p{L}\p{N}_.]+!/uy;
const CALL = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/uy;
/** Names, addresses and numbers. */
const WORD = /[$\p{L}\p{N}_.?]+/uy;
const OPERATOR = /[-+*/^&=<>%(),;:{}#@!\s]/y;

/** Longer is no formula to Excel. */
const LONGEST = 8192;

/**
 * Whether a formula may be written back into a cell by the add-in: it calls the add-in, and all that stands in it is known and stays
 * inside this workbook, of which these are the sheets. (For a sheet that is not there Excel would ask for a file.)
 */
export function isAllowed(formula: string, sheets: readonly string[]): boolean {
  const known = new Set(sheets.map((name) => name.toLowerCase()));
  const isHere = (name: string): boolean => known.has(name.toLowerCase()) || (name.includes(":") && name.split(":").every((one) => known.has(one.toLowerCase())));
  if (formula.length > LONGEST || !callsRuimte(formula)) return false;
  let at = 1;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < formula.length) {
    if (next(TEXT)) continue;
    const quoted = next(QUOTED_SHEET);
    if (quoted !== null) {
      if (!isHere(quoted[1]!.replaceAll("''", "'"))) return false;
      continue;
    }
    const plain = next(PLAIN_SHEET);
    if (plain !== null) {
      if (!isHere(plain[0].slice(0, -1))) return false;
      continue;
    }
    const call = next(CALL);
    if (call !== null) {
      if (!isKnown(call[1]!.toUpperCase())) return false;
      continue;
    }
    if (formula[at] === "[") {
      at = afterBrackets(formula, at);
      // What follows a part of a table is an operator; a sheet or a name behind brackets is in another workbook.
      if (at < 0 || /[\p{L}\p{N}_'$!\\]/u.test(formula[at] ?? " ")) return false;
      continue;
    }
    if (!next(WORD) && !next(OPERATOR)) return false;
  }
  return true;
}

const isKnown = (name: string): boolean => OWN.test(name) || NATIVES.has(name.replace(MARKS, ""));

/** The place behind the bracket that closes the one at `from`; -1 where none does. An apostrophe takes its meaning from a bracket. */
function afterBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
