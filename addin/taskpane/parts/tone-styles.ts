import { makeStyles, tokens } from "@fluentui/react-components";

/** How short and enough look; an icon and words always go with them. */
export const useToneStyles = makeStyles({
  short: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive,
    color: tokens.colorNeutralForeground1,
  },
  enough: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderLeftColor: tokens.colorPaletteGreenBorderActive,
    color: tokens.colorNeutralForeground1,
  },
  unknown: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
    color: tokens.colorNeutralForeground1,
  },
  shortText: { color: tokens.colorPaletteDarkOrangeForeground1 },
  enoughText: { color: tokens.colorPaletteGreenForeground1 },
});
