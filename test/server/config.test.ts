import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/config.js';
import { modelFolder } from '../../server/models/folders.js';
import { StartError } from '../../server/start-error.js';

describe('The settings of the server', () => {
  it('have a default each, also for a variable that is set but empty', () => {
    assert.deepEqual(readConfig({ PORT: '', HOME: '/elsewhere' }), {
      server: { port: 3000, host: '127.0.0.1', workers: 1 },
      model: { version: 'latest' },
      body: { bytes: 65_536, timeoutMs: 30_000 },
      prediction: { deadlineMs: 5000, maxWaiting: 4096 },
      batch: {
        concurrency: 16,
        arrayRows: 10_000,
        arrayBytes: 4_194_304,
        lineBytes: 65_536,
        queueRows: 1000,
        fileBytes: 268_435_456,
        idleMs: 60_000,
      },
      explanation: { threads: 1 },
      drift: { maxReports: 2000, maxAgeMs: 2_592_000_000 },
      keys: {},
      access: { ratePerMinute: 0, trustedHops: 0, corsOrigins: '' },
      log: { level: 'info' },
      shutdown: { delayMs: 0, timeoutMs: 8000 },
    });
  });

  it('are taken from the environment as numbers where they are numbers', () => {
    const config = readConfig({ PORT: '8080', HOST: '::', MODEL_DIR: 'some/model', LOG_LEVEL: 'warn' });
    assert.deepEqual(
      [config.server.port, config.server.host, config.model.folder, config.log.level],
      [8080, '::', 'some/model', 'warn'],
    );
  });

  it('are refused all together, each wrong one in a sentence of its own', () => {
    const env = { PORT: '70000', BODY_LIMIT_BYTES: 'much', LOG_LEVEL: 'loud', MODEL_VERSION: 'newest' };
    assert.throws(() => readConfig(env), {
      name: 'StartError',
      message: [
        'PORT is "70000"; it must be a whole number from 0 to 65535.',
        'MODEL_VERSION is "newest"; it must be "latest" or a version like 1.0.0.',
        'BODY_LIMIT_BYTES is "much"; it must be a whole number of bytes from 1024 to 1048576.',
        'LOG_LEVEL is "loud"; it must be one of trace, debug, info, warn, error, fatal, silent.',
      ].join('\n'),
    });
  });

  for (const port of ['3000.5', '-1', 'http', ' ', 'Infinity', '__proto__']) {
    it(`refuse ${JSON.stringify(port)} as a port`, () => {
      assert.throws(() => readConfig({ PORT: port }), StartError);
    });
  }
});

describe('The folder of the model', () => {
  const models = mkdtempSync(join(tmpdir(), 'strike-models-'));
  const add = (version: string) => {
    mkdirSync(join(models, version));
    writeFileSync(join(models, version, 'manifest.json'), '{}');
  };

  it('is asked for in a sentence that says how to make one when there is none', () => {
    assert.throws(() => modelFolder({ version: 'latest' }, models), /There is no model in .*npm run train/);
  });

  it('is that of the latest version, by number and not by spelling, unfinished folders aside', () => {
    for (const version of ['1.9.0', '1.10.0', '1.2.0']) add(version);
    mkdirSync(join(models, '2.0.0'));
    assert.equal(modelFolder({ version: 'latest' }, models), join(models, '1.10.0'));
  });

  it('is that of MODEL_VERSION when one is named, and an error lists the others when it is missing', () => {
    assert.equal(modelFolder({ version: '1.2.0' }, models), join(models, '1.2.0'));
    assert.throws(
      () => modelFolder({ version: '3.0.0' }, models),
      /MODEL_VERSION is "3\.0\.0", but .* has 1\.2\.0, 1\.9\.0, 1\.10\.0/,
    );
  });

  it('is MODEL_DIR above all', () => {
    assert.equal(modelFolder({ version: 'latest', folder: '/elsewhere' }, models), '/elsewhere');
  });
});
