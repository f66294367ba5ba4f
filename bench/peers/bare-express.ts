/** Express as its guide shows it: one route that parses a JSON body and answers the bytes in ANSWER. */
import express from 'express';

const answer: unknown = JSON.parse(process.env.ANSWER!);

express()
  .use(express.json())
  .post('/v1/predictions', (_req, res) => void res.json(answer))
  .listen(Number(process.env.PORT), '127.0.0.1');
