import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import type { PartInDetail } from "../../../../core";
import { useTexts } from "../../state/texts";
import type { GoTo } from "./use-go-to";

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly parts: readonly PartInDetail[];
  readonly goTo: GoTo;
}

/** The report as it is read, in Dutch whatever the pane speaks: real headings, a paragraph below each, and every value the way to its cell. */
export function ReportText({ parts, goTo }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <article lang="nl" className={styles.report} aria-label={t.publicReport.title}>
      {parts.map(({ heading, sentences }) => (
        <Fragment key={sentences[0]!.row}>
          {heading !== undefined && <h3 className={styles.heading}>{heading}</h3>}
          <p className={styles.text}>
            {sentences.map(({ row, pieces }, at) => (
              <Fragment key={row}>
                {at > 0 && " "}
                {pieces.map(({ text, column }, piece) => (column === undefined ? <Fragment key={piece}>{text}</Fragment> : (
                  // A link, for a button would not break over lines as text does.
                  <Link
                    key={piece} inline href={`#boodschappen-${row}`} title={t.publicReport.cellOf(row, column)}
                    onClick={(event) => { event.preventDefault(); goTo(row, column); }}
                  >
                    {text}
                  </Link>
                )))}
              </Fragment>
            ))}
          </p>
        </Fragment>
      ))}
    </article>
  );
}
