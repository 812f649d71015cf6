/** Brings the pane into view. An Excel that cannot do so leaves it to the user's own button. */
export async function showPane(): Promise<void> {
  await Office.onReady();
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
