import { runForUser } from "./excel-run";

/** Has Excel calculate what changed since the last time, in a workbook that does so only when it is asked to. @throws Refused */
export async function calculateNow(): Promise<void> {
  await runForUser(async (context) => {
    context.workbook.application.calculate("Recalculate");
    await context.sync();
  });
}
