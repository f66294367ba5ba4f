/** Swagger UI over /openapi.json, from the files of its package alone: nothing is loaded from another host. */
import { Router } from 'express';
import swaggerUi from 'swagger-ui-express';

const options = {
  customSiteTitle: 'Strike Triage API',
  swaggerUrl: '../openapi.json',
  swaggerOptions: { tryItOutEnabled: true, displayRequestDuration: true, validatorUrl: null },
};

/** The pages of Swagger UI, to be mounted at /docs. */
export const docs = () =>
  Router().use(swaggerUi.serveFiles(undefined, options)).get('/', swaggerUi.setup(undefined, options));
