import { useCallback, useEffect, useRef, useState } from "react";
import { formulasNext, type Progress } from "../../calculation";
import type { Overview, OverviewOptions } from "../../../core";
import { refusalOf, type Heard, type Settings, type WorkbookInput, type WorkbookTable } from "../../workbook";
import { HANDBOOK_NORM } from "./norm";
import { isSameInput, keepingSame } from "./same-input";
import type { Services } from "./services";

/** What an overview is the answer to, with tables that know the way back to their cells. */
export interface OverviewArguments {
  readonly tables: readonly WorkbookTable[];
  readonly options: OverviewOptions;
}

/** What Excel is busy with: a cell that is being edited, or formulas of which the value is still to come. */
export type WaitsFor = { readonly what: "editing" } | { readonly what: "unfinished"; readonly cells: readonly string[] };

export interface OverviewState {
  readonly phase: "reading" | "waiting" | "calculating" | "idle";
  readonly waitsFor?: WaitsFor | undefined;
  /** Cells that were not finished when there was no more waiting for them: they count as errors. */
  readonly stuck?: readonly string[] | undefined;
  /** What was not read, because it has too many cells. */
  readonly tooLarge?: readonly string[];
  /** Excel calculates only when the user asks for it. */
  readonly byHand?: WorkbookInput["byHand"];
  /** How far the calculation is. */
  readonly progress?: Progress | undefined;
  readonly tables: readonly WorkbookTable[];
  /** What the workbook says of years and norm. */
  readonly settings: Settings;
  /** The last answer: it stays in view while the next one is calculated. */
  readonly overview?: Overview;
  /** What that answer is about: tables and options of then, the area as the tables name it. */
  readonly asked?: OverviewArguments;
  /** What was asked last, answered or not: who asks about a part of it need not wait for the whole. */
  readonly asking?: OverviewArguments | undefined;
  readonly failure?: "reading" | "calculating" | undefined;
  /** What Excel said of a failure. */
  readonly error?: unknown;
  readonly stopped: boolean;
  /** The answer reckons with learned norms in place of those in Opgaven. */
  readonly learned: boolean;
}

export interface Answering extends OverviewState {
  /** What was asked: the choices of the user, then those of the workbook, then the handbook's norm. */
  readonly options: OverviewOptions;
  choose(area: string | undefined): void;
  /** Productive hours per fte and year; undefined: as the workbook says. */
  setNorm(norm: number | undefined): void;
  /** How many years a structural risk counts that does not say so; undefined: it is a problem. */
  setStructural(years: number | undefined): void;
  /** The day up to which agreements are judged, as 2026-11-25. */
  readonly day: string;
  setDay(day: string): void;
  /** Whether to reckon with learned norms, wherever Opgaven is read. Nothing is written. */
  readonly withNorms: boolean;
  setWithNorms(on: boolean): void;
  recalculate(): void;
  stop(): void;
}

const start: OverviewState = { phase: "reading", tables: [], settings: {}, stopped: false, learned: false };

/** The pauses (ms) before the workbook is read again while Excel is busy; after the last one what is not finished counts as an error. */
const PAUSES = [300, 700, 1_500, 3_000, 6_000, 10_000];

/** Reads and calculates: at the start, for another area or norm, and whenever a table of the workbook changes. */
export function useOverview({ workbook: { readWorkbook, watchInput }, ask, now }: Pick<Services, "workbook" | "ask" | "now">): Answering {
  const [area, choose] = useState<string>();
  const [norm, setNorm] = useState<number>();
  const [structural, setStructural] = useState<number>();
  const [day, setDay] = useState(() => now().slice(0, "2026-11-25".length));
  const [withNorms, setWithNorms] = useState(false);
  const [state, setState] = useState(start);
  const current = useRef<AbortController | undefined>(undefined);
  /** What was read last, also when nothing is calculated from it yet. */
  const read = useRef<WorkbookInput | undefined>(undefined);
  const latest = useRef<readonly WorkbookTable[]>([]);

  /** Ends the pause before the workbook is read again. */
  const wake = useRef<() => void>(() => undefined);

  /** `found`: after a recalculation of Excel, the workbook as it is now; else it is read. */
  const recalculate = useCallback(async (found?: WorkbookInput): Promise<void> => {
    current.current?.abort();
    const run = (current.current = new AbortController());
    // An answer to an older question is dropped, however late it comes.
    const show = (next: Partial<OverviewState>): void => {
      if (!run.signal.aborted) setState((previous) => ({ ...previous, ...next }));
    };
    let failure: OverviewState["failure"] = "reading";
    try {
      show({ phase: "reading", progress: undefined, failure: undefined, error: undefined, waitsFor: undefined, stuck: undefined, stopped: false });
      const input = found?.unfinished.length === 0 ? found : await readSettled(readWorkbook, run.signal, (waitsFor, pause) => {
        show({ phase: "waiting", waitsFor });
        return new Promise((done) => {
          wake.current = done;
          setTimeout(done, pause);
        });
      });
      if (run.signal.aborted) return;
      const before = read.current;
      read.current = input;
      if (found !== undefined && before !== undefined && isSameInput(input, before)) {
        show({ phase: "idle", waitsFor: undefined, byHand: input.byHand });
        return;
      }
      const { settings, byHand, tooLarge, unfinished } = input;
      const tables = keepingSame(input.tables, latest.current);
      latest.current = tables;
      failure = "calculating";
      show({ phase: "calculating", tables, settings, byHand, tooLarge, waitsFor: undefined, stuck: unfinished.length > 0 ? unfinished : undefined });
      const options = optionsOf(settings, { area, norm, day, structural });
      const learned = withNorms ? await ask("tasksWithNorms", { tables }, { signal: run.signal }) : undefined;
      const reckoned = learned === undefined ? tables : tables.map((table) => (table.kind === "opgaven" ? { ...table, cells: learned } : table));
      show({ asking: { tables: reckoned, options } });
      const answer = await ask("overview", { tables: reckoned, options }, { signal: run.signal, progress: (progress) => { show({ progress }); } });
      const asked = { tables: reckoned, options: { ...options, area: answer.area } };
      show({ phase: "idle", overview: answer, learned: learned !== undefined, asked, asking: asked });
      if (!run.signal.aborted && isGone(area, answer.areas)) choose(undefined);
    } catch (error) {
      show({ phase: "idle", waitsFor: undefined, failure, error });
    }
  }, [area, norm, day, structural, withNorms, readWorkbook, ask]);

  /** After a recalculation of Excel: only when the workbook says something else now. */
  const look = useCallback(async (sheets: readonly string[]): Promise<void> => {
    const before = read.current;
    if (before === undefined || !sheets.some((id) => before.sheetIds.includes(id))) return;
    const input = await readWorkbook();
    // What was read in the meantime is newer.
    if (read.current === before && !isSameInput(input, before)) await recalculate(input);
  }, [readWorkbook, recalculate]);

  const stop = useCallback(() => {
    current.current?.abort();
    setState((previous) => ({ ...previous, phase: "idle", waitsFor: undefined, stopped: true }));
  }, []);

  useEffect(() => {
    void recalculate();
    return () => current.current?.abort();
  }, [recalculate]);

  const isBusy = state.phase === "reading" || state.phase === "calculating";
  useEffect(() => { if (!isBusy) formulasNext(); }, [isBusy]);

  useEffect(() => {
    const watching = watchInput(({ edited, calculated }: Heard) => {
      wake.current();
      // What cannot be read now is read after the next change, or by the button.
      void (edited ? recalculate() : look(calculated).catch(() => undefined));
    });
    // Without events the pane still works: the user recalculates with the button.
    watching.catch(() => undefined);
    return () => void watching.then((unwatch) => unwatch()).catch(() => undefined);
  }, [recalculate, look, watchInput]);

  const options = optionsOf(state.settings, { area, norm, day, structural });
  return { ...state, options, choose, setNorm, setStructural, day, setDay, withNorms, setWithNorms, recalculate: () => void recalculate(), stop };
}

/** Reads until all that is read is finished, and no cell is being edited; with what it waits for meanwhile. */
async function readSettled(readWorkbook: Services["workbook"]["readWorkbook"], signal: AbortSignal, waits: (waitsFor: WaitsFor, pause: number) => Promise<void>): Promise<WorkbookInput> {
  const pauses = [...PAUSES];
  for (;;) {
    let waitsFor: WaitsFor;
    try {
      const input = await readWorkbook();
      if (input.unfinished.length === 0 || pauses.length === 0 || signal.aborted) return input;
      waitsFor = { what: "unfinished", cells: input.unfinished };
    } catch (error) {
      // A cell can be edited for as long as the user likes.
      if (signal.aborted || refusalOf(error)?.why !== "editing") throw error;
      waitsFor = { what: "editing" };
    }
    await waits(waitsFor, waitsFor.what === "editing" ? PAUSES[1]! : pauses.shift()!);
    signal.throwIfAborted();
  }
}

function optionsOf(settings: Settings, { norm, ...chosen }: Pick<OverviewOptions, "area" | "norm" | "day" | "structural">): OverviewOptions {
  return { norm: HANDBOOK_NORM, ...settings, ...(norm === undefined ? {} : { norm }), ...chosen };
}

/** Without any area the tables are being edited: the choice waits until they can be read again. */
function isGone(area: string | undefined, areas: readonly string[]): boolean {
  return area !== undefined && areas.length > 0 && !areas.includes(area);
}
