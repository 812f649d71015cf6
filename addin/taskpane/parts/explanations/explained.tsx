import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isNothing } from "../../../../core";
import { useTexts } from "../../state/texts";
import { useExplaining, type Explicable } from "./explaining";

const useStyles = makeStyles({
  figure: {
    font: "inherit", color: "inherit", textAlign: "inherit", fontVariantNumeric: "inherit", whiteSpace: "inherit",
    padding: 0, margin: 0, backgroundColor: "transparent", border: "none", borderRadius: tokens.borderRadiusSmall, cursor: "pointer",
    textDecorationLine: "underline", textDecorationStyle: "dotted", textDecorationThickness: "1px", textUnderlineOffset: "3px",
    ":hover": { textDecorationStyle: "solid" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props extends Explicable {
  /** Of nothing there is nothing to explain; left out where a nought tells something too. */
  readonly amount?: number;
  /** The figure as it is read. */
  readonly children: string;
  /** As it is read without what stands around it; default: as it is read. */
  readonly said?: string;
}

/** A figure that shows the lines that it is made of when it is pressed. */
export function Explained({ amount, children, said = children, ...figure }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const explaining = useExplaining();
  if (explaining === undefined || (amount !== undefined && isNothing(amount))) return children;
  const panel = explaining.panelOf(figure);
  return (
    <button
      type="button" className={styles.figure} aria-expanded={panel !== undefined} aria-controls={panel}
      aria-label={t.explain.figure(figure.name, said)}
      onClick={({ currentTarget }) => { explaining.toggle(figure, currentTarget); }}
    >
      {children}
    </button>
  );
}
