import { argv } from "node:process";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { main } from "../../samples/make";
import { answerBy } from "../../samples/writer/answers";
import { askedOnce } from "../asked-once";

/** The program that makes the samples, as it is: only what other tests asked of the built functions is not calculated again. */
answerBy(askedOnce("dist", loadBundle));
await main(argv.slice(2));
