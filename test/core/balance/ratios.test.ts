import fc from "fast-check";
import { ratiosReport } from "../../../core/balance";
import { ratioDefinitions, postsOf, ratioOf, signalOf } from "../../../core/balance/ratios";
import { balancePosts, balancePostsTable, type BalancePost } from "../../../core/domain/tables/balansposten";
import { ratioNames, type RatioName } from "../../../core/domain/tables/signaalwaarden";
import { ratio } from "../../../core/numbers/ratio";
import { InputReader, readTable } from "../../../core/tables";

const posts = Object.keys(balancePosts) as BalancePost[];
const names = Object.keys(ratioNames) as RatioName[];
const years = [2026, 2027];
const canBeBelow = new Set<BalancePost>(["equity", "netCurrentDebt", "structuralToReserves", "structuralFromReserves"]);
const amounts = fc.tuple(...posts.map((post) => fc.tuple(...years.map(() => fc.integer({ min: canBeBelow.has(post) ? -1_000_000 : 1, max: 1_000_000 }).map((cents) => cents / 100)))));

const tableOf = (rows: readonly (readonly number[])[], but: ReadonlySet<BalancePost> = new Set(), factor = 1) =>
  [["Post", ...years], ...posts.flatMap((post, index) => (but.has(post) ? [] : [[balancePosts[post][0], ...rows[index]!.map((amount) => amount * factor)]]))];

it("leaves a ratio that lacks a post empty, says which, and gives the others as they were", () => {
  fc.assert(fc.property(amounts, fc.constantFrom(...posts), (rows, missing) => {
    const whole = ratiosReport({ posts: tableOf(rows) }).rows;
    const reader = new InputReader();
    const some = ratiosReport({ posts: tableOf(rows, new Set([missing])) }, reader).rows;
    const without = names.filter((name) => postsOf(ratioDefinitions[name]).includes(missing));
    const shown = without.map((name) => ratioNames[name][0] as string);
    expect(some).toEqual(whole.map((row) => (shown.includes(String(row[0])) ? [row[0], row[1], "", ""] : row)));
    expect(reader.remarks.map(({ column, code, params }) => [column, code, params])).toEqual(shown.map((name) => [name, "ratioWithoutPosts", { posts: [balancePosts[missing][0]] }]));
  }));
});

it("is the same in thousands, and in whatever order the posts stand", () => {
  fc.assert(fc.property(amounts, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (rows, places) => {
    const [header, ...body] = tableOf(rows);
    const mixed = [header!, ...body.map((row) => ({ row, at: places.next().value! })).sort((a, b) => a.at - b.at).map(({ row }) => row)];
    const answer = ratiosReport({ posts: [header!, ...body] }).rows;
    expect(ratiosReport({ posts: mixed }).rows).toEqual(answer);
    // Cents x 1.000 are whole euros: exact in a double, so not a digit may differ.
    expect(ratiosReport({ posts: tableOf(rows.map((row) => row.map((amount) => Math.round(amount * 100) * 10)) as typeof rows) }).rows).toEqual(answer);
  }));
});

it("is what plain arithmetic makes of it", () => {
  fc.assert(fc.property(amounts, (rows) => {
    const of = (post: BalancePost): number => rows[posts.indexOf(post)]![0]!;
    const share = ratioOf(ratioDefinitions.netDebtCorrected, of)!;
    const plain = (of("fixedDebt") + of("netCurrentDebt") + of("accruedLiabilities") - of("longTermInvestments") - of("loansGranted") - of("shortTermInvestments") - of("cash") - of("accruedAssets")) / of("income");
    expect(Number(share.over) / Number(share.under)).toBeCloseTo(plain, 6 - Math.ceil(Math.log10(1 + Math.abs(plain))));
  }));
});

it.each([
  [0.9, "lower", "neutral"], [1.3, "lower", "neutral"], [0.899, "lower", "least"], [1.301, "lower", "most"],
  [0.9, "higher", "neutral"], [0.899, "higher", "most"], [1.301, "higher", "least"],
] as const)("%d, better when %s, is %s", (share, better, signal) => {
  expect(signalOf(ratio(share), { low: 0.9, high: 1.3, better })).toBe(signal);
});

/** Which year a header is in this table; undefined where the column is left out or refused. */
const yearOf = (header: unknown) => readTable(balancePostsTable, [["Post", 2019, header], ["Baten", 1, 1]]).years[1];

it.each([
  ["Stand 31-12-2025", 2025], ["Stand per 31 december 2025", 2025], ["per 2025", 2025], ["Ultimo 2025", 2025], ["2025-12-31", 2025], ["31 dec. 2025 (x € 1.000)", 2025],
  ["2025 (stand 31 december)", 2025], ["Rekening 2025", 2025], ["Rekening 2025 per 31-12-2025", 2025], ["Begroting 2025", 2025], [46_022, 2025], [46_023, 2026],
  ["Stand 1-1-2025", undefined], ["30-6-2025", undefined], ["Mutatie 2025", undefined], ["Saldo 2025", undefined], ["2025 t/m 2027", undefined], ["2025K1", undefined],
])("a column %s is the year %s", (header, year) => {
  expect(yearOf(header)).toBe(year);
});
