/** Headers that every answer carries. */
import { IncomingMessage, type OutgoingHttpHeader, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/**
 * Helmet's headers, for a page that loads nothing from elsewhere; Swagger UI sets styles from its script. Those that only
 * TLS makes sense of are left to whoever puts it in front: browsers complain of them without it, and
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
  // For browsers that are gone; each would be written into every answer.
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

function headersOnce(): [string, OutgoingHttpHeader][] {
  const req = new IncomingMessage(new Socket());
  const res = new ServerResponse(req);
  secure(req, res, () => {});
  return Object.entries(res.getHeaders()) as [string, OutgoingHttpHeader][];
}

/** The same for every answer, so that helmet is asked only once. */
export const securityHeaders = headersOnce();
