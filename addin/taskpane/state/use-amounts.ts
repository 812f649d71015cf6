import { useCallback, useState } from "react";
import { moneyUnits, type MoneyUnitChoice } from "../../../core";
import { remember, remembered } from "../../i18n/remembered";

export const moneyUnitChoices: readonly MoneyUnitChoice[] = ["auto", ...moneyUnits];
const isChoice = (value: unknown): value is MoneyUnitChoice => moneyUnitChoices.some((each) => each === value);

const KEY = "ruimte.amounts";

/** In what amounts are shown, and how to change it: the choice is remembered. */
export function useAmounts(): [MoneyUnitChoice, (choice: MoneyUnitChoice) => void] {
  const [amountsIn, show] = useState<MoneyUnitChoice>(() => remembered(KEY, isChoice) ?? "auto");
  const choose = useCallback((choice: MoneyUnitChoice) => {
    show(choice);
    remember(KEY, choice);
  }, []);
  return [amountsIn, choose];
}
