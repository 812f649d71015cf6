import type { goTo } from "../browser/workbench";

/** A change that a user makes, and where it must show. What is a function runs in the pane. */
export interface Change {
  readonly name: string;
  /** Undefined: the workbook of 10.000 rows. */
  readonly file: string | undefined;
  /** Milliseconds until it shows. */
  readonly aim: number;
  /** Once, before the first change. */
  readonly prepare?: () => Promise<void>;
  /** Where it is looked at; undefined: the first view. */
  readonly view?: Parameters<typeof goTo>[1];
  /** Makes the change with one of the values, which take turns. */
  readonly make: (value: number) => Promise<void>;
  readonly values: readonly number[];
  /** What then says something else: the elements of this selector with these words in them. */
  readonly shown: string;
  readonly words?: string;
}

/** Hours of the first package, very few or very many, written as a user would: the tile of people shows it. */
const hours: Pick<Change, "make" | "values" | "shown"> = {
  make: (value) => Excel.run(async (context) => {
    context.workbook.tables.getItem("Werk").columns.getItem("Uren").getDataBodyRange().getCell(0, 0).values = [[value]];
    await context.sync();
  }),
  // Each another one: what was worked out before is remembered.
  values: [500_000, 10, 510_000, 20, 520_000, 30], shown: "main nav",
};

/** A change for each way in which a user makes one. */
export const changes: readonly Change[] = [
  { name: "een cel, fictief-gebied", file: "samples/fictief-gebied.xlsx", aim: 300, ...hours },
  {
    name: "een kans, weerstandsvermogen", file: "samples/weerstandsvermogen.xlsx", aim: 300, view: "risk",
    // Without dependence the answer is exact; a simulation says how far it is.
    prepare: () => Excel.run(async (context) => {
      const cells = context.workbook.tables.getItem("Risicosamenhang").columns.getItem("Correlatie").getDataBodyRange().load("values");
      await context.sync();
      cells.values = cells.values.map(() => ["0%"]);
      await context.sync();
    }),
    make: (value) => Excel.run(async (context) => {
      context.workbook.tables.getItem("Risicos").columns.getItem("Kans").getDataBodyRange().getCell(0, 0).values = [[value]];
      await context.sync();
    }),
    values: [0.45, 0.55, 0.4, 0.6, 0.35, 0.65], shown: "#risk p", words: "zekerheid is",
  },
  {
    name: "een schuif van Wat als, fictief-gebied", file: "samples/fictief-gebied.xlsx", aim: 300, view: "whatIf",
    make: (value) => {
      const slider = document.querySelector("input[type=range]")!;
      // As a hand does it: React hears of a value only where it did not set that itself.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(slider, String(value));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      return Promise.resolve();
    },
    values: [10, 15, 20, 25, 30, 35], shown: "#view section[aria-busy] table",
  },
  { name: "een cel, 10.000 rijen", file: undefined, aim: 1000, ...hours },
];
