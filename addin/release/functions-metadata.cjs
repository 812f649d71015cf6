/**
 * Finishes the generated functions.json: lets error cells reach the functions (they are reported by row and column)
 * and derives the English file from the records beside them (the generator knows one language only).
 */
const { Compilation, sources, WebpackError } = require("webpack");
const inEnglish = require("./in-english.cjs");

const NAME = "FinishFunctionsMetadata";

module.exports = class FinishFunctionsMetadata {
  /** @param {{ file: string, englishFile: string, records: readonly { id: string, english: { description: string, parameters: Record<string, string> } }[] }} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { file, englishFile, records } = this.options;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const asset = compilation.getAsset(file);
        if (asset === undefined) return;
        const dutch = finished(JSON.parse(asset.source.source().toString()));
        compilation.updateAsset(file, json(dutch));
        try {
          compilation.emitAsset(englishFile, json(inEnglish(dutch, records)));
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
};

const json = (value) => new sources.RawSource(`${JSON.stringify(value, null, 2)}\n`);

const finished = (metadata) => ({ ...metadata, allowErrorForDataTypeAny: true });
