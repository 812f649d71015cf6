import type { ReactNode } from "react";
import { acrossIn, onlyIn, settingRule } from "../../../../../core";
import { useTexts } from "../../../state/texts";
import { AcrossColumns } from "./across";
import { Disclosure } from "./disclosure";
import { useReading } from "./draft";
import { OnlySome } from "./only";
import { YearsInRows } from "./pivot";
import { Sums } from "./sums";

/** Layouts in which a row of the sheet is no row of the table. */
export function Shapes(): ReactNode {
  const { t } = useTexts();
  const { rules, reading: { mapped: { plan } } } = useReading();
  const isUsed = acrossIn(rules) !== undefined || onlyIn(rules) !== undefined || settingRule(rules, "optellen per") !== undefined || plan.pivot !== undefined;
  return (
    <Disclosure title={t.binding.shapes} open={isUsed}>
      <AcrossColumns />
      <YearsInRows />
      <OnlySome />
      <Sums />
    </Disclosure>
  );
}
