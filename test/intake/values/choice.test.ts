import assert from 'node:assert/strict';
import { createChoiceReader, readFlag } from '../../../intake/values/choice.js';
import { reportFields } from '../../../schemas/index.js';

const choicesOf = (name: string) => {
  const values = reportFields.find((field) => field.name === name)?.values ?? [];
  return { values, read: createChoiceReader(name, values) };
};

describe('Values of a list', () => {
  for (const { name, values } of reportFields.filter((field) => field.values)) {
    it(`of ${name} are understood in capitals, small letters and without their punctuation`, () => {
      const { read } = choicesOf(name);
      for (const value of values!) {
        assert.equal(read(value), value);
        assert.equal(read(value.toUpperCase()), value);
        assert.equal(read(value.toLowerCase()), value);
        if (!/\d-\d/.test(value)) assert.equal(read(value.replaceAll(/[- ]/g, '')), value);
      }
    });
  }

  const others: [string, string, string | undefined][] = [
    ['phaseOfFlight', 'TAKEOFF RUN', 'Take-off run'],
    ['phaseOfFlight', 'Take-off Run', 'Take-off run'],
    ['phaseOfFlight', 'EN ROUTE', 'En route'],
    ['phaseOfFlight', 'Flare', undefined],
    ['wildlifeSize', 'L', 'Large'],
    ['wildlifeSize', 'Huge', undefined],
    ['phaseOfFlight', 'TOF', 'Take-off run'],
    ['phaseOfFlight', 'LDG ROLL', 'Landing Roll'],
    ['phaseOfFlight', 'Approach (final)', 'Approach'],
    ['phaseOfFlight', 'Steigflug', 'Climb'],
    ['phaseOfFlight', 'On approach', 'Approach'],
    ['phaseOfFlight', 'during the climb', 'Climb'],
    ['phaseOfFlight', 'Go-around', undefined],
    ['wildlifeSize', 'small (sparrow)', 'Small'],
    ['wildlifeSize', 'Medium-sized', 'Medium'],
    ['wildlifeSize', '(very) tall', undefined],
    ['numberStruck', '1.0', '1'],
    ['numberStruck', '2.0', '2-10'],
    ['numberStruck', '~5', '2-10'],
    ['numberStruck', '1 bird', '1'],
    ['numberStruck', '12 birds', '11-100'],
    ['numberStruck', 'several', undefined],
    ['numberStruck', 'Over 100', 'More than 100'],
    ['numberStruck', '1', '1'],
    ['numberStruck', '7', '2-10'],
    ['numberStruck', '100', '11-100'],
    ['numberStruck', '210', 'More than 100'],
    ['numberStruck', '> 100', 'More than 100'],
    ['numberStruck', '0', undefined],
    ['skyCondition', 'No Clouds', 'No Cloud'],
    ['partsStruck', 'Windscreen', 'Windshield'],
  ];
  for (const [field, text, value] of others) {
    it(`of ${field}: ${JSON.stringify(text)} is ${value ?? 'none of them'}`, () => {
      assert.equal(choicesOf(field).read(text), value);
    });
  }

  it('lead from each synonym to one value of the schema', () => {
    // A reader made of no values knows no synonym: nothing is read as what the schema does not have.
    const read = createChoiceReader('phaseOfFlight', ['Climb']);
    assert.equal(read('climbing'), 'Climb');
    assert.equal(read('cruise'), undefined);
  });
});

describe('Yes and no', () => {
  it('are read in the words of every file, and from nothing else', () => {
    for (const text of ['Y', 'yes', 'TRUE', '1', 'oui', 'Yes - by the tower']) assert.equal(readFlag(text), true, text);
    for (const text of ['N', 'No', 'false', '0', 'non', 'No (see below)']) assert.equal(readFlag(text), false, text);
    for (const text of ['maybe', '2', '', 'yes no', 'Maybe - yes']) assert.equal(readFlag(text), undefined, text);
  });
});
