/** Swagger UI over /openapi.json, from the files of its package alone: nothing is loaded from another host. */
import { Router } from 'express';
import swaggerUi from 'swagger-ui-express';

interface SwaggerRequest {
  headers: Record<string, string>;
  body?: unknown;
}

/**
 * Swagger UI sends NDJSON as one JSON string; this takes the text out of it again. Its source is written into the script
 * of the page, so that it may use nothing from outside.
 */
const requestInterceptor = (request: SwaggerRequest): SwaggerRequest => {
  const { body, headers } = request;
  const isQuoted = typeof body === 'string' && body.startsWith('"');
  if (isQuoted && headers['Content-Type'] === 'application/x-ndjson') request.body = JSON.parse(body);
  return request;
};

const options = {
  customSiteTitle: 'Strike Triage API',
  swaggerUrl: '../openapi.json',
  swaggerOptions: { tryItOutEnabled: true, displayRequestDuration: true, validatorUrl: null, requestInterceptor },
};

/** The pages of Swagger UI, to be mounted at /docs. */
export const docs = () =>
  Router().use(swaggerUi.serveFiles(undefined, options)).get('/', swaggerUi.setup(undefined, options));
