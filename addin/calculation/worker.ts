import { NoAnswer } from "../../core";
import type { QuestionRequest, QuestionResponse } from "./messages";
import { run } from "./questions";

/** The core beside the pane, so that the pane stays alive however long a calculation takes. */
addEventListener("message", ({ data: { question, given } }: MessageEvent<QuestionRequest>) => {
  const respond = (response: QuestionResponse): void => { postMessage(response); };
  run(question, given, (progress) => { respond({ progress }); }).then(
    (result) => { respond({ result }); },
    // An error loses what it is on the way; that a question has no answer must arrive.
    (error: unknown) => { respond(error instanceof NoAnswer ? { noAnswer: error.reason } : { error: String(error) }); },
  );
});
