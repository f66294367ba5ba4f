import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { aircraftTypes, readAircraft } from '../../../intake/names/aircraft.js';
import { aircraftBuild, aircraftFamily, aircraftUse, knownAircraft } from '../../../training/features/groups.js';

interface Input {
  name: string;
  known: string[];
  aliases: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('models/strike-damage/1.0.0/manifest.json', 'utf8')) as { inputs: Input[] };
const { known, aliases } = manifest.inputs.find(({ name }) => name === 'aircraft')!;

describe('The aircraft of the intake, beside those that training knows', () => {
  it('have every name that training groups, in the same family, use and build', () => {
    const groups = new Map(aircraftTypes.map(({ name, family, use, build }) => [name, { family, use, build }]));
    for (const name of knownAircraft) {
      assert.deepEqual(
        groups.get(name),
        { family: aircraftFamily(name), use: aircraftUse(name), build: aircraftBuild(name) },
        name,
      );
    }
  });

  it('read every name of model 1.0.0 as itself, and its aliases as it does', () => {
    for (const name of known) assert.deepEqual(readAircraft(name), { kind: 'known', name });
    for (const [written, name] of Object.entries(aliases)) {
      assert.deepEqual(readAircraft(written), { kind: 'known', name }, written);
    }
  });
});
