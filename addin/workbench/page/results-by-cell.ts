import type { Call, CallResult } from "../engine/functions";

/** Where a formula stands: sheets by their id on the grid. */
export interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}

/** What the grid's engine has behind a function of ours while it calls it. */
interface Caller {
  unitId: string | null;
  subUnitId: string | null;
  row: number;
  column: number;
}

type Run = (...args: unknown[]) => Promise<unknown>;

interface Registry {
  registerAsyncFunction(name: string, run: Run, description?: string): unknown;
}

/**
 * What each call to the add-in came to, by the cell that made it. The engine tells a function its cell only while it
 * starts it, on the function's own `this`; the call itself is made in that same moment.
 */
export class ResultsByCell {
  private readonly results = new Map<string, { order: number; result: CallResult }>();
  /** Calls that have not been answered, by their order: the cells that made them. */
  private readonly pending = new Map<number, string>();
  private caller: string | null = null;
  private calls = 0;

  /** The engine's interface, with the functions that are registered through it watched. */
  watch(registry: Registry): Registry {
    // A method, because the engine gives the function its cell on `this`.
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    const results = this;
    return {
      registerAsyncFunction: (name, run, description) =>
        registry.registerAsyncFunction(name, function (this: Caller, ...args: unknown[]) {
          results.caller = [this.unitId, this.subUnitId, this.row, this.column].join(" ");
          try {
            return run(...args);
          } finally {
            results.caller = null;
          }
        }, description),
    };
  }

  listen(call: Call): Call {
    return async (id, args) => {
      const { caller } = this;
      const order = ++this.calls;
      if (caller !== null) this.pending.set(order, caller);
      const result = await call(id, args).finally(() => this.pending.delete(order));
      const key = `${caller} ${id}`;
      // An older call may end after a newer one.
      if (caller !== null && (this.results.get(key)?.order ?? 0) < order) this.results.set(key, { order, result });
      return result;
    };
  }

  /** The last result of a function in a cell. */
  of(unitId: string, { sheetId, row, column }: CellPlace, id: string): CallResult | undefined {
    return this.results.get(`${[unitId, sheetId, row, column].join(" ")} ${id}`)?.result;
  }

  /** Cells of a sheet that wait for an answer. */
  waiting(unitId: string, sheetId: string): { row: number; column: number }[] {
    const start = `${unitId} ${sheetId} `;
    return [...this.pending.values()].filter((place) => place.startsWith(start)).map((place) => {
      const [row, column] = place.slice(start.length).split(" ").map(Number) as [number, number];
      return { row, column };
    });
  }

  /** Another workbook came in the place of this one. */
  forget(unitId: string): void {
    for (const key of this.results.keys()) if (key.startsWith(`${unitId} `)) this.results.delete(key);
  }
}
