import { z } from "zod";
import type { Language } from "../../../i18n/language";

/** A share of what is asked, as it is read and as a bar. */
export interface SlideFigure {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** 0-1; undefined: not known. */
  readonly share?: number | undefined;
  readonly tone: "enough" | "short" | "unknown";
  readonly verdict: string;
}

/** One question with few figures, for a room. */
export interface Slide {
  readonly key: string;
  readonly about: string;
  readonly question: string;
  readonly figures: readonly SlideFigure[];
  readonly sentences: readonly string[];
}

/** All that the large view shows: what the pane sends to the window that shows it, as often as it changes. */
export interface Presented {
  readonly language: Language;
  /** As the pane is; the user may choose otherwise there. */
  readonly isDark: boolean;
  readonly slides: readonly Slide[];
}

/** What the window tells the pane: that it listens, and that the user is done. */
export type FromWindow = "ready" | "close";

/** What the pane tells the window between two answers: the presenter's keyboard is in Excel, not in the window. */
export type Step = "previous" | "next";

/** More than these is no view for a room; a sentence that names what comes from the workbook may be long. */
const MOST = { slides: 20, figures: 10, sentences: 10, characters: 20_000, message: 1_000_000 };

/** Made at the first use: zod has been told by then to do without eval. */
function schema(): z.ZodType<Presented> {
  const text = z.string().max(MOST.characters);
  const figure = z.strictObject({ name: text, value: text, label: text, share: z.number().min(0).optional(), tone: z.enum(["enough", "short", "unknown"]), verdict: text });
  const slide = z.strictObject({ key: text, about: text, question: text, figures: z.array(figure).max(MOST.figures), sentences: z.array(text).max(MOST.sentences) });
  return z.strictObject({ language: z.enum(["nl", "en"]), isDark: z.boolean(), slides: z.array(slide).max(MOST.slides) });
}

let known: ReturnType<typeof schema> | undefined;

/** What a message says, from whomever it is; undefined when it is not in order. */
export function readPresented(message: string): Presented | undefined {
  if (message.length > MOST.message) return undefined;
  try {
    known ??= schema();
    return known.safeParse(JSON.parse(message)).data;
  } catch {
    return undefined;
  }
}

export const readStep = (message: string): Step | undefined => (message === "previous" || message === "next" ? message : undefined);

export const readFromWindow = (message: unknown): FromWindow | undefined => (message === "ready" || message === "close" ? message : undefined);
