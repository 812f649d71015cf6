import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { HANDBOOK_NORM, normTyped } from "../../state/norm";
import { useTexts } from "../../state/texts";
import type { Answering } from "../../state/use-overview";

/** The norm that hours rest on: in view, with its source, and the user's to change. */
export function Norm({ answering: { options, settings, setNorm } }: { readonly answering: Answering }): ReactNode {
  const { t } = useTexts();
  const given = settings.norm ?? HANDBOOK_NORM;
  const used = options.norm ?? given;
  const [typed, setTyped] = useState(String(used));
  useEffect(() => { setTyped(String(used)); }, [used]);

  const commit = (): void => {
    // An emptied field, or one without a number, goes back to what the workbook or the handbook says.
    const norm = normTyped(typed) ?? given;
    setTyped(String(norm));
    setNorm(norm === given ? undefined : norm);
  };
  const source = (): string => {
    if (used !== given) return t.norm.own;
    return settings.norm === undefined ? t.norm.handbook : t.norm.workbook;
  };

  return (
    <Field label={t.norm.label} hint={source()}>
      <Input
        value={typed} inputMode="decimal"
        onChange={(_, { value }) => { setTyped(value); }}
        onBlur={commit}
        onKeyDown={({ key }) => { if (key === "Enter") commit(); }}
      />
    </Field>
  );
}
