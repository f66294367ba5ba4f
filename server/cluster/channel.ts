/** Questions between the primary process and its workers, in both directions, each with one answer. */
import type { Worker } from 'node:cluster';
import { StartError } from '../start-error.js';

/** To read models and keys again, and for the metrics; a worker answers for itself, the primary for all. */
export type Question = 'reload' | 'metrics';

/** How one end answers. */
export type Answers = Record<Question, () => Promise<unknown>>;

interface Message {
  readonly ask?: Question;
  readonly reply?: 'value' | 'startError' | 'error';
  readonly id: number;
  readonly content?: unknown;
}

/** One end of a channel. */
export interface Channel {
  /** Asks the other end; rejects with its error, or when it goes away. */
  ask(question: Question): Promise<unknown>;
}

interface Asked {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Opens the channel to `other`: to one worker from the primary, or to the primary from a worker (`process`). */
export function openChannel(other: Worker | NodeJS.Process, answers: Answers): Channel {
  const asked = new Map<number, Asked>();
  let lastId = 0;
  /** An answer to a process that has just ended is of no use to anybody. */
  const send = (message: Message, done: (error: Error | null) => void = () => {}) =>
    void other.send?.(message, undefined, undefined, done);

  const answer = ({ ask, id }: Message) =>
    answers[ask!]().then(
      (content) => send({ reply: 'value', id, content }),
      (error: Error) =>
        send({ reply: error instanceof StartError ? 'startError' : 'error', id, content: error.message }),
    );
  const settle = ({ reply, id, content }: Message) => {
    const { resolve, reject } = asked.get(id) ?? {};
    asked.delete(id);
    if (reply === 'value') resolve?.(content);
    else reject?.(reply === 'startError' ? new StartError(String(content)) : new Error(String(content)));
  };
  other.on('message', (message: Message) => void (message.ask ? answer(message) : message.reply && settle(message)));
  other.on('disconnect', () => {
    for (const { reject } of asked.values()) reject(new Error('The other process ended before it answered.'));
    asked.clear();
  });

  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        asked.set(id, { resolve, reject });
        send({ ask, id }, (error) => error && settle({ reply: 'error', id, content: error.message }));
      }),
  };
}
