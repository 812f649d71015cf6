import { isReportTable, sheetNameFor, uniqueSheetName, uniqueTableName } from "../../../../addin/workbook/reports/report-names";

describe("names of reports", () => {
  it("are free, whatever the case", () => {
    expect(uniqueSheetName("Rapport Ruimte", [])).toBe("Rapport Ruimte");
    expect(uniqueSheetName("Rapport Ruimte", ["RAPPORT RUIMTE", "Rapport Ruimte 2"])).toBe("Rapport Ruimte 3");
    expect(uniqueTableName("STAPELING", ["rapport_stapeling"])).toBe("Rapport_STAPELING_2");
  });

  it("of sheets have what Excel allows, in whole words", () => {
    expect(["Verschil Opgaven", "Verschil A/B: *x*", "Verschil van alles wat er in de tabel staat", "Gebiedsontwikkelingsmaatschappij"].map(sheetNameFor))
      .toEqual(["Verschil Opgaven", "Verschil A B x", "Verschil van alles wat er in", "Gebiedsontwikkelingsmaatscha"]);
  });

  it("have only what Excel allows in a table's name", () => {
    expect(uniqueTableName("BALANS - Kop van de Delta", [])).toBe("Rapport_BALANS___Kop_van_de_Delta");
  });

  it("tell results from input", () => {
    expect(isReportTable(uniqueTableName("STAPELING", []))).toBe(true);
    expect(isReportTable("Opgaven")).toBe(false);
  });
});
