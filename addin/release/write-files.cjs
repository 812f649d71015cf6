/** Writes texts that the configuration made itself beside the other files of the build. */
const { Compilation, sources } = require("webpack");

const NAME = "WriteFiles";

module.exports = class WriteFiles {
  /** @param {Record<string, string>} files text by name */
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        for (const [name, text] of Object.entries(this.files)) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
};
