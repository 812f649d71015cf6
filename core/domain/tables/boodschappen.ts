import { asTyped, list, number, text } from "../column";
import { table, type RowOf } from "../table";

/** So many values a sentence may have: a tenth makes it no sentence any more, and is a problem. */
export const MOST_VALUES = 9;

/**
 * What a public report says: one row per sentence, with `{1}`, `{2}`, … where its values come. A heading stands above its sentence and those
 * that follow without one of their own.
 */
export const messagesTable = table({
  kind: "boodschappen",
  name: "Boodschappen",
  columns: {
    sentence: text("Zin", { also: ["tekst", "sentence"], required: true }),
    value1: asTyped("Waarde 1", { also: ["waarde", "value", "value 1"] }),
    value2: asTyped("Waarde 2", { also: ["value 2"] }),
    value3: asTyped("Waarde 3", { also: ["value 3"] }),
    value4: asTyped("Waarde 4", { also: ["value 4"] }),
    value5: asTyped("Waarde 5", { also: ["value 5"] }),
    value6: asTyped("Waarde 6", { also: ["value 6"] }),
    value7: asTyped("Waarde 7", { also: ["value 7"] }),
    value8: asTyped("Waarde 8", { also: ["value 8"] }),
    value9: asTyped("Waarde 9", { also: ["value 9"] }),
    forms: list("Vorm", { also: ["form"] }),
    decimals: list("Afronding", { also: ["decimalen", "decimals"] }),
    source: text("Bron", { also: ["source"] }),
    order: number("Volgorde", { also: ["order"] }),
    heading: text("Kop", { also: ["kopje", "heading"] }),
  },
  rowsAreData: true,
});

export type MessageRow = RowOf<typeof messagesTable>;
