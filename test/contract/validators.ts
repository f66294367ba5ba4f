/** Validators of what the server answers, compiled from the OpenAPI document; only tests need them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import document from '../../schemas/generated/openapi.json' with { type: 'json' };
import type { Problem } from '../../schemas/index.js';

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'openapi.json', components: document.components });

/** A validator of a schema whose references point into the OpenAPI document. */
export const compile = <T>(schema: object) =>
  ajv.compile<T>(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi.json#/')));

/** The errors of a validator, as one text. */
export const errorsText: typeof ajv.errorsText = (errors) => ajv.errorsText(errors);

/** Accepts the body of a problem. */
export const isProblem = compile<Problem>({ $ref: '#/components/schemas/Problem' });
