/** One report a request: the service beside bare Express and node:http, and how it does with more connections and workers. */
import strikeReport from '../schemas/strike-report.schema.json' with { type: 'json' };
import type { Load, Speed } from './load/generator.js';
import type { RequestSpeed } from './load/requests.js';
import { cores, serverCores } from './machine.js';
import {
  type Measured,
  type MedianRange,
  medianRound,
  processorRatio,
  ratio,
  runInRounds,
  withProcessorTime,
} from './measure.js';
import { comparedConnections, otherConnections, servers } from './plan.js';
import { type Server, source, startServer, startService, type Tool } from './programs.js';

/** How many rounds, and how long each is. */
export interface Rounds {
  readonly count: number;
  readonly seconds: number;
}

/** What was measured of a server at a number of connections. */
export type OneReportSpeed = Measured & RequestSpeed & { readonly connections: number };

/** A server and what was measured of it. */
export interface OneReportRow extends OneReportSpeed {
  readonly server: (typeof servers)[number];
}

/** All measurements with one report a request. */
export interface OneReport {
  readonly ofExpress: MedianRange;
  readonly ofHttp: MedianRange;
  readonly ofExpressByProcessor: MedianRange;
  readonly ofHttpByProcessor: MedianRange;
  readonly rows: readonly OneReportRow[];
}

type Generator = Tool<Load, Speed>;

const body = JSON.stringify(strikeReport.examples[0]);
const path = '/v1/predictions';

/** The answer of a server to the report, as text. */
async function answerOf({ port }: Server): Promise<string> {
  const headers = { 'Content-Type': 'application/json' };
  return (await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body })).text();
}

async function measure(generator: Generator, server: Server, connections: number, seconds: number) {
  const load = { kind: 'requests', port: server.port, path, body, connections, seconds } as const;
  const speed = await withProcessorTime(server.pid, () => generator.run(load) as Promise<RequestSpeed>);
  return { ...speed, connections };
}

/** Measures the three servers in turn, then the service alone. */
export async function measureOneReport(node: string, generator: Generator, rounds: Rounds): Promise<OneReport> {
  const service = await startService(node, serverCores(1));
  const env = { ANSWER: await answerOf(service) };
  const express = await startServer(node, source('peers/bare-express.ts'), serverCores(1), env);
  const http = await startServer(node, source('peers/raw-http.ts'), serverCores(1), env);
  for (const peer of [express, http]) {
    if ((await answerOf(peer)) !== env.ANSWER) throw new Error('A peer answers other bytes than the service.');
  }
  const inTurn = (connections: number) =>
    runInRounds(rounds.count, {
      service: () => measure(generator, service, connections, rounds.seconds),
      'bare Express': () => measure(generator, express, connections, rounds.seconds),
      'node:http': () => measure(generator, http, connections, rounds.seconds),
    });

  const atMany = await inTurn(comparedConnections[1]); // first, so that one connection finds compiled code
  const atOne = await inTurn(comparedConnections[0]);
  const serviceAlone: OneReportSpeed[] = [];
  for (const connections of otherConnections)
    serviceAlone.push(await measure(generator, service, connections, 2 * rounds.seconds));
  for (const server of [service, express, http]) await server.stop();

  return {
    ofExpress: ratio(atMany.service, atMany['bare Express']),
    ofHttp: ratio(atMany.service, atMany['node:http']),
    ofExpressByProcessor: processorRatio(atMany.service, atMany['bare Express']),
    ofHttpByProcessor: processorRatio(atMany.service, atMany['node:http']),
    rows: servers.flatMap((server) =>
      [medianRound(atOne[server]), medianRound(atMany[server]), ...(server === 'service' ? serviceAlone : [])]
        .sort((a, b) => a.connections - b.connections)
        .map((speed) => ({ server, ...speed })),
    ),
  };
}

/** The service with a number of workers on as many cores. */
export interface WorkersRow extends OneReportSpeed {
  readonly workers: number;
}

/** Measures 1, 2, 4, … workers at 64 connections, up to the number of cores; the load generator has the last one. */
export async function measureWorkers(node: string, generator: Generator, { seconds }: Rounds): Promise<WorkersRow[]> {
  const rows: WorkersRow[] = [];
  for (let workers = 1; workers <= Math.max(2, cores.length); workers *= 2) {
    const service = await startService(node, serverCores(workers), { WORKERS: String(workers) });
    await measure(generator, service, 64, seconds);
    rows.push({ workers, ...(await measure(generator, service, 64, 2 * seconds)) });
    await service.stop();
  }
  return rows;
}
