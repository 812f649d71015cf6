import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../state/use-pane";
import { useTexts } from "../state/texts";

/** That an answer rests on assumptions, with the way to them. */
export function Remarked({ count = 0 }: { readonly count?: number | undefined }): ReactNode {
  const { t } = useTexts();
  const { open } = usePane();
  return count > 0 && <div><Link as="button" onClick={() => { open("check"); }}>{t.remarks.with(count)}</Link></div>;
}
