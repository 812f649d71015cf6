import {
  Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger,
} from "@fluentui/react-components";
import { NavigationRegular } from "@fluentui/react-icons/svg/navigation";
import type { ReactNode } from "react";
import { languages, type Language } from "../../i18n/language";
import { useTexts } from "../state/texts";
import { usePane } from "../state/use-pane";
import { tools } from "./groups";

/** What is not about the figures: the tools, and the language. */
export function More(): ReactNode {
  const { t } = useTexts();
  const { open, language, speak } = usePane();
  return (
    <Menu checkedValues={{ language: [language] }} onCheckedValueChange={(_, { checkedItems }) => { speak(checkedItems[0] as Language); }}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<NavigationRegular />} aria-label={t.more} title={t.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tools.map((name) => <MenuItem key={name} onClick={() => { open(name); }}>{t.views[name]}</MenuItem>)}
          {tools.length > 0 && <MenuDivider />}
          <MenuGroup>
            <MenuGroupHeader>{t.language}</MenuGroupHeader>
            {languages.map(({ code, name }) => <MenuItemRadio key={code} name="language" value={code} lang={code}>{name}</MenuItemRadio>)}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
