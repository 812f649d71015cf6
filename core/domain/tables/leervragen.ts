import { unique } from "../check";
import { choice, date, list, name, text } from "../column";
import { learningLevels } from "../learning-levels";
import { table, type RowOf } from "../table";

const columns = {
  question: name("Leervraag", { also: ["leervragen", "learning question"], required: true }),
  asked: text("Vraag", { also: ["question"], required: true }),
  level: choice("Niveau", learningLevels, { also: ["level"], required: true }),
  area: name("Gebied", { also: ["area", "region", "gemeente", "deelgebied", "regio"] }),
  task: name("Opgave", { also: ["task"] }),
  norm: name("Norm", { also: ["kengetal", "unit norm"] }),
  expectation: text("Verwachting", { also: ["hypothese", "expectation", "hypothesis"] }),
  approach: choice("Werkwijze", {
    comparing: ["vergelijken", "comparing"],
    trial: ["proef", "trial", "pilot"],
    measuring: ["meten", "measuring"],
    conversation: ["gesprek", "conversation"],
    research: ["onderzoek", "research"],
    other: ["overig", "other"],
  }, { also: ["approach", "method"] }),
  partners: list("Kennispartner", { also: ["kennispartners", "knowledge partner", "knowledge partners"] }),
  askedBy: name("Gevraagd door", { also: ["asked by"] }),
  start: date("Start", { also: ["begin", "start date"] }),
  ready: date("Gereed", { also: ["einde", "ready", "due"] }),
  finding: text("Bevinding", { also: ["finding"] }),
  findingDate: date("Datum bevinding", { also: ["finding date", "date of finding"] }),
  outcome: choice("Uitkomst", {
    confirmed: ["bevestigd", "confirmed"],
    partly: ["deels", "partly"],
    refuted: ["weerlegd", "refuted"],
    undecided: ["onbeslist", "undecided"],
  }, { also: ["outcome"] }),
};

/** The learning agenda: what areas and knowledge partners want to know, one row per question. Start and Gereed are planned. */
export const questionsTable = table({
  kind: "leervragen", name: "Leervragen", columns, checks: [unique(columns, ["question"], "leervragen")],
});

export type QuestionRow = RowOf<typeof questionsTable>;
