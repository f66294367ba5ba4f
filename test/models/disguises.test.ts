import assert from 'node:assert/strict';
import { join } from 'node:path';
import { aircraftTypes } from '../../intake/names/aircraft.js';
import { operators } from '../../intake/names/operators.js';
import { species } from '../../intake/names/species.js';
import { states } from '../../intake/names/states.js';
import { models } from '../../paths.js';
import { type Prediction, reportFields } from '../../schemas/index.js';
import type { ServedModel } from '../../server/models/served-model.js';
import { canonical } from '../server/canonical.js';
import { served } from '../server/small-app.js';

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const changesPunctuation = 'with other punctuation';

/** What happens to a name on its way through spreadsheets, mail and old exports. */
const disguises: Readonly<Record<string, (name: string) => string>> = {
  'in capitals': (name) => name.toUpperCase(),
  'in small letters': (name) => name.toLowerCase(),
  'in title case': (name) => name.toLowerCase().replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1)),
  'with no-break spaces': (name) => name.replaceAll(' ', '\u00a0'),
  'with zero-width spaces': (name) => `\ufeff${[...name].join('\u200b')}`,
  'in full-width letters': fullWidth,
  'with doubled spaces': (name) => name.replaceAll(' ', '  '),
  'with spaces at the ends': (name) => ` ${name}\t`,
  'with a footnote': (name) => `${name}*`,
  [changesPunctuation]: (name) => name.replace(/[-./ ]/g, (mark) => (mark === ' ' ? '-' : ' ')),
};

/** Names that another one is spelt like but for its punctuation: a text with a third one must not be taken for either. */
const collisions: readonly string[] = ['EC-135'];

const blanks = [null, '', ' ', '\u00a0\u200b', 'UNKNOWN', 'Unknown', 'No Data', 'N/A', '-', '*'];

describe('Any spelling of a report, to version 1.0.0', () => {
  let model: ServedModel;
  before(async () => {
    model = await served(join(models, '1.0.0'));
  });
  after(() => model.close());

  /** Answers to reports with this value of a field, and one other that says something. */
  const answersTo = (field: string, values: readonly unknown[]): Promise<Prediction[]> => {
    const other = field === 'phaseOfFlight' ? { wildlifeSize: 'Large' } : { phaseOfFlight: 'Approach' };
    return model.predict(values.map((value) => canonical({ ...other, [field]: value })));
  };
  const knownOf = (field: string) => model.manifest.inputs.find(({ name }) => name === field)!.known!;

  for (const field of [
    'timeOfDay',
    'phaseOfFlight',
    'wildlifeSize',
    'species',
    'aircraft',
    'operator',
    'originState',
  ]) {
    it(`gets the answer of the canonical one, told as readAs and without a warning: every known ${field}`, async () => {
      const names = knownOf(field);
      const expected = await answersTo(field, names);
      assert.ok(new Set(expected.map(({ damageProbability }) => damageProbability)).size > names.length / 2);
      for (const [how, disguise] of Object.entries(disguises)) {
        const answers = await answersTo(field, names.map(disguise));
        for (const [i, { damageProbability, readAs, warnings }] of answers.entries()) {
          const name = names[i]!;
          if (how === changesPunctuation && collisions.includes(name)) continue;
          assert.equal(damageProbability, expected[i]!.damageProbability, `${name} ${how}`);
          assert.deepEqual(readAs, disguise(name) === name ? undefined : { [field]: name }, `${name} ${how}`);
          assert.deepEqual(warnings, [], `${name} ${how}`);
        }
      }
    });
  }

  it('counts as left out, with a warning that names both, where two names differ in nothing else', async () => {
    const [blank, answer] = (await answersTo('aircraft', [null, 'EC 135'])) as [Prediction, Prediction];
    assert.equal(answer.damageProbability, blank.damageProbability);
    assert.deepEqual(answer.basis, blank.basis);
    assert.deepEqual(answer.warnings, [
      {
        pointer: '/aircraft',
        code: 'ambiguous-name',
        message: '"EC 135" may mean EC135 or EC-135. It counts as left out.',
        value: 'EC 135',
      },
    ]);
  });

  it('says nothing, and is not warned of, where it is blank or a word for unknown, in any field', async () => {
    for (const { name } of reportFields) {
      const [none, ...answers] = await answersTo(name, blanks);
      assert.ok(!none!.basis.used.includes(name));
      for (const [i, answer] of answers.entries()) {
        assert.deepEqual(answer, none, `${name} as ${JSON.stringify(blanks[i + 1])}`);
      }
      assert.deepEqual([none!.readAs, none!.warnings], [undefined, []], name);
    }
  });

  const tables = { species, aircraft: aircraftTypes, operator: operators, originState: states };
  for (const [field, entries] of Object.entries(tables)) {
    it(`is never answered with another name as a suggestion, where it is that of a thing that we know: ${field}`, async () => {
      const known = new Set(knownOf(field));
      const strangers = entries.map(({ name }) => name).filter((name) => !known.has(name));
      assert.ok(strangers.length > 50);
      for (const [i, { warnings, basis }] of (await answersTo(field, strangers)).entries()) {
        const [warning, ...others] = warnings;
        assert.deepEqual(
          [warning?.code, warning?.suggestion, others.length],
          ['unknown-category', undefined, 0],
          strangers[i],
        );
        assert.ok(basis.missing.includes(field));
      }
    });
  }

  it('is suggested what it most likely means where it is misspelt, but no other type of aircraft', async () => {
    const suggestion = async (field: string, value: string) =>
      (await answersTo(field, [value]))[0]!.warnings[0]?.suggestion;
    assert.equal(await suggestion('species', 'Canada gose'), 'Canada goose');
    assert.equal(await suggestion('operator', 'UNITED AIRLINS'), 'UNITED AIRLINES');
    assert.equal(await suggestion('aircraft', 'GULFSTREM IV'), 'GULFSTREAM IV');
    for (const type of ['B-787', 'A-350', 'A-220', 'E190', 'B-797', 'A-360', 'C-130Q9']) {
      assert.equal(await suggestion('aircraft', type), undefined, type);
    }
  });

  it('is told as what it was read where the model does not know that by name either', async () => {
    const readings = { E190: 'EMB-190', BCS3: 'A-220', 'Airbus A350-900': 'A-350' };
    for (const [text, name] of Object.entries(readings)) {
      const [{ readAs, warnings }] = (await answersTo('aircraft', [text])) as [Prediction];
      assert.deepEqual(readAs, { aircraft: name });
      assert.deepEqual([warnings[0]!.code, warnings[0]!.value], ['unknown-category', text]);
    }
    const [{ readAs }] = (await answersTo('aircraft', ['airship x'])) as [Prediction];
    assert.equal(readAs, undefined);
  });
});
