/**
 * Writes what follows from the schemas: `npm run generate`, or `npm run generate -- --check` to fail when a file is stale.
 * Reads schemas/*.schema.json, schemas/openapi/document.ts and the version in package.json; writes schemas/generated/.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import packageJson from '../package.json' with { type: 'json' };
import { root, schemas } from '../paths.js';
import { bundle } from './bundle.js';
import { validatorsWithAllErrors, validatorsWithFirstError } from './compile.js';
import { openapi } from './openapi/document.js';

/** That one of several members must be there is a rule for values: as a type it would be a union of nearly equal objects. */
const withoutAnyOf = (definitions: ReturnType<typeof bundle>) =>
  Object.fromEntries(Object.entries(definitions).map(([name, { anyOf: _, ...schema }]) => [name, schema]));

/** The library wants a root that holds the schemas and says of each type that the root holds it; both are cut out. */
async function typesFromSchemas() {
  const types = await compile(
    { title: 'Root', type: 'object', definitions: withoutAnyOf(bundle('#/definitions/')) },
    'Root',
    {
      additionalProperties: false,
      bannerComment: '/** Written by `npm run generate` from the schemas; changes belong there. */',
      ignoreMinAndMaxItems: true,
      style: { singleQuote: true, printWidth: 120 },
      unreachableDefinitions: true,
    },
  );
  return types
    .replace(
      /( \*\n)? \* This interface was referenced by `Root`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
      '',
    )
    .replace(/^\/\*\*\n \*\/\n/gm, '')
    .replace('export interface Root {}\n', '');
}

/** Compiled code names its helpers by `require`, and has no types. */
const asModule = (code: string) =>
  `// @ts-nocheck Written by \`npm run generate\` from the schemas; changes belong there.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
${code}
`;

const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const folder = join(schemas, 'generated');
const texts: Record<string, string> = {
  'types.ts': await typesFromSchemas(),
  'openapi.json': `${JSON.stringify(openapi(packageJson.version), null, 2)}\n`,
  'validators.ts': asModule(validatorsWithAllErrors()),
  'validators-first-error.ts': asModule(validatorsWithFirstError()),
};
const files = Object.entries(texts).map(([name, text]) => ({ path: join(folder, name), text }));
const stale = files.filter(({ path, text }) => read(path) !== text);
const names = stale.map(({ path }) => relative(root, path)).join(', ');

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Stale: ${names}. Run \`npm run generate\` and commit what it writes.`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of stale) writeFileSync(path, text);
  console.log(names ? `Wrote ${names}.` : 'Everything in schemas/generated is up to date.');
}
