/** Small parts that several files of the OpenAPI document are made of. */

/** The `examples` of a media type, by their names. */
export const namedExamples = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));

/** A reference to one of the schemas. */
export const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A reference to one of the responses that several routes share. */
export const responseRef = (name: string) => ({ $ref: `#/components/responses/${name}` });

/** The `content` of a request or response: one media type, one schema, examples by name. */
export const content = (schema: string, examples: Record<string, unknown>, mediaType = 'application/json') => ({
  [mediaType]: {
    schema: schemaRef(schema),
    ...(Object.keys(examples).length > 0 && { examples: namedExamples(examples) }),
  },
});

/** The schema of a number of things. */
export const countSchema = { type: 'integer', minimum: 0 };
