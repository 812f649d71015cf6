import ts from "typescript";
import { builtInNames } from "./built-in-names";

/** What a new function is called: its id in Excel, the module of the core, and its question in the code, in English. */
export interface Names {
  readonly id: string;
  readonly module: string;
  /** As `goalReach`: its file is then goal-reach.ts, its entry goalReachReport. */
  readonly question: string;
}

/** Folders of the core that modules share, and that answer no function themselves. */
const shared = ["domain", "numbers", "tables", "optimise", "prices", "funding", "supply", "land"];
/** The files of a module that are no question (DESIGN: one shape for a module). */
const shape = ["index", "model", "read", "report", "functions", "summary", "explain", "cached"];
/** Windows cannot make a folder or a file of this name. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;

/** Why a function cannot be called so, in Dutch; undefined when it can. `taken`: the ids that there are. */
export function refusalOf({ id, module, question }: Names, taken: ReadonlySet<string>): string | undefined {
  if (!/^[A-Z][A-Z0-9]{2,63}$/u.test(id)) return `'${id}' kan geen id zijn: 3 tot 64 hoofdletters en cijfers zonder accenten, met een letter voorop.`;
  if (taken.has(id)) return `${id} bestaat al.`;
  if (builtInNames().has(id)) return `${id} is een functie van Excel zelf, in een van de talen. Een id ligt voorgoed vast: kies een andere.`;
  if (!/^[a-z]+$/u.test(module)) return `'${module}' kan geen module zijn: een Engels woord in kleine letters, zoals programme.`;
  if (shared.includes(module)) return `core/${module} is van alle modules samen en beantwoordt zelf geen functie.`;
  if (!/^[a-z][a-zA-Z0-9]*$/u.test(question)) return `'${question}' kan geen naam in de code zijn: schrijf hem als goalReach.`;
  const unfit = [id, module, question].find((name) => device.test(name) || isKeyword(name.toLowerCase()));
  if (unfit !== undefined) return `'${unfit}' kan niet: het is een woord van Windows of van TypeScript zelf.`;
  return shape.includes(question) ? `'${question}' is al een bestand van elke module: kies een andere naam in de code.` : undefined;
}

const isKeyword = (name: string): boolean => ts.identifierToKeywordKind(ts.factory.createIdentifier(name)) !== undefined;

/** goalReach as the name of a file: goal-reach. */
export const fileName = (question: string): string => question.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** goalReach as part of a name: GoalReach. */
export const capitalised = (question: string): string => `${question.charAt(0).toUpperCase()}${question.slice(1)}`;
