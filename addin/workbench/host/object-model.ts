import type {
  Area, HostAreas, HostChart, HostName, HostPageBreak, HostRange, HostSeries, HostSheet, HostTable, HostWorkbook, HostXmlPart,
} from "./workbook";

/** The tables of the workbook, of one sheet, or of a range. */
export interface TableScope {
  readonly sheet?: HostSheet;
  readonly area?: Area;
}

/** A column or a row of a table, counted from 0. */
export interface TablePart {
  readonly table: HostTable;
  readonly index: number;
}

/** The names of the workbook (null), or those that belong to one sheet. */
export interface NameScope {
  readonly sheet: HostSheet | null;
}

export interface SettingEntry {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

/** The XML parts of one namespace. */
export interface XmlPartScope {
  readonly workbook: HostWorkbook;
  readonly namespace: string;
}

export type HostAxis = HostChart["axes"]["valueAxis"];

/**
 * Excel's object model as far as the stand-in knows it: the classes by their names on the server, each with what stands
 * behind one of its objects. Behind a collection stands what it belongs to.
 */
export interface ExcelClasses {
  readonly Workbook: HostWorkbook;
  readonly Application: HostWorkbook;
  readonly WorkbookProtection: HostWorkbook;
  readonly WorksheetCollection: HostWorkbook;
  readonly Worksheet: HostSheet;
  readonly WorksheetFreezePanes: HostSheet;
  readonly WorksheetProtection: HostSheet;
  readonly PageLayout: HostSheet;
  readonly HeaderFooterGroup: HostSheet;
  readonly HeaderFooter: HostSheet;
  readonly PageBreakCollection: Omit<HostPageBreak, "before">;
  readonly PageBreak: HostPageBreak;
  readonly Range: HostRange;
  readonly RangeAreas: HostAreas;
  readonly RangeCollection: HostAreas;
  readonly RangeFormat: HostRange;
  readonly RangeFont: HostRange;
  readonly RangeFill: HostRange;
  readonly FormatProtection: HostRange;
  readonly TableCollection: TableScope;
  readonly Table: HostTable;
  readonly TableColumnCollection: HostTable;
  readonly TableColumn: TablePart;
  readonly TableRowCollection: HostTable;
  readonly TableRow: TablePart;
  readonly NamedItemCollection: NameScope;
  readonly NamedItem: HostName;
  readonly SettingCollection: HostWorkbook;
  readonly Setting: SettingEntry;
  readonly CustomXmlPartCollection: HostWorkbook;
  readonly CustomXmlPartScopedCollection: XmlPartScope;
  readonly CustomXmlPart: HostXmlPart;
  readonly ChartCollection: HostSheet;
  readonly Chart: HostChart;
  readonly ChartTitle: HostChart;
  readonly ChartLegend: HostChart;
  readonly ChartAxes: HostChart;
  readonly ChartAxis: HostAxis;
  readonly ChartAxisTitle: HostAxis;
  readonly ChartSeriesCollection: HostChart;
  readonly ChartSeries: HostSeries;
}

/** Services beside the workbook that the library asks by the name of their type. */
export interface Services {
  readonly "Microsoft.InternalService.AddinInternalService": HostWorkbook;
  readonly "Microsoft.AppRuntime.AppRuntimePersistenceService": HostWorkbook;
  readonly "Microsoft.AppRuntime.AppRuntimeService": HostWorkbook;
  readonly "Microsoft.ExcelServices.CustomFunctions": HostWorkbook;
}

export type ObjectModel = ExcelClasses & Services;
export type ClassName = keyof ObjectModel;
