import { unique } from "../check";
import { choice } from "../column";
import { table } from "../table";
import { noPostBelowZero } from "./posts";

/** What the ratios of BBV art. 11 are made of: balance sheet, income and charges, structural ones, and the surcharge on motor vehicle tax. */
export const balancePosts = {
  fixedDebt: ["Vaste schuld", "vaste schulden", "vaste schulden met een looptijd van een jaar of langer", "fixed debt", "long-term debt"],
  netCurrentDebt: ["Netto vlottende schuld", "netto vlottende schulden", "net current debt", "short-term debt"],
  accruedLiabilities: ["Overlopende passiva", "accrued liabilities"],
  longTermInvestments: ["Langlopende uitzettingen", "langlopende uitzetting", "financiële activa 36 d, e en f", "long-term investments"],
  loansGranted: ["Verstrekte leningen", "verstrekte geldleningen", "leningen verstrekt", "loans granted"],
  shortTermInvestments: ["Uitzettingen korter dan een jaar", "uitzettingen met een looptijd korter dan een jaar", "uitzettingen korter dan één jaar", "kortlopende uitzettingen", "short-term investments"],
  cash: ["Liquide middelen", "cash", "liquid assets"],
  accruedAssets: ["Overlopende activa", "accrued assets"],
  equity: ["Eigen vermogen", "equity"],
  totalLiabilities: ["Totaal passiva", "balanstotaal", "totale passiva", "total liabilities", "balance sheet total"],
  landNotYetUsed: ["Niet in exploitatie genomen gronden", "niet in exploitatie genomen bouwgronden", "land not in development"],
  landInDevelopment: ["Bouwgrond in exploitatie", "bouwgronden in exploitatie", "land in development"],
  income: ["Baten", "totaal baten", "totale baten", "baten zonder mutaties reserves", "income"],
  structuralExpenses: ["Structurele lasten", "totale structurele lasten", "structural expenses"],
  structuralIncome: ["Structurele baten", "totale structurele baten", "structural income"],
  structuralToReserves: ["Structurele toevoeging", "structurele toevoegingen", "structurele toevoeging reserves", "structurele toevoegingen aan de reserves", "structural to reserves"],
  structuralFromReserves: ["Structurele onttrekking", "structurele onttrekkingen", "structurele onttrekking reserves", "structurele onttrekkingen aan de reserves", "structural from reserves"],
  ownSurcharge: ["Opcenten eigen", "eigen opcenten", "opcenten provincie", "own surcharge"],
  nationalSurcharge: ["Opcenten landelijk", "landelijke opcenten", "opcenten landelijk gemiddelde", "gemiddelde opcenten", "national surcharge"],
} as const;

export type BalancePost = keyof typeof balancePosts;

const columns = {
  post: choice("Post", balancePosts, { also: ["balanspost", "omschrijving", "item"], required: true }),
};

/** Balance sheet and flows for several years: a row per post, a column per year (the state at 31 December, or the year's flow), in euros. */
export const balancePostsTable = table({
  kind: "balansposten",
  name: "Balansposten",
  columns,
  further: "years",
  realisedYears: true,
  stateYears: true,
  postsAreData: true,
  checks: [
    unique(columns, ["post"], "balansposten"),
    noPostBelowZero(columns, balancePosts, new Set<BalancePost>(["equity", "netCurrentDebt", "structuralToReserves", "structuralFromReserves"])),
  ],
});
