import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

/** A member of Office's object model that the add-in's sources use. */
export interface UsedMember {
  /** "Range", "Office.Context" … as the type declarations name it. */
  readonly owner: string;
  readonly member: string;
  readonly isEvent: boolean;
  /** Assigned somewhere: then it must be possible to set it. */
  isSet: boolean;
  /** "ExcelApi 1.10": the highest that its declaration asks; undefined where it says nothing. */
  readonly set: string | undefined;
  /** The sources that use it. */
  readonly files: Set<string>;
}

const DECLARATIONS = "/@types/office-js/index.d.ts";

/** What the library does by itself, without asking the host. */
const local = (owner: string, member: string): boolean =>
  owner.startsWith("OfficeExtension.") || owner.startsWith("OfficeCore.") || owner === "RequestContext"
  || ["load", "toJSON", "set", "isNullObject", "context", "items"].includes(member);

/**
 * What the sources in these folders use of Office, by the types: every property and method that is named, taken out of an
 * object, or asked for in a `load("…")`. A load whose names are not written out is an error: nobody could tell what it asks.
 */
export function usedApi(folders: readonly string[]): UsedMember[] {
  const config = ts.parseJsonConfigFileContent(ts.readConfigFile("tsconfig.json", (path) => readFileSync(path, "utf8")).config, ts.sys, process.cwd());
  const inside = (path: string): boolean => folders.some((folder) => path.startsWith(`${resolve(folder)}/`)) && !path.endsWith(".d.ts");
  const options = { ...config.options, types: ["office-js", "custom-functions-runtime"], noEmit: true };
  const rootNames = config.fileNames.filter((path) => inside(resolve(path)) || path.endsWith(".d.ts"));
  const program = ts.createProgram({ rootNames, options, host: withoutControls(options) });
  const found = new Collected(program.getTypeChecker(), namesIn(program.getSourceFiles().find(({ fileName }) => fileName.endsWith(DECLARATIONS))!));
  for (const file of program.getSourceFiles()) if (inside(resolve(file.fileName))) found.visit(file, file.fileName.slice(process.cwd().length + 1));
  return [...found.members.values()].sort((a, b) => nameOf(a).localeCompare(nameOf(b), "en"));
}

/** The controls of the pane know nothing of Office, and their types take a third of the time. */
function withoutControls(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const cache = ts.createModuleResolutionCache(host.getCurrentDirectory(), host.getCanonicalFileName, options);
  host.resolveModuleNameLiterals = (literals, file, redirected, own) => literals.map(({ text }) =>
    (text.startsWith("@fluentui/") ? { resolvedModule: undefined } : ts.resolveModuleName(text, file, own, host, cache, redirected)));
  return host;
}

/** Every name that a file declares or mentions: the parser keeps them. */
const namesIn = (file: ts.SourceFile): ReadonlyMap<string, unknown> => (file as unknown as { identifiers: ReadonlyMap<string, unknown> }).identifiers;

export const nameOf = ({ owner, member }: UsedMember): string => `${owner}.${member}`;

class Collected {
  readonly members = new Map<string, UsedMember>();
  private file = "";

  /** What is called otherwise than anything in the declarations is none of theirs: the checker need not be asked. */
  constructor(private readonly checker: ts.TypeChecker, private readonly official: Pick<ReadonlyMap<string, unknown>, "has">) {}

  visit(node: ts.Node, file: string): void {
    this.file = file;
    this.look(node);
  }

  private look(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node) && this.official.has(node.name.text)) this.note(this.checker.getSymbolAtLocation(node.name), isAssigned(node));
    if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name) && this.official.has(name.text)) {
        for (const type of this.constituents(this.checker.getTypeAtLocation(node.parent))) this.note(type.getProperty(name.text), false);
      }
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load") this.loads(node, node.expression);
    ts.forEachChild(node, (child) => { this.look(child); });
  }

  private loads(call: ts.CallExpression, callee: ts.PropertyAccessExpression): void {
    const isOffice = this.checker.getSymbolAtLocation(callee.name)?.declarations?.some(isOfficial) ?? false;
    const [names] = call.arguments;
    if (!isOffice || names === undefined) return;
    const texts = this.constituents(this.checker.getTypeAtLocation(names)).map((type) => (type.isStringLiteral() ? type.value : undefined));
    const receivers = this.constituents(this.checker.getTypeAtLocation(callee.expression));
    for (const text of texts) {
      if (text === undefined) throw new Error(`${this.file}: a load whose names are not written out: ${call.getText()}`);
      for (const receiver of receivers) for (const path of text.split(",")) this.path(receiver, path.trim().split("/"), call);
    }
  }

  private path(type: ts.Type, [name, ...rest]: readonly string[], at: ts.Node): void {
    if (name === undefined) return;
    const property = type.getProperty(name);
    if (property === undefined) throw new Error(`${this.file}: ${at.getText()} asks for ${name}, which there is not`);
    this.note(property, false);
    const next = this.checker.getTypeOfSymbolAtLocation(property, at);
    this.path(this.checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next, rest, at);
  }

  private constituents(type: ts.Type): readonly ts.Type[] {
    const there = this.checker.getNonNullableType(type);
    return there.isUnion() ? there.types : [there];
  }

  private note(symbol: ts.Symbol | undefined, isSet: boolean): void {
    const declarations = symbol?.declarations?.filter(isOfficial) ?? [];
    const [declaration] = declarations;
    if (symbol === undefined || declaration === undefined) return;
    const owner = ownerOf(declaration);
    if (owner === undefined || local(owner, symbol.name)) return;
    const key = `${owner}.${symbol.name}`;
    const known = this.members.get(key) ?? {
      owner, member: symbol.name, isSet: false, set: highest(declarations), files: new Set<string>(),
      isEvent: /EventHandlers/.test(this.checker.typeToString(this.checker.getTypeOfSymbolAtLocation(symbol, declaration))),
    };
    known.isSet ||= isSet;
    known.files.add(this.file);
    this.members.set(key, known);
  }
}

const isOfficial = (declaration: ts.Declaration): boolean => declaration.getSourceFile().fileName.endsWith(DECLARATIONS);

const isAssigned = (node: ts.PropertyAccessExpression): boolean =>
  ts.isBinaryExpression(node.parent) && node.parent.left === node && node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** The class or namespace that declares a member, without "Excel."; undefined for enumerations, types and plain data such as the arguments of events. */
function ownerOf(declaration: ts.Declaration): string | undefined {
  const names: string[] = [];
  let isModel = false;
  for (let node: ts.Node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isEnumDeclaration(node) || ts.isTypeLiteralNode(node)) return undefined;
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isModuleDeclaration(node)) {
      if (names.length === 0) isModel = ts.isClassDeclaration(node) || namespaceOf(node) === "Office";
      names.unshift(node.name?.getText() ?? "");
    }
  }
  return isModel && names.length > 0 ? names.join(".").replace(/^Excel\./, "") : undefined;
}

function namespaceOf(node: ts.Node): string {
  for (let up = node; !ts.isSourceFile(up); up = up.parent) if (ts.isModuleDeclaration(up) && ts.isSourceFile(up.parent)) return up.name.getText();
  return "";
}

/** The requirement set that the declarations name; the class's where the member has none of its own. */
function highest(declarations: readonly ts.Declaration[]): string | undefined {
  const own = declarations.flatMap((declaration) => setsIn(declaration));
  const [declaration] = declarations;
  const sets = own.length > 0 ? own : setsIn(declaration!.parent);
  return sets.sort((a, b) => compareVersions(a.split(" ")[1]!, b.split(" ")[1]!)).at(-1);
}

function setsIn(node: ts.Node): string[] {
  const text = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText()).join("\n");
  return [...text.matchAll(/\[Api set: (\w+) ([\d.]+)/g)].map(([, set, version]) => `${set!} ${version!}`);
}

/** As versions, not as decimals: 1.10 comes after 1.9. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
