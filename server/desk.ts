/**
 * The triage desk, the page for people, at / with its parts under /desk. Reads the page as it is written and the scripts
 * that `npm run build` made from it, all of it once, at the first request.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Router } from 'express';
import { deskPage, scripts } from '../paths.js';

/** Nothing inline, nothing from elsewhere, and no text that becomes script or markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

interface File {
  type: string;
  bytes: Buffer;
  gzipped: Buffer;
}

function read(path: string): File {
  const bytes = readFileSync(path);
  return { type: extname(path), bytes, gzipped: gzipSync(bytes, { level: 9 }) };
}

/** The scripts of the desk, and what they share with the service, by their paths among what was built. */
function scriptPaths(): string[] {
  if (!existsSync(join(scripts, 'desk'))) return [];
  const own = readdirSync(join(scripts, 'desk'), { recursive: true, encoding: 'utf8' });
  return [...own.map((path) => posix.join('desk', ...path.split(sep))), 'schemas/csv-cells.js'].filter((path) =>
    path.endsWith('.js'),
  );
}

function readFiles() {
  const paths = scriptPaths();
  const files = new Map<string, File>([
    ['/', read(join(deskPage, 'index.html'))],
    ...['style.css', 'icon.svg'].map((name) => [`/desk/${name}`, read(join(deskPage, name))] as const),
    ...paths.map((path) => [`/desk/scripts/${path}`, read(join(scripts, path))] as const),
  ]);
  // Without these the browser would find out about each script only from the one that imports it.
  const preload = paths.map((path) => `<desk/scripts/${path}>; rel=modulepreload`).join(', ');
  return { files, preload };
}

let known: ReturnType<typeof readFiles> | undefined;

/** The page and its parts, to be mounted at the root. */
export const desk = () =>
  Router().get(/^\/($|desk\/)/, (req, res, next) => {
    known ??= readFiles();
    const file = known.files.get(req.path);
    if (!file) return next();
    res.set('Content-Security-Policy', policy);
    // A browser asks each time whether its copy still holds (ETag), so that page and service never differ in age.
    res.set('Cache-Control', 'no-cache').vary('Accept-Encoding').type(file.type);
    if (req.path === '/' && known.preload) res.set('Link', known.preload);
    if (!req.acceptsEncodings('gzip')) return void res.send(file.bytes);
    res.set('Content-Encoding', 'gzip').send(file.gzipped);
  });
