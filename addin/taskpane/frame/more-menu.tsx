import {
  Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MoneyUnitChoice } from "../../../core";
import { unitNames } from "../../i18n/format";
import { languages, type Language } from "../../i18n/language";
import { useTexts } from "../state/texts";
import { moneyUnitChoices } from "../state/use-amounts";
import { usePane } from "../state/use-pane";
import { tools } from "./groups";
import { MoreButton } from "./more-button";

/** The menu, open: it comes when it is asked for. */
export function MoreMenu(): ReactNode {
  const { t, amountsIn } = useTexts();
  const { open, present, isPresenting, overview, language, speak, showAmounts } = usePane();
  return (
    <Menu
      defaultOpen checkedValues={{ language: [language], amounts: [amountsIn] }}
      onCheckedValueChange={(_, { name, checkedItems: [chosen] }) => {
        if (name === "language") speak(chosen as Language);
        else showAmounts(chosen as MoneyUnitChoice);
      }}
    >
      <MenuTrigger disableButtonEnhancement><MoreButton /></MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tools.map((name) => <MenuItem key={name} onClick={() => { open(name); }}>{t.views[name]}</MenuItem>)}
          <MenuItem disabled={!isPresenting && (overview === undefined || overview.verdict === "nothing")} onClick={present}>{isPresenting ? t.presenting.stop : t.presenting.start}</MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t.language}</MenuGroupHeader>
            {languages.map(({ code, name }) => <MenuItemRadio key={code} name="language" value={code} lang={code}>{name}</MenuItemRadio>)}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t.amounts.title}</MenuGroupHeader>
            {moneyUnitChoices.map((choice) => <MenuItemRadio key={choice} name="amounts" value={choice}>{choice === "auto" ? t.amounts.auto : unitNames[language][choice]}</MenuItemRadio>)}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
