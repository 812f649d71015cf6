import type { ReactNode } from "react";
import type { LifeInShort } from "../../../../core";
import { useTexts } from "../../state/texts";
import { useWellbeingStyles } from "./styles";

/** Life, residents and decisions in one sentence; what nobody knows is left out of it. */
export function Short({ of: { forward, burden, backward, reactions, decisions } }: { readonly of: LifeInShort }): ReactNode {
  const { t: { wellbeing: { short: texts, dimensions, burdens }, decisions: { bodies, kinds } } } = useTexts();
  const styles = useWellbeingStyles();
  const better = forward && texts.forward(forward.indicator, dimensions[forward.dimension].toLowerCase());
  const worse = burden === undefined ? backward && texts.backward(backward.indicator, dimensions[backward.dimension].toLowerCase())
    : texts.burden(burden.group ?? burdens.everybody, burden.area ?? "", burden.drawbacks, burden.variant);
  const first = decisions?.first;
  const parts = [
    better !== undefined && worse !== undefined ? texts.but(better, worse) : better ?? worse,
    reactions && texts.waiting(reactions.open, reactions.all),
    first !== undefined ? texts.decides(bodies[first.needed[0]!], first.party ?? "", kinds[first.kind])
      : decisions && (decisions.waiting === 0 ? texts.decided : texts.undecided(decisions.waiting, decisions.all)),
  ].filter((part) => part !== undefined);
  const text = parts.join("; ");
  return text !== "" && <p className={styles.sentence}>{`${text.charAt(0).toUpperCase()}${text.slice(1)}.`}</p>;
}
