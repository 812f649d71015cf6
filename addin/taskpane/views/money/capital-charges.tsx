import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { percentTyped } from "../../state/norm";
import { FurtherCard } from "../../parts/further-card";
import { useTexts } from "../../state/texts";
import type { OverviewArguments } from "../../state/use-overview";

/** Depreciation and interest per year; the interest of investments that have none of their own is the user's. */
export function CapitalCharges({ asked }: { readonly asked: OverviewArguments }): ReactNode {
  const { t: { further: texts } } = useTexts();
  const [typed, setTyped] = useState("");
  const [interest, setInterest] = useState<number>();
  const commit = (): void => { setInterest(percentTyped(typed)); };
  return (
    <FurtherCard asked={asked} name="KAPITAALLASTEN" interest={interest}>
      <Field label={texts.rate} hint={texts.rateHint}>
        <Input
          value={typed} inputMode="decimal" onChange={(_, { value }) => { setTyped(value); }} onBlur={commit}
          onKeyDown={({ key }) => { if (key === "Enter") commit(); }}
        />
      </Field>
    </FurtherCard>
  );
}
