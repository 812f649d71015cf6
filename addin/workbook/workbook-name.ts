import { runExcel } from "./excel-run";

/** What the workbook is called, as a file. */
export const workbookName = (): Promise<string> => runExcel(async ({ workbook, sync }) => {
  workbook.load("name");
  await sync();
  return workbook.name;
});
