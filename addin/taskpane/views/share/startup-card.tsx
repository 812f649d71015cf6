import { makeStyles, Switch, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useState, type ReactNode } from "react";
import type { Startup } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { useTold } from "../../state/why-failed";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  status: { ...typographyStyles.body1, margin: 0, ":empty": { display: "none" } },
});

/** Whether Excel loads the add-in with this workbook, with the switch. */
export function StartupCard(): ReactNode {
  const { t } = useTexts();
  const texts = t.share.startup;
  const told = useTold();
  const card = useCardStyles();
  const styles = useStyles();
  const heading = useId();
  const { services: { workbook }, startup } = usePane();
  const [now, setNow] = useState<Startup>();
  const [message, setMessage] = useState("");
  const { isNew } = startup;
  useEffect(() => {
    let isShown = true;
    workbook.startupNow().then((found) => { if (isShown) setNow(found); }, () => undefined);
    return () => { isShown = false; };
  }, [workbook, isNew]);
  const change = async (on: boolean): Promise<void> => {
    setMessage("");
    try {
      await workbook.setStartup(on);
      setNow((before) => before && { ...before, starts: on });
      startup.close();
    } catch (error) {
      setMessage(told(texts.failed)(error));
    }
  };
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.title}</h3>
      <p className={styles.text}>{texts.explanation}</p>
      {now !== undefined && (
        <Switch
          checked={now.starts} label={now.starts ? texts.on : now.hasFormulas ? texts.off : texts.notAsked} aria-describedby={heading}
          onChange={(_, { checked }) => { void change(checked); }}
        />
      )}
      <p role="status" className={styles.status}>{message}</p>
    </section>
  );
}
