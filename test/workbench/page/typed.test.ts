import { fromDutchFormula } from "../../../addin/workbench/page/typed/dutch-formula";
import { fromDutch } from "../../../addin/workbench/page/typed/dutch-value";

test.each([
  ["=SOM(1,5;2)", "=SUM(1.5,2)"],
  ["=RUIMTE.STAPELING(Opgaven[#Alles];Grond[#Alles];;40%)", "=RUIMTE.STAPELING(Opgaven[#All],Grond[#All],,40%)"],
  ["=ALS(ISGETAL(A1);\"a;b,5\";ONWAAR)", "=IF(ISNUMBER(A1),\"a;b,5\",FALSE)"],
  ["=VERT.ZOEKEN($A$1;'Mijn; blad'!A:C;2;ONWAAR())", "=VLOOKUP($A$1,'Mijn; blad'!A:C,2,FALSE())"],
  ["=SOM.ALS(Opgaven[Doel];\">1,5\";Opgaven[[#Alles];[Doel; totaal]])", "=SUMIF(Opgaven[Doel],\">1,5\",Opgaven[[#All],[Doel; totaal]])"],
  ["=SOMPRODUCT({1,5\\2;3\\4})", "=SUMPRODUCT({1.5,2;3,4})"],
  ["=ALS.FOUT(A1;#N/B)", "=IFERROR(A1,#N/A)"],
  ["=1,5*A1", "=1.5*A1"],
  ["=som(A1:B2)", "=SUM(A1:B2)"],
  ["=E2#*2", "=E2#*2"],
  ["=Log10(5)+LOG10", "=Log10(5)+LOG10"],
  // By habit of this page: English.
  ["=SUM(A1,B2)", "=SUM(A1,B2)"],
  ["=RUIMTE.VERDEEL(100,Delen[Gewicht])", "=RUIMTE.VERDEEL(100,Delen[Gewicht])"],
  ["=RUIMTE.STAPELING(Opgaven[#All],Grond[#All])", "=RUIMTE.STAPELING(Opgaven[#All],Grond[#All])"],
])("the formula %s is %s to the engine", (typed, english) => {
  expect(fromDutchFormula(typed)).toBe(english);
});

test.each([
  ["1,5", { value: 1.5 }], ["1.234", { value: 1234, format: "#,##0" }], ["1.234.567,89", { value: 1_234_567.89, format: "#,##0.00" }], ["-3", { value: -3 }], ["12%", { value: 0.12, format: "0%" }],
  ["12,5 %", { value: 0.125, format: "0.00%" }], ["€ 3,50", { value: 3.5, format: "€ #,##0.00" }], ["€ -3", { value: -3, format: "€ #,##0.00" }], ["1,5E3", { value: 1500 }],
  ["1-7-2027", { value: 46_569, format: "d-m-yyyy" }], ["31/12/2026", { value: 46_387, format: "d-m-yyyy" }], ["WAAR", { value: true }], ["onwaar", { value: false }], ["#N/B", { error: "#N/A" }],
  ["1.5", { isText: true }], ["1,234,567", { isText: true }], ["1.23,4", { isText: true }], ["31-2-2027", undefined], ["2027K1", undefined], ["natuur", undefined], ["", undefined],
])("%s is what a Dutch Excel makes of it", (typed, expected) => {
  expect(fromDutch(typed)).toEqual(expected);
});
