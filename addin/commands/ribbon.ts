import type { Command, Commands } from "./commands";

/** The ribbon's buttons by the function name that the manifest gives them. */
export const ribbonCommands = {
  freezeValues: ["freeze"],
  // Whoever misses formulas need not know why: what was frozen comes back, and what shows an error is entered again.
  restoreFormulas: ["restore", "repair"],
} as const satisfies Record<string, readonly Command[]>;

/**
 * Ties the ribbon's buttons to what they do. Called as soon as the page runs: Excel may load it because a button was
 * pressed. What came of it stands in the pane, for a ribbon cannot speak.
 */
export function associateRibbon(commands: Commands, showPane: () => Promise<void>): void {
  for (const [name, names] of Object.entries(ribbonCommands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await commands.run(names, true);
        await showPane();
      } finally {
        // Without this Excel lets the button hang.
        event.completed();
      }
    });
  }
}
