import { bodies, defaultCompetences, defaultJargon, levels, subjectKinds } from "../../../core";
import type { DefaultTable, SampleTable } from "./sample-table";

/** What stands behind a source that nobody has seen in public: who relies on it reads the law first. */
const TO_CHECK = "te controleren";

/** The defaults of the core as rows of a table: the words that not everybody knows, and which body decides on what. */
export const defaultTables = (): Readonly<Record<DefaultTable, SampleTable>> => ({
  jargon: { columns: ["word", "forms", "better", "source"], rows: defaultJargon.map(({ word, forms, better, source }) => [word, forms.join("; "), better, source]) },
  bevoegdheden: {
    columns: ["level", "subjectKind", "body", "source"],
    rows: defaultCompetences.map(({ level, subjectKind, body, source, read }) =>
      [levels[level][0], subjectKinds[subjectKind][0], bodies[body][0], [source, read ? "" : TO_CHECK].filter((part) => part !== "").join("; ")]),
  },
});
