import type { Figure, ProgrammeFigure, ProgrammeOfTables } from "../../../../core";

type Asked = ProgrammeFigure extends infer Each ? Each extends ProgrammeFigure ? Omit<Each, "choice" | "whatIf"> : never : never;

/** A figure of this programme: what was chosen, and what was tried, is part of what is asked. */
export const figureOf = ({ choice, whatIf }: ProgrammeOfTables) => (figure: Asked): Figure => ({ about: "programme", choice, whatIf, ...figure }) as Figure;
