import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { lengthOf, type AreaInDetail, type ForestLine, type LearningInDetail, type LessonInDetail, type NormInDetail, type QuestionInDetail } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { between } from "../../../i18n/learning-text";
import { useTexts } from "../../state/texts";
import { AreaDetail } from "./area-detail";
import { Track, useTrackStyles } from "./track";
import { useLearningStyles } from "./styles";

const useStyles = makeStyles({
  name: {
    ...typographyStyles.body1Strong, font: "inherit", fontWeight: tokens.fontWeightSemibold, color: "inherit", textAlign: "left", padding: 0, paddingBlock: "2px",
    border: "none", backgroundColor: "transparent", cursor: "pointer", overflowWrap: "anywhere", textDecorationLine: "underline", textDecorationStyle: "dotted",
    ":hover": { textDecorationStyle: "solid" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  verdict: { ...typographyStyles.caption1Strong, whiteSpace: "nowrap" },
  tight: { color: tokens.colorPaletteDarkOrangeForeground1 },
  legend: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  key: { display: "inline-block", position: "relative", width: "14px", height: "10px", marginInlineEnd: "4px", verticalAlign: "middle" },
  axis: { ...typographyStyles.caption2, position: "relative", height: "16px", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  tick: { position: "absolute", transform: "translateX(-50%)", whiteSpace: "nowrap" },
});

interface Props {
  readonly norm: NormInDetail;
  readonly detail: LearningInDetail;
  readonly tables: readonly WorkbookTable[];
  readonly questions: readonly QuestionInDetail[];
  readonly lessons: readonly LessonInDetail[];
}

/** A line per area, all on one axis: what was measured and learned, the band of all together, and the norm in use as a line through them. */
export function ForestPlot({ norm, ...about }: Props): ReactNode {
  const { t: { learning: texts }, f } = useTexts();
  const shared = useLearningStyles();
  const styles = useStyles();
  const track = useTrackStyles();
  const caption = useId();
  const prices = norm.priceLevel === undefined ? "" : ` ${texts.pricesOf(norm.priceLevel)}`;
  return (
    <figure className={shared.part} style={{ margin: 0 }} aria-labelledby={caption}>
      <figcaption id={caption}>
        <span className={shared.title}>{texts.picture}</span>
        <p className={shared.note}>{`${texts.pictureNote}${prices}`}</p>
      </figcaption>
      <div className={styles.legend} aria-hidden>
        <span><span className={styles.key}><span className={mergeClasses(track.dot, track.measured)} style={{ insetInlineStart: "50%" }} /></span>{texts.legend.measured}</span>
        <span><span className={styles.key}><span className={mergeClasses(track.dot, track.learned)} style={{ insetInlineStart: "50%" }} /></span>{texts.legend.learned}</span>
        <span><span className={mergeClasses(styles.key, track.bandKey)} />{texts.legend.band}</span>
        {norm.inUse !== undefined && <span><span className={styles.key}><span className={track.inUse} style={{ insetInlineStart: "50%" }} /></span>{texts.legend.inUse}</span>}
      </div>
      <ul className={shared.list} aria-labelledby={caption}>
        {norm.areas.map((area) => <AreaLine key={area.name} area={area} norm={norm} {...about} />)}
        <Line name={texts.newArea} line={norm.newArea} norm={norm} />
        <Line name={texts.system} line={norm.system} norm={norm} />
      </ul>
      <div className={styles.axis} aria-hidden>
        {norm.ticks.map(({ value, at }) => <span key={value} className={styles.tick} style={{ insetInlineStart: lengthOf(at, 1) }}>{f.rough(value)}</span>)}
      </div>
    </figure>
  );
}

interface LineProps {
  readonly line: ForestLine;
  readonly norm: NormInDetail;
}

/** What stands under a name: the figures of its line. */
function Words({ line, norm }: LineProps): ReactNode {
  const { t: { learning: texts }, f, language } = useTexts();
  const shared = useLearningStyles();
  const said = (value: number | undefined): string => (value === undefined ? "" : f.rough(value));
  return (
    <>
      <p className={shared.note}>{texts.line(said(line.measured?.value), said(line.learned?.value), between(line, language))}</p>
      <Track line={line} band={norm.system} inUse={norm.inUse} />
    </>
  );
}

function Line({ name, line, norm }: LineProps & { readonly name: string }): ReactNode {
  const shared = useLearningStyles();
  if (line.learned === undefined) return null;
  return (
    <li>
      <span className={shared.title}>{name}</span>
      <Words line={line} norm={norm} />
    </li>
  );
}

/** An area opens to what is behind its point. */
function AreaLine({ area, ...about }: Props & { readonly area: AreaInDetail }): ReactNode {
  const { t: { learning: texts } } = useTexts();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const detail = useId();
  const { verdict, without, name } = area;
  return (
    <li>
      <div className={styles.head}>
        <button type="button" className={styles.name} aria-expanded={open} aria-controls={detail} onClick={() => { setOpen(!open); }}>{without === undefined ? name : `${name} *`}</button>
        {verdict !== undefined && <span className={mergeClasses(styles.verdict, verdict === "tight" && styles.tight)}>{texts.marks[verdict]}</span>}
      </div>
      <Words line={area} norm={about.norm} />
      <div id={detail}>{open && <AreaDetail area={area} {...about} />}</div>
    </li>
  );
}
