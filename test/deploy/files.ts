/** The deployment files, parsed: what is the same in all of them is checked in one place. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../paths.js';
import { settings as allSettings, type Config, readConfig } from '../../server/config.js';

export const text = (path: string) => readFileSync(join(root, path), 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: the shape of each file is what its tests are about
export const yaml = (path: string): any => parse(text(path));

/** The port that the image listens on. */
export const port = Number(/\bPORT=(\d+)/.exec(text('Dockerfile'))?.[1]);

/** A time as the tools write it ("75s", "250ms", "1s") in milliseconds. */
export function milliseconds(written: string): number {
  const [, number, unit] = /^(\d+)(ms|s)$/.exec(written) ?? assert.fail(`"${written}" is no time`);
  return Number(number) * (unit === 's' ? 1000 : 1);
}

/** The settings that a file gives the service; fails on a variable that the service does not know, or a wrong value. */
export function settings(environment: Record<string, unknown>): Config {
  const env = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]));
  const config = readConfig(env);
  const names = new Set(allSettings.map(({ name }) => name));
  for (const name of Object.keys(env)) assert.ok(names.has(name), `the service has no setting ${name}`);
  return config;
}

/** Fails where the platform would kill a replica that is still about to finish its work. */
export function assertTimeToStop(config: Config, graceMs: number): void {
  const neededMs = config.shutdown.delayMs + config.shutdown.timeoutMs;
  assert.ok(graceMs >= neededMs + 1000, `a replica may need ${neededMs} ms to stop and is given ${graceMs}`);
}
