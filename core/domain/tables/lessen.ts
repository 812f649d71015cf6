import { eachRow, unique } from "../check";
import { choice, date, name, numberOrText, text } from "../column";
import { said } from "../findings/codes";
import { learningLevels } from "../learning-levels";
import { table, view, type RowOf } from "../table";

const columns = {
  lesson: name("Les", { also: ["lessen", "lesson"], required: true }),
  description: text("Omschrijving", { also: ["beschrijving", "description"], required: true }),
  level: choice("Niveau", learningLevels, { also: ["level"], required: true }),
  area: name("Gebied", { also: ["area", "region", "gemeente", "deelgebied", "regio"] }),
  task: name("Opgave", { also: ["task"] }),
  date: date("Datum", { also: ["date"], required: true }),
  to: name("Gericht aan", { also: ["aan", "addressed to"], required: true }),
  due: date("Termijn", { also: ["uiterlijk", "due", "due date"] }),
  followUp: choice("Opvolging", {
    open: ["open"],
    taken: ["opgepakt", "taken up", "in progress"],
    done: ["uitgevoerd", "done", "carried out"],
    rejected: ["afgewezen", "rejected"],
  }, { also: ["status", "follow-up"], fallback: "open" }),
  followUpDate: date("Datum opvolging", { also: ["follow-up date", "date of follow-up"] }),
  reason: text("Reden", { also: ["reason"] }),
  consequence: choice("Gevolg", {
    norm: ["norm"],
    agreement: ["afspraak", "agreement"],
    measure: ["maatregel", "measure"],
    practice: ["werkwijze", "practice", "way of working"],
    rule: ["regel", "rule"],
  }, { also: ["soort gevolg", "consequence"] }),
  consequenceFor: name("Gevolg voor", { also: ["consequence for"] }),
  old: numberOrText("Oud", { also: ["old", "was"] }),
  new: numberOrText("Nieuw", { also: ["new", "wordt"] }),
  from: name("Komt uit", { also: ["raised from", "from lesson"] }),
  question: name("Leervraag", { also: ["learning question"] }),
  source: text("Bron", { also: ["source"] }),
};

/** What was learned and for whom it is, until something was done with it: one row per lesson. */
export const lessonsTable = table({ kind: "lessen", name: "Lessen", columns, checks: [unique(columns, ["lesson"], "lessen")] });

/** Functions say it in the row concerned; CONTROLE remarks what is missing of a follow-up. */
export const lessonsInspected = view(lessonsTable, {
  checks: [
    eachRow(columns, ["followUp", "reason"], ({ followUp, reason }) =>
      followUp === "rejected" && reason === undefined ? { column: "reason", what: said("rejectedWithoutReason"), degree: "remark" } : undefined),
    eachRow(columns, ["followUp", "consequence"], ({ followUp, consequence }) =>
      followUp === "done" && consequence === undefined ? { column: "consequence", what: said("doneWithoutConsequence"), degree: "remark" } : undefined),
  ],
});

export type LessonRow = RowOf<typeof lessonsTable>;
