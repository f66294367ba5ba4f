/**
 * The triage desk, the page for people, at / with its parts under /desk. Reads the page as it is written and the scripts
 * that `npm run build` made from it, all of it once, at the first request.
 */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';
import { deskPage, scripts } from '../../paths.js';
import strikeReport from '../../schemas/strike-report.schema.json' with { type: 'json' };
import { deskScripts } from './desk-scripts.js';

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

const file = (type: string, bytes: Buffer): File => ({ type, bytes, gzipped: gzipSync(bytes, { level: 9 }) });

const read = (path: string) => file(extname(path), readFileSync(path));

function readFiles(): Map<string, File> {
  const paths = deskScripts();
  // Without these the browser would find out about each script only from the one that imports it.
  const preload = paths.map((path) => `<link rel="modulepreload" href="desk/scripts/${path}">\n`).join('');
  const page = readFileSync(join(deskPage, 'index.html'), 'utf8').replace('</head>', `${preload}</head>`);
  return new Map<string, File>([
    ['/', file('html', Buffer.from(page))],
    ...['style.css', 'icon.svg'].map((name) => [`/desk/${name}`, read(join(deskPage, name))] as const),
    // The form follows from it; the whole contract is twenty times as long.
    ['/desk/strike-report.schema.json', file('json', Buffer.from(JSON.stringify(strikeReport)))],
    ...paths.map((path) => [`/desk/scripts/${path}`, read(join(scripts, path))] as const),
  ]);
}

/** Answers with the page or one of its parts, and leaves everything else to others. */
export function desk(): RequestHandler {
  let files: Map<string, File> | undefined;
  return (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next();
    files ??= readFiles();
    const found = files.get(req.path);
    if (!found) return next();
    res.set('Content-Security-Policy', policy);
    // A browser asks each time whether its copy still holds (ETag), so that page and service never differ in age.
    res.set('Cache-Control', 'no-cache').vary('Accept-Encoding').type(found.type);
    if (!req.acceptsEncodings('gzip')) return void res.send(found.bytes);
    res.set('Content-Encoding', 'gzip').send(found.gzipped);
  };
}
