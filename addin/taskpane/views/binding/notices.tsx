import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Notice } from "../../../../core";
import type { Formats } from "../../../i18n/format";
import type { Dictionary } from "../../../i18n/nl";
import { rowNumber } from "../../../workbook";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** How many rows are named before the rest is counted. */
const AT_A_GLANCE = 6;

/** What was noticed about a range, in words. */
export function Notices({ noticed }: { readonly noticed: readonly Notice[] }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  if (noticed.length === 0) return null;
  return <ul className={styles.list} aria-label={t.binding.noticed}>{noticed.map((notice, index) => <li key={index}>{noticeText(notice, t, f)}</li>)}</ul>;
}

function noticeText(notice: Notice, { binding: { notices } }: Dictionary, f: Formats): string {
  switch (notice.code) {
    case "skippedRows": {
      const rows = notice.rows.map((row) => f.plain(rowNumber(row)));
      const rest = rows.slice(AT_A_GLANCE);
      return notices.skipped[notice.kind](f.list([...rows.slice(0, AT_A_GLANCE), ...(rest.length > 0 ? [notices.more(rest.length)] : [])]));
    }
    case "twice":
    case "missing":
    case "guessed": return notices[notice.code](f.list(notice.names));
    default: return notices[notice.code];
  }
}
