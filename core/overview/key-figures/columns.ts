/** The columns of KERNCIJFERS before those of the variants. */
export const keyFigureColumns = ["Kerncijfer", "Eenheid", "Basis"] as const;
