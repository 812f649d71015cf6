import { z } from "zod";
import type { Column } from "../../../core/domain/column";
import { clusterOf, clusters, inputTables, levels, nameKey, sameName, tableKinds, themes } from "../../../core/domain";
import { headerKey, yearsIn } from "../../../core/tables/header-key";

describe.each(tableKinds)("the declaration of %s", (kind) => {
  const table = inputTables[kind];
  const names = Object.entries(table.columns).flatMap(([key, column]) =>
    [column.header, ...column.synonyms].map((name) => ({ key, name, normal: headerKey(name) })));

  test("is filed under its own kind and name", () => {
    expect(table.kind).toBe(kind);
    expect(table.name.toLowerCase()).toBe(kind);
  });

  test("has no header that means two columns", () => {
    const owners = new Map<string, string>();
    for (const { key, name, normal } of names) {
      expect([name, owners.get(normal) ?? key]).toEqual([name, key]);
      owners.set(normal, key);
    }
  });

  test("lists no header twice", () => {
    expect(names.map(({ normal }) => normal)).toEqual([...new Set(names.map(({ normal }) => normal))]);
  });

  test("has no header that looks like a year or is nothing", () => {
    for (const { normal, name } of names) {
      expect(normal).not.toBe("");
      if (table.further === "years") expect(yearsIn(name)).toEqual([]);
    }
  });

  test("has no choice with a word for two values", () => {
    for (const column of Object.values(table.columns)) {
      const words = Object.values(column.choices).flat().map((word) => nameKey(word).replace(/[\s_-]/gu, ""));
      expect(words).toEqual([...new Set(words)]);
    }
  });

  test("keeps its defaults within what it allows", () => {
    for (const column of Object.values(table.columns)) {
      if (column.fallback !== undefined) expect(column.allowed.safeParse(column.fallback).success).toBe(true);
      expect(column.always).toBe(!column.mayBeBlank && (column.required || column.fallback !== undefined));
    }
  });
});

test("no schema tries to make code out of text, which the pane's security policy forbids", () => {
  expect(z.config().jitless).toBe(true);
});

test("Naam never means Opgave", () => {
  for (const table of Object.values(inputTables)) {
    const task = table.columns.task;
    if (task !== undefined) expect([task.header, ...task.synonyms].map(headerKey)).not.toContain("naam");
  }
});

/** Columns of amounts by what an empty cell, or a 0, means there. */
const amountColumns = (means: (column: Column) => boolean): string[] => Object.values(inputTables).flatMap((table) => Object.values(table.columns)
  .filter((column) => ["number", "whole", "share", "money", "presence"].includes(column.reading) && means(column))
  .map((column) => `${table.name}.${column.header}`));

test("the columns where nothing is no 0 are those of the specification", () => {
  expect(amountColumns(({ nothing }) => nothing === "blank")).toEqual([
    "Opgaven.Doel", "Opgaven.Ruimteclaim", "Opgaven.Ruimte per eenheid", "Opgaven.Dichtheid", "Opgaven.Prioriteit",
    "Grond.Beschikbaar",
    "Combinaties.Opbrengst A", "Combinaties.Opbrengst B",
    "Middelen.Maximaal aandeel",
    "Randvoorwaarden.Gewicht",
    "Werk.Uren", "Werk.Fte",
    "Bezetting.Productieve uren per fte", "Bezetting.Inhuurtarief",
    "Vervanging.Rendement",
    "Metingen.Realisatie",
    "Maatregelen.Looptijd",
    "Opbrengsten.Hoeveelheid",
    "Risicos.Kans", "Risicos.Kans per jaar", "Risicos.Keer per jaar", "Risicos.Gevolg", "Risicos.Meest waarschijnlijk", "Risicos.Maximaal", "Risicos.Jaren", "Risicos.Risicobedrag",
    "Risicos.Kans na", "Risicos.Gevolg na", "Risicos.Kosten maatregel", "Weerstandscapaciteit.Jaren",
    "Onzekerheden.Minimaal", "Onzekerheden.Meest waarschijnlijk", "Onzekerheden.Maximaal", "Onzekerheden.Kans",
    "Investeringen.Rente", "Wijzigingen.Vermenigvuldig", "Wijzigingen.Tel op",
    "Indicatoren.Waarde", "Indicatoren.Marge",
    "Varianten.Aandeel",
    "Reacties.Aantal",
    "Besluiten.Bedrag",
    "Boodschappen.Volgorde",
    "Waarnemingen.Waarde", "Waarnemingen.Totaal", "Waarnemingen.Hoeveelheid", "Waarnemingen.Standaardfout", "Normen.Gebruikt",
  ]);
});

test("where nothing is 0, the record says 0, but where a question asks whether anything was filled in", () => {
  expect(amountColumns(({ nothing, fallback }) => nothing === "zero" && fallback !== 0)).toEqual([
    // Both empty is a problem.
    "Opgaven.Kosten per eenheid", "Opgaven.Structureel per eenheid",
    // Weighted columns may say the rate.
    "Index.Index",
    // Counts that no calculation asks for.
    "Gebieden.Gemeenten", "Gebieden.Waterschappen", "Gebieden.Boeren", "Gebieden.Natura2000",
  ]);
});

test("the columns where nothing is 0 with a remark are those of the specification", () => {
  expect(amountColumns(({ remarksBlank }) => remarksBlank)).toEqual([
    "Opgaven.Kosten per eenheid", "Grond.Oppervlakte", "Combinaties.Aandeel", "Index.Index", "Randvoorwaarden.Aanwezig", "Bezetting.Fte",
    "Afspraken.Doel", "Bijdragen.Omvang", "Mijlpalen.Waarde",
    "Maatregelen.Kosten",
    "Inzet.Uren",
    "Risicosamenhang.Correlatie", "Weerstandscapaciteit.Bedrag",
  ]);
});

test("there are fourteen themes, each in one cluster", () => {
  expect(themes).toHaveLength(14);
  expect(new Set(themes).size).toBe(14);
  expect(Object.values(clusters).map((members) => members.length)).toEqual([5, 4, 5]);
  expect(clusterOf("Windenergie")).toBe("klimaat en energie");
  expect(clusterOf("CO₂")).toBe("klimaat en energie");
  expect(clusterOf(" woningen ")).toBe("wonen, bereikbaarheid en werk");
  expect(clusterOf("stikstof")).toBe("stikstof, landbouw en natuur");
  expect(clusterOf("erfgoed")).toBeUndefined();
});

test("there are five levels of government", () => {
  expect(Object.values(levels).map(([name]) => name)).toEqual(["rijk", "provincie", "gemeente", "waterschap", "overig"]);
});

test("names compare without case and doubled spaces, but with accents", () => {
  expect(sameName("Regiodeal  Noord ", "regiodeal noord")).toBe(true);
  expect(sameName("Súdwest", "Sudwest")).toBe(false);
});
