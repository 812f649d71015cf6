import { useMemo } from "react";
import { usePane } from "../../state/use-pane";
import { useTexts } from "../../state/texts";
import { useIsDark } from "../theme";
import type { Presented } from "./message";
import { slidesOf } from "./slides";

/** What there is to show to a room now, in the words and colours of the pane. */
export function usePresented(): Presented {
  const texts = useTexts();
  const { overview, programme: { answer: programme }, risk: { answer: risk } } = usePane();
  const isDark = useIsDark();
  return useMemo(() => ({
    language: texts.language, isDark, slides: overview === undefined ? [] : slidesOf({ overview, programme, risk }, texts),
  }), [texts, isDark, overview, programme, risk]);
}
