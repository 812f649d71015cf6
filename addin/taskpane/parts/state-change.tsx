import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownFilled } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpFilled } from "@fluentui/react-icons/svg/arrow-up";
import { useId, type ReactNode } from "react";
import type { Difference, MeansChange, OverviewChange } from "../../../core/what-if";
import { headline } from "../../i18n/headline";
import { useTexts } from "../state/texts";
import { shareChange, shortChange } from "./changes-of-means";
import { FigureTable } from "./figure-table";
import { useToneStyles } from "./tone-styles";

const useStyles = makeStyles({
  lines: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, margin: 0 },
  term: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, paddingTop: "2px" },
  line: { ...typographyStyles.body1, margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  after: { ...typographyStyles.body1Strong },
  tiles: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", columnGap: tokens.spacingHorizontalS, margin: 0, padding: 0, listStyleType: "none" },
  tile: {
    display: "flex", flexDirection: "column", boxSizing: "border-box", padding: tokens.spacingHorizontalS, minWidth: 0,
    borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  value: { ...typographyStyles.subtitle1, fontVariantNumeric: "tabular-nums" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  difference: { ...typographyStyles.caption1Strong, display: "flex", alignItems: "center", columnGap: "2px", fontVariantNumeric: "tabular-nums", marginTop: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

/** A difference stays in one piece: a minus at the end of a line is not seen. */
export const Whole = ({ children }: { readonly children: string }): ReactNode => <span style={{ whiteSpace: "nowrap" }}>{children}</span>;

/** A name, two amounts, and the difference between them. */
const WIDTHS: readonly string[] = ["27%", "22%", "22%", "29%"];

export interface StateNames {
  readonly before: string;
  readonly after: string;
}

/** Two states of the area side by side: in words, as tiles, and as figures. */
export function StateChange({ change, names, level }: { readonly change: OverviewChange; readonly names: StateNames; readonly level: "h3" | "h5" }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const Title = level;
  const texts = t.whatIf;
  const rows = change.means.filter(({ served, short }) => [served, short].some(({ before, after }) => before !== undefined || after !== undefined)).flatMap((each) => {
    const [share, short] = [shareChange(each.served, t, f), shortChange(each, t, f)];
    return [
      { key: `${each.means} share`, cells: [texts.means[each.means], share.before, share.after, <Whole key="difference">{share.difference}</Whole>] as const },
      { key: `${each.means} short`, cells: [texts.short[each.means], short.before, short.after, <Whole key="difference">{short.difference}</Whole>] as const },
    ];
  });
  return (
    <>
      <Headlines change={change} names={names} />
      <ul className={styles.tiles} aria-label={texts.part}>
        {change.means.map((each) => <li key={each.means} className={styles.tile}><Tile change={each} names={names} /></li>)}
      </ul>
      <Title id={heading} className={styles.title}>{texts.figures}</Title>
      <FigureTable labelledBy={heading} columns={[texts.figure, names.before, names.after, texts.difference]} rows={rows} fits widths={WIDTHS} />
    </>
  );
}

/** What gives first, in either state; once where it is the same. */
function Headlines({ change, names }: { readonly change: OverviewChange; readonly names: StateNames }): ReactNode {
  const { t, language } = useTexts();
  const styles = useStyles();
  const [before, after] = [headline(change.before, language), headline(change.after, language)];
  const lines = before === after ? [[t.whatIf.headline.same, after]] : [[names.before, before], [names.after, after]];
  return (
    <dl className={styles.lines}>
      {lines.map(([name, text], at) => [
        <dt key={name} className={styles.term}>{name}</dt>,
        <dd key={`${name} text`} className={mergeClasses(styles.line, at > 0 && styles.after)}>{text}</dd>,
      ])}
    </dl>
  );
}

function Tile({ change, names }: { readonly change: MeansChange; readonly names: StateNames }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const { before, after, difference } = shareChange(change.served, t, f);
  return (
    <>
      <span className={styles.name}>{t.whatIf.means[change.means]}</span>
      <span className={styles.value}>{after}</span>
      <span className={styles.note}>{`${names.before}: ${before}`}</span>
      <DifferenceMark of={change.served}>{difference}</DifferenceMark>
    </>
  );
}

/** More is better here: an arrow and a colour, beside the words. */
function DifferenceMark({ of: { difference = 0 }, children }: { readonly of: Difference; readonly children: string }): ReactNode {
  const styles = useStyles();
  const tone = useToneStyles();
  if (difference === 0) return <span className={styles.note}>{children}</span>;
  return (
    <span className={mergeClasses(styles.difference, difference > 0 ? tone.enoughText : tone.shortText)}>
      {difference > 0 ? <ArrowUpFilled aria-hidden /> : <ArrowDownFilled aria-hidden />}
      <span>{children}</span>
    </span>
  );
}
