/**
 * The kernel as Jupyter starts it (notebooks/jupyter/kernels/tslab/); argument 1 is Jupyter's connection file.
 */
import { ZmqServer } from 'tslab/dist/jupyter.js';
import { Kernel } from './kernel.js';

const kernel = new Kernel();
process.on('SIGINT', kernel.interrupt);
await new ZmqServer(kernel, process.argv[2]!).init();
