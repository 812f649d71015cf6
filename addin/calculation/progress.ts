/** How far a calculation is: the share of its work that is done (0-1), or the name of the step that it is at. */
export type Progress = number | string;

export type ReportProgress = (progress: Progress) => void;
