import { Button, type ButtonProps } from "@fluentui/react-components";
import { NavigationRegular } from "@fluentui/react-icons/svg/navigation";
import { forwardRef } from "react";
import { useTexts } from "../state/texts";

/** The button of the menu, before and after the menu is there. */
export const MoreButton = forwardRef<HTMLButtonElement, ButtonProps>(function MoreButton(props, ref) {
  const { t } = useTexts();
  return <Button size="small" appearance="subtle" icon={<NavigationRegular />} aria-label={t.more} title={t.more} {...props as object} ref={ref} />;
});
