import type { ReactNode } from "react";
import type { UnreadableVersion } from "../../../workbook/versions";
import type { Services } from "../../state/services";
import { useTexts } from "../../state/texts";
import { ConfirmDialog } from "./confirm-dialog";
import { useItemStyles } from "./item-styles";

interface Props {
  readonly version: UnreadableVersion;
  readonly services: Pick<Services, "workbook">;
  readonly done: (change: () => Promise<string>) => Promise<void>;
}

/** A version that is there and cannot be read: it is named, not passed over. */
export function UnreadableItem({ version: { partId, why }, services, done }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useItemStyles();
  const { list, remove } = t.versions;
  return (
    <li className={styles.item}>
      <h4 className={styles.name}>{list.unreadable}</h4>
      <p className={styles.line}>{list.why[why]}</p>
      <div className={styles.buttons}>
        <ConfirmDialog
          button={remove.button} of={list.unreadable} title={remove.title(list.unreadable)} text={remove.text}
          confirm={() => done(async () => (await services.workbook.deleteUnreadable(partId) ? remove.done(list.unreadable) : list.gone))}
        />
      </div>
    </li>
  );
}
