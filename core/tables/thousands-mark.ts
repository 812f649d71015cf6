/**
 * The mark that groups thousands in a column, when a cell shows beyond doubt that it does ("12.500.000", "1.234,50") and none shows
 * that it is a decimal mark ("1.5", "0.123"). Then "1.500" there is 1500. Undefined: the column does not tell.
 */
export function thousandsMark(texts: Iterable<string>): "." | "," | undefined {
  const shown = { ".": false, ",": false };
  const decimal = { ".": false, ",": false };
  for (const text of texts) {
    const figures = /\d[\d.,]*/u.exec(text)?.[0].replace(/[.,]$/u, "");
    if (figures === undefined) continue;
    for (const mark of [".", ","] as const) {
      const other = mark === "." ? "," : ".";
      const groups = figures.split(other)[0]!.split(mark);
      const isGrouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3) && /^[1-9]\d{0,2}$/u.test(groups[0]!);
      const hasOther = figures.includes(other) && figures.indexOf(other) > figures.lastIndexOf(mark);
      if (isGrouped && (groups.length > 2 || hasOther || (mark === "." && /\d,(?:-|–|=)/u.test(text)))) shown[mark] = true;
      else if (figures.split(mark).length === 2 && !(isGrouped && groups.length === 2)) decimal[mark] = true;
    }
  }
  const marks = ([".", ","] as const).filter((mark) => shown[mark] && !decimal[mark]);
  return marks.length === 1 ? marks[0] : undefined;
}
