/** The metadata with its texts from addin/i18n/functions: the generator knows one language only. Throws where one is missing. */
module.exports = function inEnglish(metadata, texts) {
  return {
    ...metadata,
    functions: metadata.functions.map((definition) => {
      const text = texts[definition.id];
      if (text === undefined) throw new Error(`${definition.id} has no English text in addin/i18n/functions`);
      return {
        ...definition,
        description: text.description,
        parameters: definition.parameters.map((parameter) => {
          const description = text.parameters[parameter.name];
          if (description === undefined) throw new Error(`${definition.id}: '${parameter.name}' has no English text`);
          return { ...parameter, description };
        }),
      };
    }),
  };
};
