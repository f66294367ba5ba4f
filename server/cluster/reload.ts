/** Reads keys and models again while the process answers. */
import type { Logger } from 'pino';
import type { ApiKeys } from '../http/api-keys.js';
import type { LiveModels } from '../models/live-models.js';

/** What a process reads again. */
export interface Reloadable {
  readonly models: Pick<LiveModels, 'reload' | 'manifest'>;
  /** The files of keys that the settings name. */
  readonly keys: readonly Pick<ApiKeys, 'reload'>[];
  readonly log: Pick<Logger, 'info' | 'error'>;
}

/**
 * A function that reloads the keys and then the models of this process; it rejects with a StartError where one of them
 * is refused. What is refused stays as it was, and the log has the reason.
 */
export const reloader =
  ({ models, keys, log }: Reloadable) =>
  async (): Promise<void> => {
    for (const { reload } of keys) reload();
    try {
      await models.reload();
    } catch (error) {
      log.error({ err: error }, 'reload refused: the model before goes on');
      throw error;
    }
    const { version, file } = models.manifest();
    log.info({ version, sha256: file.sha256 }, 'model reloaded');
  };
