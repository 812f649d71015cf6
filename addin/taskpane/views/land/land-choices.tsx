import type { ReactNode } from "react";
import type { LandAnswer, LandChoice, SharedPair } from "../../../../core";
import { Explained, Explanations } from "../../parts/explanations";
import { Hint } from "../../parts/hint";
import { LandTable } from "./land-table";
import { useTexts } from "../../state/texts";

interface Props {
  readonly land: LandAnswer;
  /** Does anything fall short? Else a choice saves land. */
  readonly short: boolean;
  readonly several: boolean;
}

/** What might give: which tasks share hectares or may, and what one more hectare of each limit brings. */
export function LandChoices({ land: { pairs, choices }, short, several }: Props): ReactNode {
  const { t, f } = useTexts();
  if (pairs === undefined || choices === undefined) return <Hint>{t.land.chooseArea}</Hint>;
  const named = (name: string, area: string): string => (several ? `${name} (${area})` : name);
  const texts = t.land;
  const shared = ({ area, one, other, shared: hectares }: SharedPair): ReactNode => (
    <Explained of={{ about: "land", figure: "sharedPair", area, one, other }} name={`${texts.pairs.shared} ${named(`${one} + ${other}`, area)}`}>{f.hectares(hectares)}</Explained>
  );
  const value = ({ area, kind, limit, value: hectares }: LandChoice): ReactNode => (
    <Explained of={{ about: "land", figure: "oneMore", area, kind, limit }} name={`${texts.choices.value} ${named(limit, area)}`}>{f.perHectare(hectares)}</Explained>
  );
  return (
    <Explanations>
      <LandTable
        title={texts.pairs.title} note={pairs.length > 0 ? texts.pairs.note : texts.pairs.none}
        columns={[texts.pairs.pair, texts.pairs.shared, texts.pairs.most, texts.pairs.limit]}
        rows={pairs.map((pair) => [
          named(`${pair.one} + ${pair.other}`, pair.area), shared(pair), f.hectares(pair.most), pair.gain === undefined ? texts.pairs.room : texts.pairs.binds,
        ])}
      />
      <LandTable
        title={texts.choices.title} note={choices.length === 0 ? texts.choices.none : short ? texts.choices.noteShort : texts.choices.noteNet}
        columns={[texts.choices.limit, texts.choices.size, texts.choices.value]}
        rows={choices.map((choice) => [named(choice.limit, choice.area), f.hectares(choice.hectares), value(choice)])}
      />
    </Explanations>
  );
}
