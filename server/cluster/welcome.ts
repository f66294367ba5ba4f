/** The message for whoever started the server, with the way to call it: as text in a terminal, as a line of the log elsewhere. */
import type { Logger } from 'pino';
import type { Manifest } from '../../schemas/index.js';
import strikeReport from '../../schemas/strike-report.schema.json' with { type: 'json' };

/** The URL at which this machine itself reaches a server that listens on `host`. */
export function localUrl(host: string, port: number): string {
  const isEveryAddress = ['0.0.0.0', '::'].includes(host);
  const name = isEveryAddress ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** Writes where the service, its page and its documentation are, with a curl line that works as it stands. */
export function welcome(url: string, manifest: Manifest, log: Logger): void {
  const docs = `${url}/docs/`;
  const body = JSON.stringify(strikeReport.examples[0]);
  const curl = `curl ${url}/v1/predictions -H 'Content-Type: application/json' -d '${body}'`;
  const model = `${manifest.name} ${manifest.version}`;
  if (!process.stdout.isTTY) log.info({ url, docs, curl, model }, 'listening');
  else
    console.log(`\n${model} answers at ${url}\n\nTriage desk:   ${url}/\nDocumentation: ${docs}\nTry it:\n${curl}\n`);
}
