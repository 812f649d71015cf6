/** Of the manual that was asked last: one is asked about for each of its references. */
let last: { readonly markdown: string; readonly anchors: ReadonlySet<string> } = { markdown: "", anchors: new Set() };

/** The places in a manual that a reference can lead to, spelt as a reference spells them: `#tabellen-koppelen`. */
export function anchorsIn(markdown: string): ReadonlySet<string> {
  if (markdown !== last.markdown) {
    last = { markdown, anchors: new Set([...markdown.matchAll(/^#+ (.*)$/gmu)].map(([, heading]) => heading!.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-"))) };
  }
  return last.anchors;
}

/** What a manual refers to, pictures too; not what is on the web. */
export const referencesIn = (markdown: string): { readonly file: string; readonly anchor?: string }[] =>
  [...markdown.matchAll(/\]\((?!https:)([^)]*)\)/gu)].map(([, target]) => {
    const [file, anchor] = target!.split("#") as [string, string | undefined];
    return { file, anchor };
  });

/** The pictures that a manual shows, with the words for who does not see them. */
export const picturesIn = (markdown: string): { readonly file: string; readonly words: string }[] =>
  [...markdown.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/gu)].map(([, words, file]) => ({ file: file!, words: words! }));
