import { sheetXml, workbookBytes } from "../engine/raw-workbook";

/** What stands beside the result: names, hectares, days (31-12-2027 …) and text as somebody types it. */
const inputs: readonly (readonly [address: string, value: string | number])[] = [
  ["A1", 1], ["A2", 1], ["A3", 2],
  ["D1", "wonen"], ["D2", "natuur"], ["D3", "wonen"], ["D4", "water"], ["D5", "energie"], ["D6", "Wonen"],
  ["E1", 10], ["E2", 20.5], ["E3", 30], ["E4", 40.25], ["E5", 50], ["E6", 60],
  ["F1", 46752], ["F2", 46783], ["F3", 46387], ["G1", "1,5"], ["G2", "31-12-2027"], ["G3", "12%"], ["G4", "ja"], ["G5", "  twee  woorden "],
];

/** What a RUIMTE function gives in B1:B3, and the cells that the oracle has in its place. */
export const RESULT = [25, 25, 50];
const CALL = "_xldudf_RUIMTE_VERDEEL(100,A1:A3)";

/** Common functions of Excel over that result, as a file of a Dutch Excel holds them. */
export const formulas: readonly string[] = [
  "SUM(B1:B3)", "SUM(B1:B3,E1:E6)", "B1+B2*2-B3/4", "B1^2", "-B1%", "PRODUCT(B1:B3)", "AVERAGE(B1:B3)", "MIN(B1:B3)", "MAX(B1:B3,60)", "COUNT(B1:B3)", "COUNTA(B1:B3)",
  "COUNTBLANK(B1:B4)", "MEDIAN(B1:B3,E1:E6)", "MODE(B1:B3)", "LARGE(B1:B3,1)", "SMALL(B1:B3,3)", "RANK(B3,B1:B3)", "QUARTILE(E1:E6,1)+B1", "PERCENTILE(B1:B3,0.9)",
  "STDEV(B1:B3)", "VAR(B1:B3)", "STDEVP(B1:B3)", "SUMSQ(B1:B3)", "ABS(B1-100)", "SIGN(B1-100)", "SQRT(B1)", "EXP(B1/100)", "LN(B1)", "LOG(B1,5)", "LOG10(B1)", "PI()*B1",
  "ROUND(B1/3,2)", "ROUND(B1/8,0)", "ROUNDUP(B1/3,1)", "ROUNDDOWN(B1/3,1)", "INT(B1/3)", "INT(-B1/3)", "TRUNC(-B1/3,1)", "MOD(B3,7)", "MOD(-B3,7)", "QUOTIENT(B3,7)", "POWER(B1,0.5)",
  "CEILING(B1,10)", "FLOOR(B1,10)", "MROUND(B1,10)", "EVEN(B1)", "ODD(B3)", "FACT(B1/5)", "GCD(B1,B3)", "LCM(B1,B3)", "COMBIN(B1/5,2)", "SUBTOTAL(9,B1:B3)", "SUBTOTAL(109,B1:B3)",
  "SUMPRODUCT(A1:A3,B1:B3)", "SUMPRODUCT((D1:D6=\"wonen\")*E1:E6)+B1", "SUMPRODUCT(--(B1:B3>30))", "SUMIF(D1:D6,\"wonen\",E1:E6)+B1", "SUMIF(B1:B3,\">30\")", "SUMIF(B1:B3,B1)", "SUMIF(B1:B3,\">\"&B1)",
  "SUMIF(B1:B3,\">24,5\")", "SUMIFS(E1:E6,D1:D6,\"wonen\",E1:E6,\">15\")+B1", "COUNTIF(B1:B3,25)", "COUNTIF(B1:B3,\"<>25\")", "COUNTIF(D1:D6,\"w*\")+B1", "COUNTIFS(B1:B3,\">=25\",A1:A3,1)",
  "AVERAGEIF(B1:B3,\">30\")", "AVERAGEIFS(E1:E6,D1:D6,\"wonen\")+B1", "_xlfn.MAXIFS(E1:E6,D1:D6,\"wonen\")+B1", "_xlfn.MINIFS(E1:E6,D1:D6,\"wonen\")+B1",
  "IF(B1>20,\"ja\",\"nee\")", "IF(B1=25,B3,0)", "IF(B1<20,1)", "IF(AND(B1>20,B3<60),1,2)", "IF(OR(B1>30,B3>30),1,2)", "NOT(B1>30)", "_xlfn.XOR(B1>20,B3>20)", "IF(B1=\"25\",1,0)", "IF(D9=\"\",B1,0)",
  "IFERROR(B1/0,9)", "IFERROR(B1/D9,\"geen\")", "_xlfn.IFNA(MATCH(B1,A1:A3,0),-1)", "_xlfn.IFS(B1>30,\"a\",B1>20,\"b\")", "_xlfn.SWITCH(B1,25,\"x\",\"y\")", "CHOOSE(2,B1,B3)",
  "ISNUMBER(B1)", "ISTEXT(B1)", "ISBLANK(B1)", "ISERROR(B1/0)", "ISNA(B1)", "ISEVEN(B3)", "ISODD(B1)", "N(B1)",
  "INDEX(B1:B3,3)", "INDEX(A1:B3,2,2)", "MATCH(50,B1:B3,0)", "INDEX(D1:D6,MATCH(30,E1:E6,0))&B1", "MATCH(30,B1:B3,1)", "VLOOKUP(B1,B1:E3,4,FALSE)", "VLOOKUP(\"natuur\",D1:E6,2,FALSE)+B1",
  "VLOOKUP(B1,E1:F6,1)", "HLOOKUP(B1,B1:E3,2,FALSE)", "LOOKUP(B1,E1:E6)", "LOOKUP(2,1/((D1:D6=\"wonen\")*(E1:E6<B3)),E1:E6)", "_xlfn.XLOOKUP(\"water\",D1:D6,E1:E6)+B1", "_xlfn.XLOOKUP(B3,B1:B3,A1:A3)",
  "ROW(B3)+B1", "ROWS(B1:B3)", "COLUMNS(A1:B1)+B1", "SUM(OFFSET(B1,0,0,3,1))", "SUM(INDIRECT(\"B1:B3\"))", "SUM(B:B)", "COUNTIF(B:B,25)",
  "YEAR(F1+B1)", "MONTH(F1+B1)", "DAY(F1+B1)", "DATE(2027,B1,1)", "WEEKDAY(F1+B1,2)", "WEEKNUM(F1)+B1", "EDATE(F1,2)+0*B1", "EOMONTH(F1,B1)", "_xlfn.DAYS(F1,F3)+B1", "DATEDIF(F3,F1,\"m\")+B1", "NETWORKDAYS(F1,F1+B1)", "WORKDAY(F1,B1)",
  "LEFT(B1,1)", "RIGHT(\"x\"&B1,2)", "MID(D2,2,3)&B1", "LEN(B1)", "UPPER(D1)&B1", "LOWER(D6)&B1", "PROPER(D1)&B1", "TRIM(G5)&B1", "SUBSTITUTE(D2,\"u\",B1)", "FIND(\"5\",B1)", "SEARCH(\"T\",D2)+B1", "REPLACE(D2,1,2,B1)", "REPT(\"x\",B1/5)",
  "CONCATENATE(D1,\" \",B1)", "_xlfn.CONCAT(D1,B1)", "_xlfn.TEXTJOIN(\"; \",TRUE,B1:B3)", "EXACT(D1,D6)+B1", "D1&\": \"&B1&\" ha\"", "B1/100&\" ha\"", "B1/2&\"\"", "(B1>20)&\"\"", "TEXT(B1/100,\"0%\")", "TEXT(B1,\"000\")",
  "TEXT(B1,\"0,00\")", "TEXT(B1*100,\"#.##0\")", "TEXT(F1+0*B1,\"dd-mm-jjjj\")", "FIXED(B1,2)", "VALUE(G1)+B1", "VALUE(G3)+B1", "G1*B1", "G3*B1", "DATEVALUE(G2)+0*B1", "G2+0*B1", "_xlfn.NUMBERVALUE(\"1.234,5\",\",\",\".\")+B1", "T(D1)&B1", "CHAR(64+B1)", "CODE(D1)+B1",
  "PMT(0.05,10,-B1*100)", "PV(0.05,B1,-100)", "FV(0.05,10,-B1)", "NPV(0.05,B1:B3)", "RATE(B1,-100,800)", "SLN(B1*100,B3,5)",
];

const address = (index: number): string => `J${index + 1}`;
const text = (value: string): string => value.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The workbook: the formulas below each other, each remembering `remembered`; with the call of the add-in, or with the cells that it gives. */
export function nativesWorkbook(remembered: string, hasCall: boolean): Uint8Array {
  const rows = new Map<number, Map<string, string>>();
  const put = (at: string, xml: string): void => {
    const row = Number(/\d+/.exec(at)![0]);
    if (!rows.has(row)) rows.set(row, new Map());
    rows.get(row)!.set(at.replace(/\d+/, ""), xml);
  };
  for (const [at, value] of inputs) {
    put(at, typeof value === "number" ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text(value)}</t></is></c>`);
  }
  RESULT.forEach((value, index) => {
    put(`B${index + 1}`, hasCall && index === 0 ? `<c r="B1" cm="1"><f t="array" ref="B1:B3">${CALL}</f><v>0</v></c>` : `<c r="B${index + 1}"><v>${hasCall ? 0 : value}</v></c>`);
  });
  formulas.forEach((formula, index) => { put(address(index), `<c r="${address(index)}"><f>${text(formula)}</f>${remembered}</c>`); });
  return workbookBytes({
    sheet: sheetXml([...rows].sort(([a], [b]) => a - b).map(([row, cells]) =>
      `<row r="${row}">${[...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, xml]) => xml).join("")}</row>`).join("")),
  });
}
