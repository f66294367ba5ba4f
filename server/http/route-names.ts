/** The routes of the contract, so that metrics have a bounded number of names, whatever paths clients try. */
import openapi from '../../schemas/generated/openapi.json' with { type: 'json' };

const exact = new Set(Object.keys(openapi.paths));

const templates = [...exact]
  .filter((path) => path.includes('{'))
  .map((path) => ({ path, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) }));

/** The path of `url`, without its query. */
export const pathOf = (url = '/') => {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
};

/** The route at `path`: one of the contract, `/docs` for its pages, or `other`. */
export function routeOf(path: string): string {
  if (exact.has(path)) return path;
  const template = templates.find(({ pattern }) => pattern.test(path));
  if (template) return template.path;
  return path === '/docs' || path.startsWith('/docs/') ? '/docs' : 'other';
}
