/** Whether a message between pane and dialog is of the add-in itself. An older Excel (below DialogOrigin 1.1) does not say where it comes from. */
export function isOurs(origin: string | undefined): boolean {
  if (origin === undefined || origin === "") return true;
  return URL.canParse(origin) && new URL(origin).origin === location.origin;
}
