/** The address of the cells that the user has selected, with their sheet: 'Mijn blad'!A3:F20. */
export async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}
