import assert from 'node:assert/strict';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import type { ILayer } from 'express-serve-static-core';
import document from '../../schemas/generated/openapi.json' with { type: 'json' };
import { problemCodes } from '../../schemas/index.js';
import { createRoutes } from '../../server/routes.js';
import { smallParts } from '../server/small-app.js';
import { operations, problemExamples } from './conforms.js';

describe('The OpenAPI document', () => {
  it('breaks no rule of the linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const findings = await lintFromString({ source: JSON.stringify(document), config });
    assert.deepEqual(
      findings.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`),
      [],
    );
  });

  it('shows an example of every problem in the table of codes, and of no other', () => {
    const table = Object.entries(problemCodes).map(([code, { status, title }]) => ({ code, status, title }));
    const examples = problemExamples.map(
      ({ value: { code, status, title } }) => [code, { code, status, title }] as const,
    );
    const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
    assert.deepEqual([...new Map(examples).values()].sort(byCode), table.sort(byCode));
    assert.deepEqual(
      document.components.schemas.Problem.properties.code.enum.toSorted(),
      Object.keys(problemCodes).sort(),
    );
  });

  it('describes every route of the application, and no other', () => {
    const within = (layer: ILayer): ILayer[] =>
      layer.route ? [layer] : ((layer.handle as { stack?: ILayer[] }).stack ?? []).flatMap(within);
    const layers = createRoutes(smallParts, () => {}).express.router.stack.flatMap(within);
    const template = (path: string) => path.replaceAll(/:(\w+)/g, '{$1}');
    const routes = layers.flatMap(({ route }) =>
      route!.stack.filter(({ method }) => method).map(({ method }) => `${method} ${template(route!.path)}`),
    );
    const documented = operations.map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual([...new Set(routes)].filter((route) => route !== 'get /').sort(), documented.sort());
  });
});
