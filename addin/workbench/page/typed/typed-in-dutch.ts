import { CellValueType, type ICellData, type IInterceptor, type InterceptorManager } from "@univerjs/core";
import { fromDutchFormula } from "./dutch-formula";
import { fromDutch } from "./dutch-value";

/** What the grid shows of the cell in which something was typed. */
interface Place {
  readonly worksheet: { getComposedCellStyle?(row: number, column: number): { n?: { pattern?: string } | null } | undefined };
  readonly row: number;
  readonly col: number;
}

type AfterEdit = IInterceptor<ICellData | null | undefined, Place>;

/** Before the grid's own reading, which is English. */
const FIRST = 1_000;

/** Reads what the user types as a Dutch Excel does, for as long as `isDutch` says so. Nothing that the add-in writes comes along here. */
export function readTyping(writeCellInterceptor: InterceptorManager<{ AFTER_CELL_EDIT: AfterEdit }>, isDutch: () => boolean): void {
  const { AFTER_CELL_EDIT: point } = writeCellInterceptor.getInterceptPoints();
  writeCellInterceptor.intercept(point, {
    priority: FIRST,
    handler: (cell, place, next) => next(cell && isDutch() ? asDutch(cell, place) : cell),
  });
}

function asDutch(cell: ICellData, { worksheet, row, col }: Place): ICellData {
  if (cell.f) return { ...cell, f: fromDutchFormula(cell.f) };
  if (typeof cell.v !== "string" || cell.t === CellValueType.FORCE_STRING || cell.p) return cell;
  const typed = fromDutch(cell.v);
  if (typed === undefined) return cell;
  if ("isText" in typed) return { ...cell, t: CellValueType.FORCE_STRING };
  if ("error" in typed) return { ...cell, v: typed.error, t: CellValueType.STRING };
  const { value, format } = typed;
  const own = worksheet.getComposedCellStyle?.(row, col)?.n?.pattern ?? "";
  const style = format === undefined || own !== "" ? {} : { s: { ...(typeof cell.s === "object" ? cell.s : {}), n: { pattern: format } } };
  if (typeof value === "boolean") return { ...cell, ...style, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...cell, ...style, v: value, t: CellValueType.NUMBER };
}
