/**
 * Cells as a spreadsheet hands them over. They are untrusted: a cell may be text, a number, a
 * truth value, null (an empty cell on the web), 0 (an empty cell on Windows) or an error.
 */
export type Cells = readonly (readonly unknown[])[];
