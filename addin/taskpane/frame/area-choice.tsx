import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../state/texts";

interface Props {
  readonly areas: readonly string[];
  readonly area: string | undefined;
  readonly choose: (area: string | undefined) => void;
}

/** Areas by their position: one may well be called like the choice for all. */
export function AreaChoice({ areas, area, choose }: Props): ReactNode {
  const { t } = useTexts();
  return (
    <Field label={t.area}>
      <Select
        value={area === undefined ? "all" : String(areas.indexOf(area))}
        onChange={(_, { value }) => { choose(value === "all" ? undefined : areas[Number(value)]); }}
      >
        <option value="all">{t.allAreas}</option>
        {areas.map((name, index) => <option key={name} value={index}>{name}</option>)}
      </Select>
    </Field>
  );
}
