/** So long (ms) at most formulas wait for the pane that was opened. */
const PATIENCE = 1_000;

/** The pane that was opened and has no answer yet; and what formulas wait for, from the first one on. */
let opening: { until?: Promise<void>; end?: () => void } | undefined;
/** The formula that had its turn last. */
let last: Promise<unknown> = Promise.resolve();

/** Who opens the pane looks at the pane: its first answer goes before what formulas ask in the same runtime, until `formulasNext`. */
export function paneFirst(): void {
  opening = {};
}

/** The pane has its answer, or waits for something itself, which may be a formula. */
export function formulasNext(): void {
  opening?.end?.();
  opening = undefined;
}

/**
 * One formula after another, and between them whatever else waits for this thread. Excel asks many at once, in the runtime of the pane: without
 * a pause they are answered in a row, and only then the pane hears from the workbook and paints. Without a page nothing else waits.
 */
export function inBetween(): Promise<unknown> {
  if (visibility() === undefined) return last;
  last = last.then(opened).then(otherTasks);
  return last;
}

/** In a runtime of which the pane is hidden nobody waits for its answer. */
function opened(): Promise<void> | undefined {
  const mine = opening;
  if (mine === undefined || visibility() === "hidden") return undefined;
  return (mine.until ??= new Promise((done) => {
    const timer = setTimeout(done, PATIENCE);
    mine.end = () => {
      clearTimeout(timer);
      done();
    };
  }));
}

/** Of the page; undefined where there is none: in tests, and where the workbench calls functions without their page. */
const visibility = (): string | undefined => (globalThis as { readonly document?: { readonly visibilityState?: string } }).document?.visibilityState;

/** A message to itself comes after those that are there already; a timer would wait longer, and in a hidden page much longer. */
function otherTasks(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
