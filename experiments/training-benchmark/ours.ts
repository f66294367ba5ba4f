/**
 * Our training of a task, as a program: `tsx ours.ts FOLDER`. Prints a line of JSON: the mean training loss of the last
 * epoch, and the seconds of CPU.
 */
import { trainEnsemble } from '../../training/network/parallel/train-ensemble.js';
import { readTask } from './task.js';

const { settings, encoding, members, reports, labels } = await readTask(process.argv[2]!);
const rows = Int32Array.from({ length: reports.rows }, (_, row) => row);
const networks = Array.from({ length: members }, (_, seed) => ({ seed, reports, rows }));
let lossOfLastEpoch: Float32Array = new Float32Array();
await trainEnsemble(networks, labels, encoding, settings, {
  onEpoch: ({ loss }) => {
    lossOfLastEpoch = loss;
  },
});
const { user, system } = process.cpuUsage();
const loss = lossOfLastEpoch.reduce((sum, each) => sum + each, 0) / members;
console.log(JSON.stringify({ loss, cpuSeconds: (user + system) / 1e6 }));
process.exit(); // without waiting for idle threads to end
