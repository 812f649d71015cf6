import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { textOf, type ReportInDetail, type SentenceInDetail } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { useTexts } from "../../state/texts";
import { useReportStyles } from "./styles";
import type { GoTo } from "./use-go-to";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly report: ReportInDetail;
  readonly goTo: GoTo;
}

/** What may keep a reader from understanding the report, sentence by sentence: a check on form. */
export function PlainWords({ report: { parts, sentences, toCheck, average, isLong }, goTo }: Props): ReactNode {
  const { t, f } = useTexts();
  const card = useCardStyles();
  const shared = useReportStyles();
  const styles = useStyles();
  const heading = useId();
  const { check: texts } = t.publicReport;
  const found = ({ found: { words, isLong: long, hard, abbreviations, isTwo } }: SentenceInDetail): string => [
    ...(long ? [texts.long(words)] : []),
    ...hard.map(({ word, better }) => texts.hard(word, better)),
    ...abbreviations.map(texts.abbreviation),
    ...(isTwo ? [texts.two] : []),
  ].join("; ");
  const toRewrite = parts.flatMap((part) => part.sentences).filter((each) => !each.isReadable);
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{texts.title}</h2>
      {average !== undefined && <p className={shared.text}>{`${toCheck === 0 ? texts.good(sentences) : texts.toCheck(toCheck, sentences)} ${texts.average(f.ratio(average))}${isLong ? ` ${texts.isLong}` : ""}`}</p>}
      {toRewrite.length > 0 && (
        <ol className={styles.list}>
          {toRewrite.map((sentence) => (
            <li key={sentence.row}>
              <p className={shared.text}><Link inline lang="nl" href={`#boodschappen-${sentence.row}`} onClick={(event) => { event.preventDefault(); goTo(sentence.row, undefined); }}>{textOf(sentence)}</Link></p>
              <p className={shared.note}>{found(sentence)}</p>
            </li>
          ))}
        </ol>
      )}
      <p className={shared.note}>{texts.noProof}</p>
    </section>
  );
}
