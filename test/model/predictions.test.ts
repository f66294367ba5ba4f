import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as paths from '../../paths.js';
import { predictionsCsv, readPredictions } from '../../training/predictions.js';
import { driftReference } from '../../training/reference.js';
import { columns, manifest, version } from './served.js';

const csv = readFileSync(join(paths.models, version, 'predictions.csv'), 'utf8');
const predictions = readPredictions(csv);

describe(`The predictions of version ${version}`, () => {
  it('are read as they were written', () => {
    assert.equal(predictionsCsv(predictions), csv);
    assert.throws(() => readPredictions(csv.slice(1)), /begin with "ow,period/);
  });

  it('are those of the data', () => {
    assert.deepEqual(predictions.damaged, columns.damaged);
  });

  it('give the distributions that the manifest carries', () => {
    assert.deepEqual(manifest.driftReference, driftReference(columns, predictions.foldProbabilities));
  });
});
