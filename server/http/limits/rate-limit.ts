/**
 * A limit on the requests that one client may make in a minute: by the name of its API key, else by its address.
 * Each process counts for itself: with n processes a client may reach n times the limit at most.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyaddr from 'proxy-addr';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemError } from '../errors/problems.js';

/** Counts a request, writes into headers how many are left, and throws a ProblemError beyond the limit. */
export type LimitRate = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** The address a request comes from; with `hops` proxies in front, the one that the farthest of them saw. */
const addressOf = (req: IncomingMessage, hops: number) => proxyaddr(req, (_address, hop) => hop < hops);

/** One subscriber has a whole /64 of IPv6 addresses, and could appear as a new client with each request. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address; // a proxy may send any text
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
}

const wholeSeconds = (ms = 0) => Math.max(1, Math.ceil(ms / 1000));

/** Makes a limit of `perMinute` requests for each client behind `hops` trusted proxies. */
export function rateLimit(perMinute: number, hops: number): LimitRate {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (req, res) => {
    const { client } = req.context;
    const usage = await limiter
      .consume(client === undefined ? `address ${networkOf(addressOf(req, hops))}` : `key ${client}`)
      .catch((rejection: unknown) => {
        if (rejection instanceof RateLimiterRes) return rejection; // the limit is exceeded
        throw rejection;
      });
    const resetSeconds = wholeSeconds(usage.msBeforeNext);
    res.setHeader('RateLimit-Limit', perMinute);
    res.setHeader('RateLimit-Remaining', Math.max(0, usage.remainingPoints));
    res.setHeader('RateLimit-Reset', resetSeconds);
    if (usage.consumedPoints <= perMinute) return;
    const detail = `A client may make ${perMinute} requests a minute; Retry-After says when the next may come.`;
    throw new ProblemError('too-many-requests', detail, [], resetSeconds);
  };
}
