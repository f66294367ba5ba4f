/** The least that Node can do: reads a JSON body, parses it and answers the bytes in ANSWER, whatever the request. */
import { createServer } from 'node:http';

const answer: unknown = JSON.parse(process.env.ANSWER!);

createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', () => {
    if (chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString());
    const text = JSON.stringify(answer);
    res.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
    });
    res.end(text);
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
