import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from "react";
import { later } from "../later";
import { ExplainingContext, type Explaining, type Explicable } from "./explaining";

/** Few figures are asked about: what explains them comes when one is. */
const ExplanationPanel = later(async () => (await import(/* webpackChunkName: "explanation" */ "./panel")).ExplanationPanel);

const useStyles = makeStyles({ place: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 } });

/** Figures that stand together, with the explanation of the one that was pressed below them. */
export function Explanations({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const panel = useId();
  const [chosen, choose] = useState<Explicable>();
  const opener = useRef<HTMLElement | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    choose(undefined);
    opener.current?.focus();
  }, []);
  const explaining = useMemo((): Explaining => {
    const isChosen = (figure: Explicable): boolean => chosen !== undefined && keyOf(figure) === keyOf(chosen);
    return {
      panelOf: (figure) => (isChosen(figure) ? panel : undefined),
      toggle: (figure, by) => {
        opener.current = by;
        choose(isChosen(figure) ? undefined : figure);
      },
    };
  }, [chosen, panel]);

  // Escape closes from the figure as well as from the lines: on what holds both.
  useEffect(() => {
    const holder = place.current;
    if (chosen === undefined || holder === null) return undefined;
    const hear = ({ key }: KeyboardEvent): void => { if (key === "Escape") close(); };
    holder.addEventListener("keydown", hear);
    return () => { holder.removeEventListener("keydown", hear); };
  }, [chosen, close]);

  return (
    <ExplainingContext.Provider value={explaining}>
      <div ref={place} className={styles.place}>
        {children}
        {chosen !== undefined && <ExplanationPanel key={keyOf(chosen)} id={panel} figure={chosen} close={close} />}
      </div>
    </ExplainingContext.Provider>
  );
}

/** By what it is about, not by what it is called: a view may be shown in another language meanwhile. */
const keyOf = ({ of }: Explicable): string => JSON.stringify(of);
