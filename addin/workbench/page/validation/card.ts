import type { HostWorkbook } from "../../host";
import { cellsOf } from "../charts/references";
import { validationAt, type Validation } from "./read-validations";

/** What the card of a cell says, with the choices of a list as they stand in their cells now. */
export interface CardContent {
  readonly title: string;
  readonly text: string;
  readonly choices: readonly string[];
}

export function cardAt(validations: readonly Validation[], workbook: HostWorkbook): CardContent | undefined {
  const { sheet, area } = workbook.selection();
  const found = validationAt(validations, area.row, area.column);
  if (found === undefined) return undefined;
  return { title: found.title, text: found.text, choices: found.list === undefined ? [] : choicesOf(found.list, sheet, workbook) };
}

function choicesOf(list: string, sheet: HostWorkbook["sheets"][number], workbook: HostWorkbook): string[] {
  const literal = /^"(.*)"$/s.exec(list)?.[1];
  if (literal !== undefined) return literal.split(",").map((choice) => choice.trim());
  const cells = cellsOf(list, sheet, workbook);
  return cells === undefined ? [] : cells.sheet.cells.values(cells.area).flat().filter((value) => value !== "").map(String);
}

/** The card beside the selected cell; one that has nothing to say is not there. */
export function showCard(card: HTMLElement, content: CardContent | undefined, place: { readonly left: number; readonly top: number } | undefined, choose: string): void {
  card.hidden = content === undefined || place === undefined;
  if (content === undefined || place === undefined) return;
  const line = (tag: string, text: string): HTMLElement => Object.assign(document.createElement(tag), { textContent: text });
  card.replaceChildren(
    ...(content.title === "" ? [] : [line("strong", content.title)]), ...(content.text === "" ? [] : [line("p", content.text)]),
    ...(content.choices.length === 0 ? [] : [line("p", `${choose} ${content.choices.join("; ")}`)]),
  );
  Object.assign(card.style, { left: `${place.left}px`, top: `${place.top}px` });
}
