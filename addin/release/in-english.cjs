/**
 * The metadata with the English texts of the records in addin/functions: the generator knows one language only.
 * Throws where one is missing, or where a record tells of a parameter that is not there.
 */
module.exports = function inEnglish(metadata, records) {
  const texts = new Map(records.map(({ id, english }) => [id, english]));
  return {
    ...metadata,
    functions: metadata.functions.map((definition) => {
      const text = texts.get(definition.id);
      if (text === undefined) throw new Error(`${definition.id} has no record in addin/functions`);
      const names = definition.parameters.map(({ name }) => name);
      if (names.join() !== Object.keys(text.parameters).join()) {
        throw new Error(`${definition.id}: the record has English texts for (${Object.keys(text.parameters).join(", ")}), the function has (${names.join(", ")})`);
      }
      return {
        ...definition,
        description: text.description,
        parameters: definition.parameters.map((parameter) => ({ ...parameter, description: text.parameters[parameter.name] })),
      };
    }),
  };
};
