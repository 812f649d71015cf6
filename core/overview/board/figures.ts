import { structuralBalanceReport } from "../../balance";
import { NoAnswer } from "../../domain/findings";
import type { Why } from "../../domain/whys";
import { normsTable } from "../../domain/tables/normen";
import { agreementsInDetail } from "../agreements";
import { attempted } from "../attempted";
import { byKind, type Tables } from "../by-kind";
import { explained } from "../explain";
import { overviewReports } from "../function-reports";
import { keyFiguresFound } from "../key-figures/in-cells";
import { wellbeingInDetail } from "../life";
import { moreMoneyOf } from "../more-money";
import { areaOverview } from "../overview";
import { programmeOf } from "../programme";
import { keyFiguresQuestion } from "../questions";
import { riskOf } from "../risk";
import { taskMeans } from "../task-means";
import { allMeans, type Means, type Overview, type OverviewOptions, type SourceTable } from "../model";
import { meansParts } from "./means-parts";
import type { BoardAnnex, BoardFigures } from "./model";
import { neededOf } from "./needed";

/** How much of the work is done when each part begins; the programme and the risks say by themselves how far they are. */
const AT = { overview: 0, tasks: 0.15, why: 0.25, needed: 0.3, programme: 0.4, risk: 0.65, variants: 0.75, annexes: 0.9 } as const;

/**
 * Every figure of the board's report, for the chosen area or all together; what has no answer is left out, and the overview says why.
 * @param hear how far it is, 0-1
 */
export async function boardFigures(tables: readonly SourceTable[], options: OverviewOptions = {}, hear: (done: number) => void = () => undefined): Promise<BoardFigures> {
  const given = byKind(tables);
  const within = (from: number, to: number) => (done: number): void => { hear(from + done * (to - from)); };
  hear(AT.overview);
  const overview = await areaOverview(tables, options);
  const asked = { ...options, area: overview.area };
  hear(AT.tasks);
  const tasks = await taskMeans(tables, asked) ?? [];
  const more = await moreMoneyOf(tables, asked) ?? [];
  hear(AT.why);
  const why = await whyShort(tables, asked, overview);
  hear(AT.needed);
  const needed = await neededOf(given, asked);
  const budget = given.get("begroting");
  const balance = budget && await attempted(() => Promise.resolve(structuralBalanceReport({ budget })));
  const agreements = agreementsInDetail(tables, asked)?.progress;
  hear(AT.programme);
  const programme = await programmeIn(tables, asked, overview.standing.programme.state, within(AT.programme, AT.risk));
  hear(AT.risk);
  const risk = overview.standing.risk.state === "answered" ? await attempted(() => riskOf(tables, asked, within(AT.risk, AT.variants))) : undefined;
  hear(AT.variants);
  const variants = await variantsIn(given, asked);
  const wellbeing = wellbeingInDetail(tables, asked);
  hear(AT.annexes);
  // Its chapters say why in words: a row per shortage and source is for who works with them.
  const annexes: BoardAnnex[] = (await overviewReports(tables, asked)).filter(({ name }) => name !== "WAAROM");
  return {
    overview, options: asked, kinds: given.kinds, means: meansParts(overview), why, needed, more, programme, risk, wellbeing, variants, annexes, budget: balance,
    tasks: [...tasks].sort((one, other) => other.lacking - one.lacking),
    agreements: agreements && { progress: agreements.agreements, thresholds: agreements.thresholds },
    norms: given.content(normsTable)?.rows ?? [],
  };
}

/** Why what falls short does, of the three means in turn: each may ask the solver. */
async function whyShort(tables: readonly SourceTable[], options: OverviewOptions, overview: Overview): Promise<BoardFigures["why"]> {
  const found: Partial<Record<Means, readonly Why[]>> = {};
  for (const means of allMeans) {
    if ((overview[means]?.shortage ?? 0) === 0) continue;
    found[means] = (await explained(tables, options, { about: means, figure: "shortage" }))?.why ?? [];
  }
  return found;
}

/** Readable tables may still hold locked measures that do not fit: then there is a reason. */
async function programmeIn(
  tables: readonly SourceTable[], options: OverviewOptions, state: string, hear: (done: number) => void,
): Promise<BoardFigures["programme"]> {
  if (state !== "answered") return undefined;
  try {
    return await programmeOf(tables, options, hear);
  } catch (error) {
    if (error instanceof NoAnswer) return { reason: error.reason };
    throw error;
  }
}

/** The key figures per variant of Wijzigingen; undefined without tasks or variants. */
async function variantsIn(given: Tables, options: OverviewOptions): Promise<BoardFigures["variants"]> {
  return given.has("wijzigingen") && given.has("opgaven") ? attempted(() => keyFiguresFound(keyFiguresQuestion(given, options))) : undefined;
}
