/** Commands between the primary process and its workers, in both directions, each with one reply. */
import type { Worker } from 'node:cluster';
import { StartError } from '../start-error.js';

/** To reload models and keys, and to read the metrics; a worker replies for itself, the primary process for all workers. */
export type Command = 'reload' | 'metrics';

/** What one end does on each command; the value or the error is the reply. */
export type CommandHandlers = Record<Command, () => Promise<unknown>>;

interface Message {
  readonly command?: Command;
  readonly reply?: 'value' | 'startError' | 'error';
  readonly id: number;
  readonly content?: unknown;
}

/** One end of a channel. */
export interface Channel {
  /** Sends a command to the other end; rejects with the error of its handler, or when the process ends before it replies. */
  send(command: Command): Promise<unknown>;
}

interface PendingCommand {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Opens the channel to another process: to one worker from the primary, or to the primary from a worker (`process`). */
export function openChannel(other: Worker | NodeJS.Process, handlers: CommandHandlers): Channel {
  const pending = new Map<number, PendingCommand>();
  let lastId = 0;
  /** A reply to a process that has just ended is of no use to anybody. */
  const post = (message: Message, onPosted: (error: Error | null) => void = () => {}) =>
    void other.send?.(message, undefined, undefined, onPosted);

  const handle = (command: Command, id: number) =>
    handlers[command]().then(
      (content) => post({ reply: 'value', id, content }),
      (error: Error) =>
        post({ reply: error instanceof StartError ? 'startError' : 'error', id, content: error.message }),
    );
  const settle = ({ reply, id, content }: Message) => {
    const { resolve, reject } = pending.get(id) ?? {};
    pending.delete(id);
    if (reply === 'value') resolve?.(content);
    else reject?.(reply === 'startError' ? new StartError(String(content)) : new Error(String(content)));
  };
  other.on('message', (message: Message) => {
    if (message.command) void handle(message.command, message.id);
    else if (message.reply) settle(message);
  });
  other.on('disconnect', () => {
    for (const { reject } of pending.values()) reject(new Error('The other process ended before it answered.'));
    pending.clear();
  });

  return {
    send: (command) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        pending.set(id, { resolve, reject });
        post({ command, id }, (error) => error && settle({ reply: 'error', id, content: error.message }));
      }),
  };
}
