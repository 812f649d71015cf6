import { NoAnswer } from "../../core";
import type { Asked, Said } from "./messages";
import { answerTo } from "./questions";

/** The core beside the pane, so that the pane stays alive however long a calculation takes. */
addEventListener("message", ({ data: { question, about } }: MessageEvent<Asked>) => {
  const say = (said: Said): void => { postMessage(said); };
  answerTo(question, about, (step) => { say({ step }); }).then(
    (answer) => { say({ answer }); },
    // An error loses what it is on the way; that a question has no answer must arrive.
    (error: unknown) => { say(error instanceof NoAnswer ? { noAnswer: error.reason } : { error: String(error) }); },
  );
});
