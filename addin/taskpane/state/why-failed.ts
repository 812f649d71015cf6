import { useCallback } from "react";
import type { Formats } from "../../i18n/format";
import type { Dictionary } from "../../i18n/nl";
import { refusalOf } from "../../workbook";
import { useTexts } from "./texts";

/** What did not succeed, and why where Excel itself said so: never a guess. */
export function whyFailed(failed: string, error: unknown, t: Dictionary, f: Formats): string {
  const refusal = refusalOf(error);
  if (refusal === undefined) return failed;
  const why = refusal.why === "protected" ? t.refused.protected(f.list(refusal.sheets))
    : refusal.why === "other" ? t.refused.other(refusal.code) : t.refused[refusal.why];
  return `${failed} ${why}`;
}

/** The same, in the language of the pane: `.catch(told(t.reports.failed))`. */
export function useTold(): (failed: string) => (error: unknown) => string {
  const { t, f } = useTexts();
  return useCallback((failed) => (error) => whyFailed(failed, error, t, f), [t, f]);
}
