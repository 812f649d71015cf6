/** Made by the build (addin/release/described-functions.cjs) from the sources of functions.json and the records beside them. */
declare module "described-functions" {
  export interface Described {
    readonly nl: string;
    readonly en: string;
  }
  export interface DescribedParameter {
    readonly name: string;
    /** It takes a range of cells; else one value. */
    readonly matrix: boolean;
    readonly optional: boolean;
    readonly description: Described;
  }
  export interface DescribedFunction {
    readonly id: string;
    /** A QuestionGroup; an ambient module cannot import the type. */
    readonly question: string;
    readonly description: Described;
    readonly parameters: readonly DescribedParameter[];
  }
  const functions: readonly DescribedFunction[];
  export default functions;
}
