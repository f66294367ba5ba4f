/** The module that a worker thread starts with. */

/**
 * The URL to start a thread from, for the module beside `here` (an `import.meta.url`) of this name without extension.
 * Compiled, it is the module itself. From the sources, tsx loads modules only in the thread it was started in: a few words of
 * JavaScript register it in the new one first.
 */
export function threadEntry(name: string, here: string): URL {
  if (here.endsWith('.js')) return new URL(`./${name}.js`, here);
  const module = new URL(`./${name}.ts`, here);
  const tsx = import.meta.resolve('tsx/esm/api');
  const code = `import { register } from '${tsx}'; register(); await import('${module}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
