import type { Ask } from "./ask";
import { answerTo, type Answers, type Question } from "./questions";

/** Where there are no workers: the pane waits, but the answer is the same. */
export const onThisThread: Ask = async <Name extends Question>(
  ...[question, about, { signal, tell = () => undefined } = {}]: Parameters<Ask>
): Promise<Answers[Name]> => {
  await nextPaint();
  signal?.throwIfAborted();
  const answer = await answerTo(question, about, tell);
  signal?.throwIfAborted();
  return answer as Answers[Name];
};

/** The optimiser holds the thread: without this pause the progress indicator would never be seen. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
