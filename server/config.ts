/**
 * The settings of the server, read once at the start from environment variables. An empty variable counts as unset. Every
 * wrong one is named, with what it must be.
 */
import type { Setting } from './setting-kinds.js';
import { settingGroups } from './settings.js';
import { StartError } from './start-error.js';

type ValuesOf<Groups> = {
  readonly [Group in keyof Groups]: {
    readonly [Key in keyof Groups[Group]]: Groups[Group][Key] extends Setting<infer Value> ? Value : never;
  };
};

/** The values of the settings, in their groups; one without a default is absent where its variable is unset. */
export type Config = ValuesOf<typeof settingGroups>;

/** All settings, in the order in which they are documented. */
export const settings: readonly Setting<unknown>[] = Object.values(settingGroups).flatMap((group) =>
  Object.values<Setting<unknown>>(group),
);

/** The settings in `env`, defaults filled in; throws a StartError that names each wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const readSetting = ({ name, fallback, parse }: Setting<unknown>) => (env[name] ? parse(env[name]) : fallback);
  const wrong = settings.filter((setting) => env[setting.name] && readSetting(setting) === undefined);
  if (wrong.length > 0) {
    throw new StartError(
      wrong.map(({ name, allowed }) => `${name} is "${env[name]}"; it must be ${allowed}.`).join('\n'),
    );
  }
  const valuesOf = (group: Record<string, Setting<unknown>>) =>
    Object.fromEntries(
      Object.entries(group)
        .map(([key, setting]) => [key, readSetting(setting)] as const)
        .filter(([, value]) => value !== undefined),
    );
  return Object.fromEntries(Object.entries(settingGroups).map(([name, group]) => [name, valuesOf(group)])) as Config;
}
