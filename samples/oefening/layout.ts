/** On every sheet of an exercise the same things stand in the same rows; below the answer they move down with its length. */
export const rows = { question: 4, where: 5, predict: 6, answer: 7 } as const;
export const answerCell = `B${rows.answer}`;
export const hintsPerExercise = 3;

/** The rows below an answer of so many cells. */
export function below(answers: number) {
  const verdict = rows.answer + answers;
  const hints = verdict + 1;
  return { verdict, hints, results: hints + hintsPerExercise + 2 };
}
