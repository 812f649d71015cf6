/** Why Excel did not do what it was asked, as far as it is known for sure. */
export type Refusal =
  /** A cell is being edited: until it is left Excel does nothing for an add-in. */
  | { readonly why: "editing" | "readOnly" | "structure" | "tooLarge" }
  | { readonly why: "protected"; readonly sheets: readonly string[] }
  /** Only Excel's own code is known. */
  | { readonly why: "other"; readonly code: string };

/** What Excel refused, with why. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal, cause: unknown) {
    super(refusal.why, { cause });
    this.name = "Refused";
  }
}

export const refusalOf = (error: unknown): Refusal | undefined => (error instanceof Refused ? error.refusal : undefined);

type Batch<Answer> = (context: Excel.RequestContext) => Promise<Answer>;

/** What the pane does by itself: while a cell is being edited it fails at once, and the pane tries again. @throws Refused */
export const runExcel = <Answer>(batch: Batch<Answer>): Promise<Answer> => told(() => Excel.run(batch), "cells");

/**
 * What the user asked for: while a cell is being edited it waits until that is done, where Excel can do so. `needs` is what is to
 * be changed: cells, or which sheets there are. @throws Refused
 */
export const runForUser = <Answer>(batch: Batch<Answer>, needs: "cells" | "sheets" = "cells"): Promise<Answer> =>
  told(() => Excel.run({ delayForCellEdit: true }, batch), needs);

async function told<Answer>(run: () => Promise<Answer>, needs: "cells" | "sheets"): Promise<Answer> {
  try {
    return await run();
  } catch (error) {
    const refusal = await refusalFor(error, needs);
    throw refusal === undefined ? error : new Refused(refusal, error);
  }
}

/** By the code of Excel's error, never by its message; where the code may mean several things, by the state that Excel is in. */
async function refusalFor(error: unknown, needs: "cells" | "sheets"): Promise<Refusal | undefined> {
  const { code } = (typeof error === "object" && error !== null ? error : {}) as { readonly code?: unknown };
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { why: "editing" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "RangeExceedsLimit":
    case "OperationCellsExceedLimit":
      return { why: "tooLarge" };
    case "AccessDenied":
    case "InvalidOperation":
      return await stateOf(code, needs).catch((): Refusal => ({ why: "other", code }));
    default:
      return typeof code === "string" && code !== "" ? { why: "other", code } : undefined;
  }
}

async function stateOf(code: string, needs: "cells" | "sheets"): Promise<Refusal> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    const structure = workbook.protection.load("protected");
    const sheets = workbook.worksheets.load("items/name,items/protection/protected");
    await context.sync();
    if (workbook.readOnly) return { why: "readOnly" };
    if (needs === "sheets" && structure.protected) return { why: "structure" };
    const locked = sheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name);
    return code === "AccessDenied" && locked.length > 0 ? { why: "protected", sheets: locked } : { why: "other", code };
  });
}
