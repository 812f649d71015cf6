import { useCallback, useMemo, useState } from "react";
import type { Figure } from "../../../core";
import type { Move } from "../../../core/what-if";

/** What is tried before it stands in the workbook. It outlives its view: who looks elsewhere loses no slider. */
export interface Trying {
  readonly moves: readonly Move[];
  move(lever: string, value: number): void;
  reset(): void;
  /** The sliders that were asked for beside the first ones. */
  readonly further: readonly string[];
  addSlider(lever: string): void;
  /** The figure that brought the user here, until its slider is found. */
  readonly figure: Figure | undefined;
  tryFigure(figure: Figure | undefined): void;
}

export function useTrying(): Trying {
  const [moves, setMoves] = useState<readonly Move[]>([]);
  const [further, setFurther] = useState<readonly string[]>([]);
  const [figure, tryFigure] = useState<Figure>();
  const move = useCallback((lever: string, value: number) => { setMoves((before) => [...before.filter((each) => each.lever !== lever), { lever, value }]); }, []);
  const reset = useCallback(() => { setMoves([]); }, []);
  const addSlider = useCallback((lever: string) => { setFurther((before) => (before.includes(lever) ? before : [...before, lever])); }, []);
  return useMemo(() => ({ moves, move, reset, further, addSlider, figure, tryFigure }), [moves, move, reset, further, addSlider, figure]);
}
