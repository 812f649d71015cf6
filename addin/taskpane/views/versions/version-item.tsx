import { Button, mergeClasses } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpenRegular } from "@fluentui/react-icons/svg/lock-open";
import { useState, type ReactNode } from "react";
import type { Signature, VersionHead } from "../../../../core";
import { mostOfVersion } from "../../../../core/versions";
import type { Services } from "../../state/services";
import { useTexts } from "../../state/texts";
import { ConfirmDialog } from "./confirm-dialog";
import { useItemStyles } from "./item-styles";
import { PutBack } from "./put-back";

interface Props {
  readonly head: VersionHead;
  readonly services: Pick<Services, "workbook" | "now">;
  readonly done: (change: () => Promise<string>) => Promise<void>;
}

/** One version: what it is, who kept and locked it, and the ways to lock, unlock or delete it. */
export function VersionItem({ head: { id, name, note, kept, locked }, services, done }: Props): ReactNode {
  const { t, f } = useTexts();
  const styles = useItemStyles();
  const { list, lock, unlock, remove } = t.versions;
  const said = ({ by, at }: Signature, words: (moment: string, by: string) => string): string => words(f.moment(at), by);
  const lockedBy = locked === null ? undefined : said(locked, list.locked);
  const setLock = (change: () => Promise<boolean>, text: string) => done(async () => (await change() ? text : list.gone));
  const deleted = (): Promise<string> => services.workbook.deleteVersion(id).then((outcome) =>
    ({ done: remove.done(name), gone: list.gone, locked: remove.locked(name) })[outcome]);
  return (
    <li className={styles.item}>
      <h4 className={styles.name}>{name}</h4>
      <p className={styles.line}>{said(kept, list.kept)}</p>
      {note !== "" && <p className={styles.line}>{note}</p>}
      <p className={mergeClasses(styles.line, styles.lock)}>
        <span className={styles.icon} aria-hidden>{locked === null ? <LockOpenRegular /> : <LockClosedRegular />}</span>
        {lockedBy ?? list.open}
      </p>
      <div className={styles.buttons}>
        {lockedBy === undefined
          ? <LockButton name={name} lock={(by) => setLock(() => services.workbook.lockVersion(id, { by, at: services.now() }), lock.done(name))} />
          : (
            <ConfirmDialog
              button={unlock.button} of={name} title={unlock.title(name)} text={unlock.text(lockedBy)}
              confirm={() => setLock(() => services.workbook.unlockVersion(id), unlock.done(name))}
            />
          )}
        {lockedBy === undefined
          ? <ConfirmDialog button={remove.button} of={name} title={remove.title(name)} text={remove.text} confirm={() => done(deleted)} />
          // No dialog: there is nothing to confirm. The button says why.
          : (
            <Button size="small" aria-label={`${remove.button}: ${name}`} onClick={() => { void done(() => Promise.resolve(remove.locked(name))); }}>
              {remove.button}
            </Button>
          )}
      </div>
      <PutBack id={id} name={name} />
    </li>
  );
}

function LockButton({ name, lock }: { readonly name: string; readonly lock: (by: string) => Promise<void> }): ReactNode {
  const { t } = useTexts();
  const [by, setBy] = useState("");
  const texts = t.versions.lock;
  return (
    <ConfirmDialog
      button={texts.button} of={name} title={texts.title(name)} text={texts.text} confirm={() => lock(by.trim())}
      field={{ label: t.versions.keep.by, value: by, most: mostOfVersion.by, change: setBy }}
    />
  );
}
