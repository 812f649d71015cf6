/** Reports as tables and charts in the workbook, on a new sheet or at a place that was looked at first. */
export { previewReports, writeReportsAt } from "./place";
export { writeReports } from "./write-reports";
export { previewBoard, writeBoard } from "./board/write";
