/**
 * How the page looks, on a screen and on A4. Fonts are those of the reader's machine: nothing is fetched. Headings stay with what follows, charts and rows
 * are not cut, and a table that goes on has its header again.
 */
export const style = (page: string, of: string, title: string): string => `
:root { color-scheme: light; --ink: #1f2933; --soft: #52606d; --line: #cbd2d9; --brand: #154273; --wash: #eef3f8; }
* { box-sizing: border-box; }
html { font: 16px/1.5 "Segoe UI", Calibri, Carlito, Arial, sans-serif; color: var(--ink); background: #fff; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
a { color: var(--brand); }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .75rem; color: var(--brand); }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.25rem 0 .5rem; color: var(--brand); border-bottom: 2px solid var(--brand); padding-bottom: .2rem; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
p { margin: .4rem 0; }
ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0 0 1rem; font-size: .9rem; color: var(--soft); }
.facts dt { font-weight: 600; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.headline { font-size: 1.15rem; font-weight: 600; background: var(--wash); border-left: 5px solid var(--brand); padding: .75rem 1rem; margin: 0; }
nav ol { columns: 2; column-gap: 2rem; margin: .25rem 0; padding-left: 1.5rem; font-size: .9rem; }
nav h2 { font-size: 1rem; border: 0; margin: 1.25rem 0 0; }
figure { margin: .75rem 0; }
figure svg { display: block; width: 100%; height: auto; max-width: 46rem; }
figcaption, .about { font-size: .8rem; color: var(--soft); }
.table { overflow-x: auto; margin: .75rem 0 1rem; }
table { border-collapse: collapse; min-width: 50%; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 0 0 .25rem; }
th, td { text-align: left; vertical-align: top; padding: .2rem .75rem .2rem .25rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--wash); border-bottom: 2px solid var(--brand); vertical-align: bottom; }
tbody th { font-weight: 400; }
.amount { text-align: right; white-space: nowrap; }
thead .amount { white-space: normal; }
tr.total > * { font-weight: 600; border-top: 2px solid var(--ink); }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); font-size: .8rem; color: var(--soft); }
.annex table { font-size: .78rem; }
@media (max-width: 40rem) { nav ol { columns: 1; } body { padding: 1rem; } .facts { grid-template-columns: 1fr; } .facts dd { margin-bottom: .3rem; } }
@page { size: A4 portrait; margin: 16mm 14mm 18mm; @bottom-left { content: "${title}"; font: 8pt sans-serif; color: #52606d; } @bottom-right { content: "${page} " counter(page) " ${of} " counter(pages); font: 8pt sans-serif; color: #52606d; } }
@media print {
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  .skip, nav { display: none; }
  h1 { font-size: 20pt; }
  h2, h3, caption { break-after: avoid; }
  section.assumptions, section.assumptions + section.annex { break-before: page; }
  section.annex { break-inside: avoid; }
  section.assumptions h2, section.assumptions + section.annex h2 { margin-top: 0; }
  .annex caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .together, figure, p, tr, li, .facts { break-inside: avoid; }
  h2 { margin-top: 1.5rem; }
  figure svg { max-height: 6.6cm; width: auto; max-width: 100%; }
  .small { break-inside: avoid; }
  .small th, .small td { padding-top: .12rem; padding-bottom: .12rem; line-height: 1.35; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  table { width: 100%; }
  .annex table { font-size: 7.5pt; }
  .annex th, .annex td { padding: .1rem .4rem .1rem .1rem; }
  a { color: inherit; text-decoration: none; }
}
`;
