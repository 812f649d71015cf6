import { Sheet } from "../../writer/sheet";
import { moved, onSheet } from "../../writer/address";
import type { Calculated } from "../../writer/formula";
import type { Native } from "../../writer/spill";
import { aligned, heightOf, styles, withFormat } from "../../writer/styles";
import type { State } from "../tables";
import type { Exercise } from "../exercise";
import { below, hintsPerExercise, rows } from "../layout";
import { hintText } from "../steps";
import type { Texts } from "../texts";
import { typedFormula } from "../typed-formula";
import { hintCell } from "./hints";

/** Texts run from column B over so many columns. */
const across = 7;
const usual = [26, 23, 23, 18, 18, 16, 18, 18, 18, 18];
/** What stands beside a yellow cell keeps some distance from it. */
const beside = { horizontal: "left", indent: 1 } as const;

export interface ExerciseSheet {
  readonly sheet: ReturnType<Sheet["finished"]>;
  /** Where the verdict stands, for other sheets, and what it says. */
  readonly verdict: Native;
  readonly answer: string;
}

/** One exercise from the question to the results: what to do, what was typed, whether it is right, hints on demand. */
export async function exerciseSheet(exercise: Exercise, texts: Texts, state: State): Promise<ExerciseSheet> {
  const { number, title, question, predict } = texts;
  const widths = exercise.widths ?? usual;
  const sheet = new Sheet(texts.sheet, "exercise", `Oefening ${number}: ${title}`,
    `${texts.minutes} minuten, ${texts.difficulty}. ${texts.functions.map((each) => `RUIMTE.${each}`).join(", ")}.`).widths(...widths);
  const names = exercise.answers ?? [""];
  const at = below(names.length);
  const wide = widths.slice(1, 1 + across).reduce((sum, width) => sum + width, 0);
  const text = (row: number, from: string, columns: number, value: string) => {
    sheet.put(`${from}${row}`, value, from === "C" ? aligned(styles.wrapped, beside) : styles.wrapped).merge(`${from}${row}`, columns).height(row, heightOf(value, wide * columns / across));
  };

  sheet.put(`A${rows.question}`, "Vraag", aligned(styles.label, { vertical: "top" }));
  text(rows.question, "B", across, question);
  label(sheet, rows.where, "Waar");
  texts.where.forEach((name, index) => sheet.link(moved(`B${rows.where}`, 0, index), name, name));
  label(sheet, rows.predict, "Voorspel eerst");
  sheet.put(`B${rows.predict}`, null, styles.entry);
  text(rows.predict, "C", across - 1, `${predict} (Alleen voor uzelf: dit wordt niet nagekeken.)`);

  label(sheet, rows.answer, "Uw antwoord");
  const answers = texts.answer === undefined ? []
    : await typedAnswer(sheet, state, number, names, exercise.format);
  if (texts.answer === undefined) text(rows.answer, "B", across, `Verander de tabellen zelf: ${texts.where.filter((name) => name !== "Controle")[0]!}.`);
  else if (names.length === 1) text(rows.answer, "C", across - 1, texts.answer);
  else {
    names.forEach((name, index) => sheet.put(`C${rows.answer + index}`, name, aligned(styles.wrapped, beside)));
    sheet.put(`D${rows.answer}`, texts.answer, aligned(styles.lead, { vertical: "top" }));
  }

  sheet.put(`A${at.results}`, "Wat de functies zeggen", styles.section);
  const { formula, value } = await exercise.lay(sheet, at.results + 1, { tables: state.tables, answers });
  const verdictCell = `B${at.verdict}`;
  label(sheet, at.verdict, "Klopt het?");
  sheet.formula(verdictCell, formula, value, aligned(styles.verdict, { wrapText: true, vertical: "center" })).merge(verdictCell, across).height(at.verdict, 24)
    .when(verdictCell, `LEFT($B$${at.verdict},4)="Goed"`, styles.good).when(verdictCell, `LEFT($B$${at.verdict},4)<>"Goed"`, styles.notYet);

  hints(sheet, number, at.hints, wide);
  for (let column = 1; column <= across; column++) sheet.put(moved(`A${at.results}`, 0, column), null, styles.section);
  return { sheet: sheet.finished({ rows: 2 }), verdict: { formula: onSheet(texts.sheet, verdictCell), value }, answer: onSheet(texts.sheet, `$B$${rows.answer}`) };
}

const label = (sheet: Sheet, row: number, text: string) => sheet.put(`A${row}`, text, styles.label);

/** The yellow cells, filled when something was typed. */
async function typedAnswer(sheet: Sheet, { answers, tables }: State, number: number, names: readonly string[], format: string | undefined): Promise<Native[]> {
  const look = withFormat(aligned(styles.entry, { horizontal: "right" }), format);
  const at = `B${rows.answer}`;
  const given = answers[number];
  const cells = names.map((_, index) => moved(at, index));
  // Empty, not empty text: that would stand in the way of a spill.
  for (const cell of cells) sheet.put(cell, null, look);
  let shown: Calculated["result"] = [[given ?? ""]];
  if (typeof given === "string" && given.startsWith("=")) {
    const { formula, result } = await typedFormula(given, tables);
    sheet.spill(at, formula, result, () => look);
    shown = result;
  } else if (given !== undefined) sheet.put(at, given, look);
  return cells.map((cell, index) => ({ formula: index === 0 ? `Antwoord${number}` : `$${cell[0]!}$${cell.slice(1)}`, value: (shown[index]?.[0] ?? "") as string | number }));
}

const hidden = "nog verborgen";

/** As many hints as the participant asks for. */
function hints(sheet: Sheet, exercise: number, row: number, wide: number): void {
  label(sheet, row, "Hints");
  sheet.put(`B${row}`, 0, aligned(styles.entry, { horizontal: "right" })).put(`C${row}`, "Vast? Typ 1, 2 of 3: zoveel hints verschijnen hieronder. De derde zegt precies wat te doen.", aligned(styles.lead, beside))
    .rule(`B${row}`, 0, 1, {
      type: "whole", operator: "between", formula1: "0", formula2: String(hintsPerExercise), showErrorMessage: true, errorTitle: "Hints", errorMessage: "Typ 0, 1, 2 of 3.",
    });
  for (let hint = 1; hint <= hintsPerExercise; hint++) {
    const cell = `B${row + hint}`;
    sheet.put(`A${row + hint}`, `Hint ${hint}`, aligned(styles.lead, { vertical: "top" }))
      .formula(cell, `IF($B$${row}>=${hint},${hintCell(exercise, hint)},"${hidden}")`, hidden, aligned(styles.lead, { wrapText: true, vertical: "top" })).merge(cell, across)
      .height(row + hint, heightOf(hintText(exercise, hint), wide));
  }
}
