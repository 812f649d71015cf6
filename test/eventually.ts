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

/** Asks until the answer is what is expected, in the words of `toEqual`: also with `expect.stringMatching` and its like. */
export async function expectEventually<Answer>(ask: () => Answer | Promise<Answer>, expected: Answer): Promise<void> {
  const isExpected = (answer: Answer): boolean => {
    try {
      expect(answer).toEqual(expected);
      return true;
    } catch {
      return false;
    }
  };
  expect(await eventually(ask, isExpected)).toEqual(expected);
}
