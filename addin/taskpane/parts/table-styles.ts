import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Small tables of figures: names to the left, figures to the right, and the same in every card. */
export const useTableStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: "4px 0 4px 8px", textAlign: "right", whiteSpace: "nowrap", verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: "inherit",
  },
  name: { textAlign: "left", whiteSpace: "normal", overflowWrap: "break-word", ":first-child": { paddingLeft: 0 } },
  /** A name that may be one long word, in a table that does not scroll. */
  anyName: { overflowWrap: "anywhere" },
  strong: { ...typographyStyles.caption1Strong },
});
