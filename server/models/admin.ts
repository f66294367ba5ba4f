/** GET /v1/models, which lists the versions there are, and POST /v1/admin/reload, which looks for the version to serve again. */
import type { RequestHandler } from 'express';
import { byVersion } from '../../model-folder.js';
import type { ModelList, ModelVersion } from '../../schemas/index.js';
import type { ApiKeys } from '../http/api-keys.js';
import { ProblemError } from '../http/errors/problems.js';
import { StartError } from '../start-error.js';
import type { LiveModels } from './live-models.js';

/** What the administration needs. */
export interface AdminParts {
  /** Chooses and opens the models anew in every process of this server; rejects with a StartError and changes nothing. */
  readonly reload: () => Promise<void>;
  /** Keys that allow a reload; without them nobody may reload. */
  readonly adminKeys?: Pick<ApiKeys, 'nameOf'>;
}

/** The models in service and, as idle, the other `versionsOnDisk`. */
export function listModels(
  models: Pick<LiveModels, 'manifest' | 'shadowManifest'>,
  versionsOnDisk: readonly string[],
): ModelList {
  const { name, version: served } = models.manifest();
  const shadow = models.shadowManifest()?.version;
  const roles = new Map<string, ModelVersion['role']>(versionsOnDisk.map((version) => [version, 'idle']));
  if (shadow) roles.set(shadow, 'shadow');
  roles.set(served, 'served');
  const versions = [...roles].map(([version, role]) => ({ version, role }));
  return { name, versions: versions.sort((a, b) => byVersion(b.version, a.version)) };
}

/** Reloads for clients with an admin key, and lets the next handler answer. */
export const reloadModels =
  ({ reload, adminKeys }: AdminParts): RequestHandler =>
  async (req, res, next) => {
    const client = adminKeys?.nameOf(req);
    if (client === undefined) res.set('WWW-Authenticate', 'Bearer');
    if (!adminKeys) {
      throw new ProblemError('unauthorized', 'The admin routes are closed: the server was started without admin keys.');
    }
    if (client === undefined) {
      throw new ProblemError(
        'unauthorized',
        'The request carries no valid admin key; send one as "Authorization: Bearer KEY".',
      );
    }
    req.context.client = client;
    await reload().catch((error: Error) => {
      if (error instanceof StartError) throw new ProblemError('model-refused', error.message);
      throw error;
    });
    next();
  };
