import {
  Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { languages, type Language } from "../../i18n/language";
import { useTexts } from "../state/texts";
import { usePane } from "../state/use-pane";
import { tools } from "./groups";
import { MoreButton } from "./more-button";

/** The menu, open: it comes when it is asked for. */
export function MoreMenu(): ReactNode {
  const { t } = useTexts();
  const { open, language, speak } = usePane();
  return (
    <Menu defaultOpen checkedValues={{ language: [language] }} onCheckedValueChange={(_, { checkedItems }) => { speak(checkedItems[0] as Language); }}>
      <MenuTrigger disableButtonEnhancement><MoreButton /></MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tools.map((name) => <MenuItem key={name} onClick={() => { open(name); }}>{t.views[name]}</MenuItem>)}
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t.language}</MenuGroupHeader>
            {languages.map(({ code, name }) => <MenuItemRadio key={code} name="language" value={code} lang={code}>{name}</MenuItemRadio>)}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
