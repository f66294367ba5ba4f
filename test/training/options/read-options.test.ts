import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../training/data/user-error.js';
import { helpLines } from '../../../training/options/read-options.js';
import { readTrainOptions, trainSpecs } from '../../../training/options/train-options.js';
import { newVersionFolder, nextVersion } from '../../../training/options/version-folder.js';
import { temporaryFolder } from '../data/files/written.js';

const read = (...args: string[]) => readTrainOptions(args);
const refuses = (run: () => unknown, message: RegExp) =>
  assert.throws(run, (error) => {
    assert.ok(error instanceof UserError, String(error));
    assert.match(error.message, message);
    return true;
  });

describe('The options of training', () => {
  it('are none by default: the sample, and the folder of the released versions', () => {
    const { data, testFrom, version, isQuick, missingFieldsOnly } = read();
    assert.deepEqual(data, { paths: [], without: [] });
    assert.deepEqual([testFrom, version, isQuick, missingFieldsOnly], [undefined, undefined, false, false]);
  });

  it('name files, how they are read, what is left out, the period and the version', () => {
    const options = read(
      ...['--data', 'a.csv', '--data=b.xlsx', '--dates', 'dmy', '--columns', 'Kind:species'],
      ...['--without', 'effectOnFlight,PARTS_STRUCK', '--without=airport'],
      ...['--test-from', '2019-01-01', '--version', '2.1.0', '--out', 'somewhere', '--quick'],
    );
    assert.deepEqual(options.data, {
      paths: ['a.csv', 'b.xlsx'],
      without: ['effectOnFlight', 'partsStruck', 'airport'],
      dates: 'dmy',
      mapping: new Map([['Kind', 'species']]),
    });
    const { testFrom, version, out, isQuick } = options;
    assert.deepEqual([testFrom, version, out, isQuick], ['2019-01-01', '2.1.0', 'somewhere', true]);
  });

  const refusals: [args: string[], message: RegExp][] = [
    [['--dta', 'a.csv'], /^There is no option --dta; allowed are --data, .*--help\./],
    [['--test-form', '2019-01-01'], /Did you mean --test-from\?$/],
    [['-q'], /^There is no option -q; /],
    [['a.csv'], /^"a\.csv" belongs to no option; .*--data a\.csv\.$/],
    [['--data'], /^--data needs a value: --data FILE\.$/],
    [['--data', '--quick'], /^--data needs a value/],
    [['--data='], /^--data needs a value/],
    [['--quick=yes'], /^--quick takes no value, and "yes" was given\.$/],
    [['--version', '2'], /^--version is three numbers with dots between, such as 2\.1\.0, not "2"\.$/],
    [['--version', '2.1.0', '--version', '2.2.0'], /^--version is given twice/],
    [['--test-from', '2019'], /^--test-from is a day of the calendar as YYYY-MM-DD, such as 2019-01-01, not "2019"\.$/],
    [['--test-from', '2019-02-30'], /not "2019-02-30"/],
    [['--data', 'a.csv', '--dates', 'ymd'], /^--dates is dmy .* or mdy .*, not "ymd"\.$/],
    [['--dates', 'dmy'], /no --data is given\.$/],
    [['--data', 'a.csv', '--columns', 'Kind'], /^--columns cannot be read: "Kind" .*write Name:field\.$/],
    [['--without', 'effectOnFlights'], /"effectOnFlights" is none; allowed are .*Did you mean effectOnFlight\?$/],
    [['--without', 'flightDate'], /^--without cannot leave out flightDate/],
    [['--without', 'phaseOfFlight,wildlifeSize,species,aircraft'], /one of .* must stay\.$/],
    [['--missing-fields', '--data', 'a.csv'], /^--missing-fields .* takes no other option/],
  ];
  for (const [args, message] of refusals) {
    it(`are refused with a sentence: ${args.join(' ')}`, () => refuses(() => read(...args), message));
  }

  it('are all in the help', () => {
    const help = helpLines('train', 'Trains.', trainSpecs).join('\n');
    for (const name of Object.keys(trainSpecs)) assert.ok(help.includes(`  --${name}`), name);
  });
});

describe('The folder of a new version', () => {
  const folder = temporaryFolder();
  after(folder.remove);
  const out = (...versions: string[]) => {
    const path = join(folder.path, versions.join('-') || 'none');
    for (const version of versions) mkdirSync(join(path, version), { recursive: true });
    return path;
  };

  it('has the next free minor version, after the first released one and after all that are there', () => {
    assert.equal(nextVersion(out()), '1.1.0');
    assert.equal(nextVersion(out('1.0.0')), '1.1.0');
    assert.equal(nextVersion(out('1.9.0', '1.10.2', 'notes')), '1.11.0');
    assert.equal(nextVersion(out('0.0.0', '2.0.0', '1.3.0')), '2.1.0');
  });

  it('is never one that is there', () => {
    const existing = out('1.0.0', '1.2.0');
    refuses(
      () => newVersionFolder(existing, '1.0.0'),
      /1\.0\.0 is there already and is not overwritten; the next free version is 1\.3\.0\.$/,
    );
    assert.deepEqual(newVersionFolder(existing, '1.1.0'), { version: '1.1.0', folder: join(existing, '1.1.0') });
  });

  it('cannot lie in a file', () => {
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    refuses(() => newVersionFolder(join(file, 'models')), /cannot be written to/);
  });
});
