import { charts, followingCharts } from "./chart-rules";
import { printing } from "./print-rules";
import { texts } from "./text-rules";
import { attribute, cellsOf, chartsOf, filledBy, namesOf, sheetsOf } from "./parts";
import { changed, type Rule } from "./rule";

const pane: Rule = {
  name: "a pane has a split",
  faultsIn: (parts) => sheetsOf(parts).filter(({ xml }) => /<pane\b/u.test(xml) && !/<pane [^>]*[xy]Split="[1-9]/u.test(xml)).map(({ name }) => `${name}: a pane without a split`),
  planted: (parts) => changed(parts, sheetsOf(parts)[0]!.path, /<sheetViews>.*?<\/sheetViews>/u,
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane topLeftCell="A1" state="frozen" activePane="bottomLeft"/></sheetView></sheetViews>'),
};

const results: Rule = {
  name: "text that a formula gives is stored with its cell",
  faultsIn: (parts) => sheetsOf(parts).flatMap((sheet) => {
    const cells = cellsOf(parts, sheet);
    const filled = filledBy(cells);
    return cells.filter(({ row, column, formula, type }) => (formula !== undefined || filled.has(`${row},${column}`)) && ["s", "inlineStr"].includes(type ?? ""))
      .map(({ at, type }) => `${sheet.name}!${at}: a result as ${type!}`);
  }),
  planted: (parts) => {
    const sheet = sheetsOf(parts).find(({ xml }) => / t="str"><v>[^<]+<\/v><\/c>/u.test(xml))!;
    return changed(parts, sheet.path, / t="str"><v>([^<]+)<\/v><\/c>/u, ' t="inlineStr"><is><t>$1</t></is></c>');
  },
};

const emptyText: Rule = {
  name: "a cell without anything is no empty text: that stands in the way of a result",
  faultsIn: (parts) => sheetsOf(parts).flatMap((sheet) => {
    const cells = cellsOf(parts, sheet);
    const filled = filledBy(cells);
    return cells.filter(({ row, column, value, formula }) => value === "" && formula === undefined && !filled.has(`${row},${column}`)).map(({ at }) => `${sheet.name}!${at}: empty text`);
  }),
  planted: (parts) => changed(parts, sheetsOf(parts)[0]!.path, "</row>", '<c r="XFD1" t="str"><v></v></c></row>'),
};

const selection: Rule = {
  name: "the first sheet is shown, and it alone is selected",
  faultsIn: (parts) => {
    const selected = sheetsOf(parts).flatMap(({ xml }, index) => (/<sheetView [^>]*tabSelected="(?:1|true)"/u.test(xml) ? [index] : []));
    const active = Number(attribute(/<workbookView [^>]*>/u.exec(parts.get("xl/workbook.xml")!)?.[0] ?? "", "activeTab") ?? 0);
    return [...(active === 0 ? [] : [`sheet ${active + 1} is shown`]), ...(selected.join() === "0" ? [] : [`selected: ${selected.map((index) => index + 1).join(", ")}`])];
  },
  planted: (parts) => changed(parts, sheetsOf(parts)[1]!.path, "<sheetView ", '<sheetView tabSelected="1" '),
};

const maker: Rule = {
  name: "the file says what it is and whose, and not which library wrote it",
  faultsIn: (parts) => {
    const [app, core] = ["docProps/app.xml", "docProps/core.xml"].map((path) => parts.get(path) ?? "") as [string, string];
    const said = (xml: string, element: string): string => new RegExp(`<${element}(?: [^>]*)?>([^<]*)<`, "u").exec(xml)?.[1] ?? "";
    return [
      ...(said(app, "Application") === "Rol in de Ruimte" ? [] : [`made with ${said(app, "Application")}`]),
      ...(said(core, "dc:title").startsWith("Rol in de Ruimte") ? [] : ["no title"]),
      ...["dc:creator", "cp:lastModifiedBy"].filter((element) => said(core, element) !== "Rol in de Ruimte").map((element) => `no ${element}`),
    ];
  },
  planted: (parts) => changed(parts, "docProps/app.xml", /<Application>[^<]*/u, "<Application>hucre"),
};

const functions: Rule = {
  name: "a request for the add-in names the functions that the workbook uses, all of them and no other",
  faultsIn: (parts) => {
    const requests = [...parts].filter(([path]) => /^xl\/webextensions\/webextension\d+\.xml$/u.test(path)).map(([, xml]) => xml);
    const used = [...new Set(sheetsOf(parts).flatMap(({ xml }) => [...xml.matchAll(/_xldudf_\w+(?=\()/gu)].map(([name]) => name)))].sort();
    return requests.flatMap((xml) => {
      const told = [...xml.matchAll(/<we:customFunctionIds>([^<]*)</gu)].map(([, name]) => name!).sort();
      return [
        ...used.filter((name) => !told.includes(name)).map((name) => `${name} is not named`), ...told.filter((name) => !used.includes(name)).map((name) => `${name} is not used`),
        ...(xml.includes("<we:containsCustomFunctions/>") ? [] : ["does not say that there are functions"]),
      ];
    });
  },
  planted: (parts) => changed(parts, "xl/webextensions/webextension1.xml", /<we:customFunctionIds>[^<]*<\/we:customFunctionIds>/u, ""),
};

const sheetNames: Rule = {
  name: "a defined name calls sheets that there are, in quotes where Excel wants them",
  faultsIn: (parts) => {
    const sheets = new Set(sheetsOf(parts).map(({ name }) => name));
    return namesOf(parts).flatMap(({ name, formula }) => {
      const called: string[] = [];
      const rest = formula.replace(/"[^"]*"/gu, "").replace(/'((?:[^']|'')+)'!|(?<![\p{L}\d_. ])([\p{L}_][\p{L}\d_.]*)!/gu, (_, quoted?: string, plain?: string) => {
        called.push(plain ?? quoted!.replaceAll("''", "'"));
        return "";
      });
      return [...(rest.includes("!") ? [`${name}: ${formula}`] : []), ...called.filter((sheet) => !sheets.has(sheet)).map((sheet) => `${name}: no sheet ${sheet}`)];
    });
  },
  planted: (parts) => changed(parts, "xl/workbook.xml", /'([^'<]+ [^'<]+)'!/u, "$1!"),
};

const room: Rule = {
  name: "below a result is room for it to grow: six rows, or half of what it has; or beside it stands how much there is",
  faultsIn: (parts) => sheetsOf(parts).flatMap((sheet) => {
    const cells = cellsOf(parts, sheet).filter(({ value, formula }) => formula !== undefined || (value ?? "") !== "");
    const drawn = chartsOf(parts, sheet).map(({ area }) => area);
    return cells.flatMap(({ at, fills }) => {
      if (fills === undefined || fills.bottom === fills.top) return [];
      if (cells.some(({ row, value }) => row >= fills.top && row <= fills.bottom && /er is plaats voor/u.test(value ?? ""))) return [];
      const isUnder = ({ top, left, right }: { top: number; left: number; right: number }): boolean => top > fills.bottom && left <= fills.right && right >= fills.left;
      const below = [...cells.map(({ row, column }) => ({ top: row, left: column, right: column })), ...drawn].filter(isUnder).map(({ top }) => top);
      const free = Math.min(...below) - fills.bottom - 1;
      return free >= Math.max(6, Math.ceil((fills.bottom - fills.top + 1) / 2)) ? [] : [`${sheet.name}!${at}: ${free} rows of room`];
    });
  }),
  planted: (parts) => {
    const [sheet, cell] = sheetsOf(parts).flatMap((each) => cellsOf(parts, each).filter(({ fills }) => fills !== undefined && fills.bottom > fills.top + 1).map((found) => [each, found] as const))[0]!;
    const at = `${/[A-Z]+/u.exec(cell.at)![0]}${cell.fills!.bottom + 4}`;
    return changed(parts, sheet.path, "</sheetData>", `<row r="${cell.fills!.bottom + 4}"><c r="${at}"><v>1</v></c></row></sheetData>`);
  },
};

/** What holds in every file that leaves the project. */
export const rules: readonly Rule[] = [pane, results, emptyText, selection, maker, functions, sheetNames, room, ...charts, followingCharts, ...printing, texts];
