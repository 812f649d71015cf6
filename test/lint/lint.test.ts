import { arithmeticInThePane } from "./arithmetic";
import { arrowsOfTheHouse } from "./arrows";
import { circlesOfFiles } from "./circles";
import { floorsOfThePane } from "./floors";
import { shapeOfAModule } from "./module-shape";
import { patternsOfText } from "./patterns";
import { refusedIn, type Refusal } from "./refused";

const rules = [arrowsOfTheHouse, floorsOfThePane, circlesOfFiles, shapeOfAModule, patternsOfText, arithmeticInThePane];

let refused: readonly Refusal[][];
beforeAll(() => {
  refused = refusedIn(rules.flatMap(({ files }) => files.map(([file, source]) => [file, source] as const)));
});

test.each(rules)("lint refuses $title", (planted) => {
  const before = rules.slice(0, rules.indexOf(planted)).reduce((sum, { files }) => sum + files.length, 0);
  planted.files.forEach(([file, , expected], index) => {
    const found = refused[before + index]!.filter(({ ruleId }) => ruleId === planted.rule);
    // Where only lines are expected, only those count.
    const said = found.map(({ line, message }) => (expected.some((each) => typeof each === "number") ? line : `${line}: ${message}`));
    expect([file, said]).toEqual([file, expected]);
  });
});
