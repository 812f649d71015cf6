import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../../state/texts";

const useStyles = makeStyles({ select: { minWidth: 0, width: "104px", flexShrink: 0, "& select": { minWidth: 0, paddingRight: "24px" } } });

const FACTORS = [1, 1e3, 1e6, -1, -1e3, -1e6];

interface Props {
  /** What is multiplied, for who hears it. */
  readonly label: string;
  readonly factor: number;
  readonly change: (factor: number) => void;
}

/** Scale and sign in one choice: amounts in thousands, a minus where we have none. */
export function FactorChoice({ label, factor, change }: Props): ReactNode {
  const { f } = useTexts();
  const options = FACTORS.includes(factor) ? FACTORS : [factor, ...FACTORS];
  return (
    <Select className={useStyles().select} aria-label={label} value={String(factor)} onChange={(_, { value }) => { change(Number(value)); }}>
      {options.map((each) => <option key={each} value={each}>{`× ${f.number(each)}`}</option>)}
    </Select>
  );
}
