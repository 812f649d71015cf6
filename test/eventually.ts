/** Longer than anything takes on a busy machine, shorter than a test may. */
const PATIENCE = 120_000;

/** Asks until the answer holds; what it was in the end, also when patience ran out: the test says what it should have been. */
export async function eventually<Answer>(ask: () => Answer | Promise<Answer>, holds: (answer: Answer) => boolean, patience = PATIENCE): Promise<Answer> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (holds(answer) || performance.now() > end) return answer;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Asks until the answer is what is expected. */
export async function expectEventually<Answer>(ask: () => Answer | Promise<Answer>, expected: Answer): Promise<void> {
  const wanted = JSON.stringify(expected);
  expect(await eventually(ask, (answer) => JSON.stringify(answer) === wanted)).toEqual(expected);
}
