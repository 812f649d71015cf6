import { amongRows, type Check } from "../check";
import type { Choices } from "../column";
import { said } from "../findings/codes";

interface Seen {
  readonly row: number;
  readonly post: string;
  readonly amounts: readonly number[];
}

/** In a table of posts x years an amount below 0 is a sign that was turned, but for the posts that can be below 0. */
export const noPostBelowZero = (columns: Parameters<typeof amongRows>[0], posts: Choices, canBe: ReadonlySet<string> = new Set()): Check =>
  amongRows(columns, ["post"], (rows) => (rows as unknown as readonly Seen[]).flatMap(({ row, post, amounts }) =>
    (!canBe.has(post) && amounts.some((amount) => amount < 0) ? [{ row, column: posts[post]![0], what: said("postBelowZero") }] : [])));
