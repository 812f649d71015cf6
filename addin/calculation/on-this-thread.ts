import type { Ask } from "./ask";
import type { Question, QuestionResult } from "./questions";

/** Where there are no workers: the pane waits, but the answer is the same. The core comes with the first question. */
export const onThisThread: Ask = async <Name extends Question>(
  ...[question, given, { signal, progress = () => undefined } = {}]: Parameters<Ask>
): Promise<QuestionResult<Name>> => {
  const { run } = await import(/* webpackChunkName: "core" */ "./questions");
  await nextPaint();
  signal?.throwIfAborted();
  const result = await run(question, given, progress);
  signal?.throwIfAborted();
  return result as QuestionResult<Name>;
};

/** The optimiser holds the thread: without this pause the progress indicator would never be seen. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
