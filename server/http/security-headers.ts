/** Headers that every answer carries. */
import { IncomingMessage, type OutgoingHttpHeader, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/**
 * Helmet's headers, for pages that load nothing from other hosts; Swagger UI sets styles from its script. Headers that
 * have a meaning only with TLS are left to the proxy that provides it: browsers complain of them without it, and
 * `upgrade-insecure-requests` would break /docs on any host but localhost.
 */
const secure = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  // For browsers that nobody uses any more; each would be written into every answer.
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

function createHeaders(): [string, OutgoingHttpHeader][] {
  const req = new IncomingMessage(new Socket());
  const res = new ServerResponse(req);
  secure(req, res, () => {});
  return Object.entries(res.getHeaders()) as [string, OutgoingHttpHeader][];
}

/** The same for every answer, so that helmet runs only once. */
export const securityHeaders = createHeaders();
