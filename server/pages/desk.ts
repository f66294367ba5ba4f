/**
 * The triage desk, the page for people, at / with its parts under /desk. Reads the page from `desk/public` and the scripts
 * that `npm run build` has compiled, all of them once, at the first request.
 */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';
import { deskPage, scripts } from '../../paths.js';
import strikeReport from '../../schemas/strike-report.schema.json' with { type: 'json' };
import { deskScripts } from './desk-scripts.js';

/**
 * Nothing inline, nothing from other hosts, and no text that becomes script or markup: the one policy that is named lets
 * the page start the worker that reads files, by an address that is fixed.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types file-worker',
].join('; ');

interface File {
  type: string;
  bytes: Buffer;
  gzipped: Buffer;
}

const fileOf = (type: string, bytes: Buffer): File => ({ type, bytes, gzipped: gzipSync(bytes, { level: 9 }) });

const read = (path: string) => fileOf(extname(path), readFileSync(path));

function readFiles(): Map<string, File> {
  const { page: pageScripts, all } = deskScripts();
  // Without these the browser would request each script only after it has read the one that imports it.
  const preload = pageScripts.map((path) => `<link rel="modulepreload" href="desk/scripts/${path}">\n`).join('');
  const page = readFileSync(join(deskPage, 'index.html'), 'utf8').replace('</head>', `${preload}</head>`);
  return new Map<string, File>([
    ['/', fileOf('html', Buffer.from(page))],
    ...['style.css', 'icon.svg'].map((name) => [`/desk/${name}`, read(join(deskPage, name))] as const),
    // The form is built from it; the whole contract is twenty times as long.
    ['/desk/strike-report.schema.json', fileOf('json', Buffer.from(JSON.stringify(strikeReport)))],
    ...all.map((path) => [`/desk/scripts/${path}`, read(join(scripts, path))] as const),
  ]);
}

/** Answers with the page or one of its parts, and passes every other request on. */
export function desk(): RequestHandler {
  let files: Map<string, File> | undefined;
  return (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next();
    files ??= readFiles();
    const file = files.get(req.path);
    if (!file) return next();
    res.set('Content-Security-Policy', policy);
    // A browser validates its copy each time (ETag), so that page and service are never of different versions.
    res.set('Cache-Control', 'no-cache').vary('Accept-Encoding').type(file.type);
    if (!req.acceptsEncodings('gzip')) return void res.send(file.bytes);
    res.set('Content-Encoding', 'gzip').send(file.gzipped);
  };
}
