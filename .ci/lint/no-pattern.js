/**
 * What a column holds is said by its kind. Where reports are written, versions compared and samples made, a pattern would guess it from
 * a Dutch header instead; files that have a pattern for something else are named in the configuration.
 */
export const noPattern = {
  meta: { type: "problem", schema: [], messages: { pattern: "no patterns here: what a column holds is its kind, not its header (files with another need are named in .eslint.config.js)" } },
  create(context) {
    const refuse = (node) => { context.report({ node, messageId: "pattern" }); };
    return { "Literal[regex]": refuse, "NewExpression[callee.name='RegExp']": refuse, "CallExpression[callee.name='RegExp']": refuse };
  },
};
