/**
 * The functions as the pane describes them, in both languages and by the question that they answer: made while building, from the
 * same sources and by the same generator as functions.json, so that a function cannot be there and its fields here be those of another day.
 */
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const inEnglish = require("./in-english.cjs");

/** Resolves to a request that webpack reads as a module of JSON. */
module.exports = async function describedFunctions(files, records) {
  const { metadataJson } = await generateCustomFunctionsMetadata(files);
  const dutch = JSON.parse(metadataJson);
  const translated = inEnglish(dutch, records).functions;
  const questions = new Map(records.map(({ id, question }) => [id, question]));
  const described = dutch.functions.map(({ id, description, parameters }, index) => ({
    id,
    question: questions.get(id),
    description: { nl: description, en: translated[index].description },
    parameters: parameters.map(({ name, dimensionality, optional, ...parameter }, place) => ({
      name,
      matrix: dimensionality === "matrix",
      optional: optional === true,
      description: { nl: parameter.description, en: translated[index].parameters[place].description },
    })),
  }));
  return `data:application/json,${encodeURIComponent(JSON.stringify(described))}`;
};
