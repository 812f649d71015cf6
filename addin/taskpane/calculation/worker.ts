import type { Asked, Said } from "./messages";
import { questions } from "./questions";

/** The core beside the pane, so that the pane stays alive however long a calculation takes. */
addEventListener("message", ({ data: { question, tables, options } }: MessageEvent<Asked>) => {
  const say = (said: Said): void => { postMessage(said); };
  questions[question](tables, options, (step) => { say({ step }); }).then(
    (answer) => { say({ answer }); },
    (error: unknown) => { say({ error: String(error) }); },
  );
});
