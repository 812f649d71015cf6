import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../state/texts";

interface Props {
  readonly all: boolean;
  readonly setAll: (all: boolean) => void;
  /** How many there are, and how many of them fit a glance: where all of them do there is nothing to press. */
  readonly count: number;
  readonly atAGlance: number;
}

/** Shows all of a list of which the first few are in view, and the few again. */
export function ShowAll({ all, setAll, count, atAGlance }: Props): ReactNode {
  const { t } = useTexts();
  if (count <= atAGlance) return null;
  return (
    <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => { setAll(!all); }}>
      {all ? t.figures.fewer : t.figures.more(count)}
    </Button>
  );
}
