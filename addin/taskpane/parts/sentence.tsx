import { Fragment, type ReactNode } from "react";

/** Stands, with a digit, for an element while its sentence is made; no text holds it. */
const MARK = "\uE000";

/** A sentence of the texts with elements in the place of words, in the order that the language has. */
export function sentence(say: (...words: string[]) => string, ...elements: ReactNode[]): ReactNode {
  const pieces = say(...elements.map((_, index) => `${MARK}${index}`)).split(/(\uE000\d)/);
  return pieces.map((piece, index) => <Fragment key={index}>{piece.startsWith(MARK) ? elements[Number(piece.slice(1))] : piece}</Fragment>);
}
