import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { VariantsInDetail } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { useToneStyles } from "../../parts/tone-styles";
import { useTexts } from "../../state/texts";
import { useWellbeingStyles } from "./styles";

const useStyles = makeStyles({
  strip: { padding: tokens.spacingHorizontalS, borderLeftWidth: "4px", borderLeftStyle: "solid", borderRadius: tokens.borderRadiusSmall },
});

/** A strip per group on which drawbacks pile up: nothing favourable elsewhere cancels that. */
export function Burdens({ burdens }: Pick<VariantsInDetail, "burdens">): ReactNode {
  const { t: { wellbeing: { burdens: texts } }, f } = useTexts();
  const card = useCardStyles();
  const tones = useToneStyles();
  const shared = useWellbeingStyles();
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{texts.title}</h2>
      {burdens.length === 0 ? <p className={shared.note}>{texts.none}</p> : (
        <ul className={shared.list}>
          {burdens.map(({ variant, group = texts.everybody, area = "", unfavourable, favourable }) => (
            <li key={`${variant} ${group} ${area}`} className={mergeClasses(styles.strip, tones.short)}>
              <p className={shared.sentence}>{texts.piles(group, area, unfavourable.length, variant)}</p>
              <p className={shared.note}>{texts.on(f.list(unfavourable), favourable)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
