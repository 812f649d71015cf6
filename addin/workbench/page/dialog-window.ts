import type { DialogWindow, ShowDialog } from "../host";

const LOOK_EVERY = 200;

/** A dialog of the add-in as a window of its own, as Excel shows it; undefined where the browser holds it back. */
export const showDialog: ShowDialog = ({ url, width, height }, closed): DialogWindow | undefined => {
  const [across, down] = [(screen.availWidth * width) / 100, (screen.availHeight * height) / 100].map(Math.round) as [number, number];
  const opened = window.open(url, "", `popup,width=${across},height=${down}`);
  if (opened === null) return undefined;
  // A browser tells nobody that a window was closed.
  const looking = setInterval(() => {
    if (!opened.closed) return;
    clearInterval(looking);
    closed();
  }, LOOK_EVERY);
  return {
    close: () => {
      clearInterval(looking);
      opened.close();
    },
  };
};
