import type { Frozen, Repaired, Restored } from "../workbook";

/** What can be done to every formula of the add-in at once, and what comes of it. */
export interface Outcomes {
  readonly freeze: Frozen;
  readonly restore: Restored;
  readonly repair: Repaired;
}

export type Command = keyof Outcomes;

export type CommandState<Outcome> =
  | { readonly phase: "busy" }
  | { readonly phase: "failed"; readonly error: unknown }
  | { readonly phase: "done"; readonly outcome: Outcome };

export interface CommandsNow {
  /** How the last ones went; what came of those before says nothing about the workbook any more. */
  readonly states: { readonly [Name in Command]?: CommandState<Outcomes[Name]> };
  /** How often a button of the ribbon asked: the pane then shows what came of it. */
  readonly pressed: number;
}

/** The one place that does them, whether the pane asks or the ribbon: one after the other, never two at once. */
export interface Commands {
  now(): CommandsNow;
  subscribe(changed: () => void): () => void;
  run(names: readonly Command[], fromRibbon?: boolean): Promise<void>;
}

export function createCommands(actions: { readonly [Name in Command]: () => Promise<Outcomes[Name]> }): Commands {
  const listeners = new Set<() => void>();
  let now: CommandsNow = { states: {}, pressed: 0 };
  let turn: Promise<void> = Promise.resolve();

  const show = (next: CommandsNow): void => {
    now = next;
    listeners.forEach((changed) => { changed(); });
  };
  const tell = <Name extends Command>(name: Name, state: CommandState<Outcomes[Name]>): void => {
    show({ ...now, states: { ...now.states, [name]: state } });
  };
  const runOne = async <Name extends Command>(name: Name): Promise<void> => {
    tell(name, { phase: "busy" });
    const state = await actions[name]().then((outcome) => ({ phase: "done", outcome }) as const, (error: unknown) => ({ phase: "failed", error }) as const);
    tell(name, state);
  };
  const runAll = async (names: readonly Command[], fromRibbon: boolean): Promise<void> => {
    show({ states: {}, pressed: now.pressed + (fromRibbon ? 1 : 0) });
    for (const name of names) await runOne(name);
  };

  return {
    now: () => now,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => { listeners.delete(changed); };
    },
    run: (names, fromRibbon = false) => (turn = turn.then(() => runAll(names, fromRibbon))),
  };
}
