import { makeStaticStyles } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { presenting as english } from "../../../i18n/en/presenting";
import type { Language } from "../../../i18n/language";
import { presenting as dutch } from "../../../i18n/nl/presenting";
import type { listenToPane } from "../../../workbook/dialog";
import { readPresented, readStep, type FromWindow, type Presented } from "./message";
import { Room } from "./room";

/** All the words that this page needs: it is there at once, without those of the pane. */
const wordsIn = { nl: dutch.presenting, en: english.presenting } as const;

const useBodyStyles = makeStaticStyles({ body: { margin: 0 } });

interface Props {
  /** Spoken until the pane says which. */
  readonly language: Language;
  readonly listen: typeof listenToPane;
}

/** What stands in the window for a room: what the pane sends, and nothing of its own. */
export function PresentationPage({ language: first, listen }: Props): ReactNode {
  useBodyStyles();
  const [presented, setPresented] = useState<Presented>();
  const [tell, setTell] = useState<(said: FromWindow) => void>();
  const [asked, setAsked] = useState<{ readonly by: number }>();
  const [isOutside, setOutside] = useState(false);
  const { language, slides, isDark } = presented ?? { language: first, slides: [], isDark: false };
  const words = wordsIn[language];

  useEffect(() => {
    listen((text) => {
      const step = readStep(text);
      if (step !== undefined) setAsked({ by: step === "next" ? 1 : -1 });
      const read = readPresented(text);
      if (read !== undefined) setPresented(read);
    }).then((send) => {
      if (send === undefined) {
        setOutside(true);
        return;
      }
      setTell(() => send);
      send("ready" satisfies FromWindow);
    }, () => { setOutside(true); });
  }, [listen]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.name;
  }, [language, words]);

  if (isOutside) return <main><p>{words.outside}</p></main>;
  return presented !== undefined && <Room slides={slides} words={words} isDark={isDark} inWindow asked={asked} leave={() => { tell?.("close"); }} />;
}
