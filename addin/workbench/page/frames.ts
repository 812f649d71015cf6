/** The frames of the grid: it asks for the next one whenever one has come. */
export interface Frames {
  /** Something happened: every frame is looked at for a while. */
  wake(): void;
}

/** What is used of a window; the two that a browser does not have by itself are those by which the grid asks for its frames where they are there. */
interface FrameWindow extends Pick<Window, "requestAnimationFrame" | "cancelAnimationFrame" | "performance" | "addEventListener"> {
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(id: number): void;
  requestPostAnimationFrame?: (draw: FrameRequestCallback) => number;
  cancelPostAnimationFrame?: (id: number) => void;
}

/** So long, in milliseconds, every frame is looked at after something happened. */
const AWAKE = 1000;
/** After that, so many milliseconds lie between one look and the next. */
const REST = 100;

/** What somebody does with a mouse, a finger or a key. */
const doing = ["pointerdown", "pointermove", "pointerup", "wheel", "keydown", "resize"] as const;

/**
 * The grid looks sixty times a second whether there is something to draw, also when nothing happens for hours: that takes a twentieth of a processor, which
 * heats a laptop for nothing. It does so only while something happens, and ten times a second otherwise.
 */
export function restfulFrames(window: FrameWindow): Frames {
  const waiting = new Map<number, { readonly draw: FrameRequestCallback; cancel: () => void }>();
  let awakeUntil = 0;
  let last = 0;

  const schedule = (id: number, draw: FrameRequestCallback): void => {
    const run = (): void => {
      waiting.delete(id);
      draw(window.performance.now());
    };
    if (window.performance.now() < awakeUntil) {
      const frame = window.requestAnimationFrame(run);
      waiting.set(id, { draw, cancel: () => { window.cancelAnimationFrame(frame); } });
    } else {
      const timer = window.setTimeout(run, REST);
      waiting.set(id, { draw, cancel: () => { window.clearTimeout(timer); } });
    }
  };
  const cancel = (id: number): void => {
    waiting.get(id)?.cancel();
    waiting.delete(id);
  };
  const wake = (): void => {
    const isResting = window.performance.now() >= awakeUntil;
    awakeUntil = window.performance.now() + AWAKE;
    if (!isResting) return;
    for (const [id, { draw, cancel: stop }] of [...waiting]) {
      stop();
      schedule(id, draw);
    }
  };

  window.requestPostAnimationFrame = (draw) => {
    // The grid takes its loop back by the browser's own call, which does not know these numbers, and may begin it again meanwhile: one of each is enough.
    const asked = [...waiting].find(([, each]) => each.draw === draw)?.[0];
    // Below zero: no number of the browser's own.
    const id = asked ?? --last;
    if (asked === undefined) schedule(id, draw);
    return id;
  };
  window.cancelPostAnimationFrame = cancel;
  for (const event of doing) window.addEventListener(event, wake, { capture: true, passive: true });
  return { wake };
}
