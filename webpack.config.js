import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import { tsImport } from "tsx/esm/api";

const require = createRequire(import.meta.url);
// Webpack brings it along: the one that minifies by default.
const MinimizerPlugin = createRequire(require.resolve("webpack"))("minimizer-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const describedFunctions = require("./addin/release/described-functions.cjs");
const FinishFunctionsMetadata = require("./addin/release/functions-metadata.cjs");
const WriteFiles = require("./addin/release/write-files.cjs");

const root = dirname(fileURLToPath(import.meta.url));
const { functionModules, functionRecords } = await tsImport("./addin/functions/index.ts", import.meta.url);
const { identity } = await tsImport("./manifest/identity.ts", import.meta.url);
const { manualPages } = await tsImport("./addin/release/manual/pages.ts", import.meta.url);
const { hostingFiles, officeAddress, pagePolicy, webAddress } = await tsImport("./manifest/hosting/index.ts", import.meta.url);

/** One file of custom functions per core module, with their records beside it. */
const functionFiles = functionModules.map((module) => join(root, `addin/functions/${module}.ts`));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      // Stated, because the default follows NODE_ENV: a build from within a test would ask for a React that is not there.
      transform: { react: { runtime: "automatic", development: false } },
      target: "es2022",
    },
  },
};

/**
 * Loading a file of these does nothing by itself: who imports one name of a face gets what that name needs, not the whole house.
 * (Said of all sources, it would remove the custom functions, which only tell Excel that they are there.)
 */
const pure = { include: [join(root, "core"), join(root, "addin/workbook"), join(root, "addin/taskpane"), join(root, "addin/calculation")], exclude: /zod-without-eval|worker\.ts$|taskpane.(start|index)/, sideEffects: false };

// compareBeforeEmit: every build writes its files anew, so that their dates tell whether they are older than the sources.
const output = (path, options) => ({ path: join(root, path), filename: "[name].js", compareBeforeEmit: false, ...options });

const shared = (name) => ({
  name,
  mode: "production",
  devtool: false,
  context: root,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  // Who builds once, on a clean clone, has nothing from it: to write it takes a quarter of the time.
  cache: process.env.CI === "true" ? false : { type: "filesystem", cacheDirectory: join(root, ".cache/webpack"), name, buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  stats: "errors-warnings",
  // Below an error webpack has only one thing to say about its cache: that bundled texts are long, which costs a stranger five lines at the first start.
  infrastructureLogging: { level: "error" },
  performance: false,
});

/** What Excel loads, ready for any web server: the custom functions and the pane in one shared runtime. */
const addin = (base, office, described) => ({
  ...shared("addin"),
  target: ["web", "es2022"],
  entry: {
    start: join(root, "addin/taskpane/start.ts"),
    functions: functionFiles,
    taskpane: join(root, "addin/taskpane/index.tsx"),
    presentation: join(root, "addin/taskpane/presentation.tsx"),
  },
  output: output("dist", {
    // Names that change with the content, in a folder of their own: a server may keep that folder for a year.
    chunkFilename: "assets/[name].[contenthash:8].js",
    assetModuleFilename: "assets/[name].[contenthash:8][ext]",
    clean: true,
  }),
  module: {
    rules: [typescript, pure, { test: /highs\.mjs$/, loader: join(root, "addin/release/highs-loader.cjs") }],
  },
  optimization: {
    // By the compiler that makes JavaScript of TypeScript too: it asks a tenth of the time of the default, and its files are no larger.
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    // Several entries on one page: without a single runtime every module, and its state, would exist twice.
    runtimeChunk: "single",
    // The page of a presentation is another: in one file, so that the pane need not fetch what only that page shares with it.
    splitChunks: { chunks: (chunk) => chunk.canBeInitial() && chunk.name !== "presentation", minSize: 0, cacheGroups: { default: { name: "shared", minChunks: 2 } } },
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: functionFiles, output: "functions.json" }),
    new FinishFunctionsMetadata({ file: "functions.json", englishFile: "functions-en.json", records: functionRecords }),
    // The presentation is what the pane shows in a window of its own, under the same policy.
    ...[["taskpane", ["start", "functions", "taskpane"]], ["presentation", ["presentation"]]].map(([name, chunks]) => new HtmlPlugin({
      filename: `${name}.html`,
      template: join(root, `addin/taskpane/${name}.html`),
      chunks,
      chunksSortMode: "manual",
      // The template places them: of the pane some before office.js.
      inject: false,
      office,
      policy: pagePolicy(office),
      version: identity().version,
    })),
    // The pane imports what the functions ask by this name, which is no file.
    new webpack.NormalModuleReplacementPlugin(/^described-functions$/, described),
    new WriteFiles({ ...hostingFiles(base, office), ...manualPages(root) }),
    new CopyPlugin({
      patterns: [
        { from: "manifest/icons/*.png", to: "icons/[name][ext]" },
        {
          from: "manifest/manifest.xml",
          to: "manifest.xml",
          transform: (text) => text.toString().replaceAll("~BASE~", base).replaceAll("~VERSION~", identity().version),
        },
      ],
    }),
  ],
});

/** The three answers in words, for the terminal: the same core and texts as the pane, in a form that Node loads; local, so not minified. */
const answers = () => ({
  ...shared("answers"),
  target: "node20",
  entry: { answers: join(root, "addin/i18n/answers.ts") },
  output: output("out/workbench", { filename: "[name].cjs", library: { type: "commonjs2" } }),
  module: { rules: [typescript] },
  optimization: { minimize: false },
  externals: { highs: "commonjs highs" },
});

/** The board's report as a page, for the terminal: in the same form. */
const report = () => ({
  ...answers(),
  ...shared("report"),
  entry: { report: join(root, "addin/board/page/index.ts") },
});

/** The workbench's page: grid and host. Local only, and never minified (that would take most of a minute). */
const page = () => ({
  ...shared("page"),
  mode: "development",
  target: ["web", "es2022"],
  entry: { page: join(root, "addin/workbench/page/index.ts"), shim: join(root, "addin/workbench/page/shim.ts") },
  output: output("out/workbench"),
  module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
  optimization: { minimize: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    // The grid brings the hyphenation of some seventy languages along, a chunk each; cells are not hyphenated.
    new webpack.NormalModuleReplacementPlugin(/^\.\/[a-z][a-z0-9-]*-[\w-]{8}\.js$/, (found) => {
      if (/engine-render[\\/]lib[\\/]es$/.test(found.context)) found.request = "data:text/javascript,export {}";
    }),
    new HtmlPlugin({ filename: "page.html", template: join(root, "addin/workbench/page/page.html"), chunks: ["page"], publicPath: "/workbench/", minify: false }),
  ],
});

/** `--env base=https://…`: where the add-in will be hosted. `--env office=https://…`: an office.js of your own. */
export default async (env = {}) => {
  try {
    return [addin(webAddress(env.base), officeAddress(env.office), await describedFunctions(functionFiles, functionRecords)), answers(), report(), page()];
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
};
