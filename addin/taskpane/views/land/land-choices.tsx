import type { ReactNode } from "react";
import type { LandAnswer } from "../../../../core";
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
  return (
    <>
      <LandTable
        title={texts.pairs.title} note={pairs.length > 0 ? texts.pairs.note : texts.pairs.none}
        columns={[texts.pairs.pair, texts.pairs.shared, texts.pairs.most, texts.pairs.limit]}
        rows={pairs.map(({ area, one, other, shared, most, gain }) => [
          named(`${one} + ${other}`, area), f.hectares(shared), f.hectares(most), gain === undefined ? texts.pairs.room : texts.pairs.binds,
        ])}
      />
      <LandTable
        title={texts.choices.title} note={choices.length === 0 ? texts.choices.none : short ? texts.choices.noteShort : texts.choices.noteNet}
        columns={[texts.choices.limit, texts.choices.size, texts.choices.value]}
        rows={choices.map(({ area, limit, hectares, value }) => [named(limit, area), f.hectares(hectares), f.perHectare(value)])}
      />
    </>
  );
}
