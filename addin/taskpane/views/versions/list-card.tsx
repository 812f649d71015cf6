import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactNode } from "react";
import { usePane } from "../../state/use-pane";
import { useCardStyles } from "../../parts/card-styles";
import { useTexts } from "../../state/texts";
import { useTold } from "../../state/why-failed";
import { UnreadableItem } from "./unreadable-item";
import type { Versions } from "./use-versions";
import { VersionItem } from "./version-item";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, listStyleType: "none", margin: 0, padding: 0 },
  status: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
});

/** The versions of this workbook: who kept them when, whether they are locked, and what can be done to them. */
export function ListCard({ versions: { phase, kept, error, reload } }: { readonly versions: Versions }): ReactNode {
  const { t } = useTexts();
  const told = useTold();
  const card = useCardStyles();
  const styles = useStyles();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { services } = usePane();
  const [message, setMessage] = useState("");
  const texts = t.versions.list;

  /** Does something to a version and says what came of it; what is gone by then takes no keyboard along. */
  const done = async (change: () => Promise<string>): Promise<void> => {
    setMessage(await change().catch(told(texts.failedDeed)));
    await reload();
    // A dialog gives the keyboard back to its button; where that went with the version, to the list.
    setTimeout(() => { if (document.activeElement === document.body) title.current?.focus(); });
  };

  const none = kept.versions.length === 0 && kept.unreadable.length === 0;
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} ref={title} tabIndex={-1} className={card.title}>{texts.title}</h3>
      <p role="status" className={styles.status}>{phase === "idle" ? message === "" ? none && texts.none : message : phase === "failed" ? told(texts.failed)(error) : texts[phase]}</p>
      {!none && (
        <ul className={styles.list}>
          {kept.versions.map((head) => <VersionItem key={head.id} head={head} services={services} done={done} />)}
          {kept.unreadable.map((one) => <UnreadableItem key={one.partId} version={one} services={services} done={done} />)}
        </ul>
      )}
    </section>
  );
}
