import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { clusterNames, lengthOf, type Mix } from "../../../../core";
import { useTexts } from "../../state/texts";
import { Part } from "./part";

const useStyles = makeStyles({
  mix: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  list: { ...typographyStyles.caption1, listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1 },
  share: { fontVariantNumeric: "tabular-nums" },
  bar: { display: "flex", columnGap: "2px", height: "12px", borderRadius: "2px", overflow: "hidden" },
  key: { width: "10px", height: "10px", flexShrink: 0 },
  // Told apart without colour too: by their patterns, and by the words beside them.
  part: { forcedColorAdjust: "none" },
  first: { backgroundColor: tokens.colorPaletteMarigoldBorderActive, "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
  second: {
    backgroundImage: `repeating-linear-gradient(90deg, ${tokens.colorCompoundBrandBackground} 0 4px, ${tokens.colorNeutralBackground1} 4px 6px)`,
    "@media (forced-colors: active)": { backgroundImage: "repeating-linear-gradient(90deg, CanvasText 0 4px, Canvas 4px 6px)" },
  },
  third: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteGreenBorderActive} 0 4px, ${tokens.colorNeutralBackground1} 4px 6px)`,
    "@media (forced-colors: active)": { backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 4px, Canvas 4px 6px)" },
  },
  other: { backgroundColor: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { backgroundColor: "Canvas", boxShadow: "inset 0 0 0 1px CanvasText" } },
});

/** What each arrangement is about: a bar of its clusters with the same in words, and the role of the province in it. */
export function Mixes({ mixes }: { readonly mixes: readonly Mix[] }): ReactNode {
  const { t: { agreements: { mixes: texts } } } = useTexts();
  return (
    <Part title={texts.title} note={texts.note} report="OPGAVENMIX">
      {mixes.map((mix) => <OneMix key={`${mix.row?.row ?? ""} ${mix.area}`} mix={mix} />)}
    </Part>
  );
}

function OneMix({ mix: { row, area, parties, tasks, centre, shares } }: { readonly mix: Mix }): ReactNode {
  const { t: { agreements: { mixes: texts } }, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const looks = [styles.first, styles.second, styles.third, styles.other];
  const parts = (shares ?? []).map((share, at) => ({ share, look: looks[at], name: clusterNames[at] === undefined ? texts.other : texts.clusters[clusterNames[at]] }))
    .filter(({ share }) => share > 0);
  const who = [row && texts.led(row.kind ?? "", row.lead), row?.provinceRole && texts.role(texts.roles[row.provinceRole])].filter((part) => part !== undefined);
  return (
    <div className={styles.mix}>
      <h3 id={heading} className={styles.title}>{row === undefined ? texts.whole(area) : row.arrangement}</h3>
      {who.length > 0 && <p className={styles.text}>{who.join("; ")}</p>}
      <p className={styles.text}>{centre === undefined ? texts.none : texts.about(parties, tasks, centre)}</p>
      {parts.length > 0 && (
        <>
          <div className={styles.bar} aria-hidden>
            {parts.map(({ name, share, look }) => <span key={name} className={mergeClasses(styles.part, look)} style={{ width: lengthOf(share, 1) }} />)}
          </div>
          <ul className={styles.list} aria-labelledby={heading}>
            {parts.map(({ name, share, look }) => (
              <li key={name} className={styles.line}>
                <span aria-hidden className={mergeClasses(styles.key, styles.part, look)} /><span className={styles.words}>{name}</span> <span className={styles.share}>{f.wholeShare(share)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
