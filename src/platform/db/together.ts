import { inRoom } from "#platform/log/in-room.ts";
import { type DatabaseQuestions, noteAlso, noteAsked } from "./asked-of-database.ts";
import type { Db } from "./db.ts";

interface AnswerWithQuestions<answer> {
  readonly answer: answer;
  readonly asked: DatabaseQuestions;
}

interface Waiting<key, answer> {
  readonly key: key;
  readonly done: (answered: AnswerWithQuestions<answer>) => void;
  readonly failed: (error: unknown) => void;
}

interface Queue<key, answer> {
  readonly waiting: Waiting<key, answer>[];
  busy: boolean;
}

type Ask<key, answer> = (db: Db, keys: readonly key[]) => Promise<readonly answer[]>;

/** A question of so many is still a short one. */
const mostTogether = 128;
/** Milliseconds after which nobody waits any longer for the question before theirs: its connection may be dead, and theirs is another. */
const patience = 250;

/**
 * One question of many at once: those who ask while the last one is under way are asked for in one statement, so that a rush of people costs
 * the database and the process a few statements instead of several for each of them. Whoever is alone waits for nobody, nothing is
 * remembered, and every answer was read after it was asked for.
 * `ask` gives the answers in the order of the keys. `room`, as logs name it, is whose work the statement is.
 */
export function together<key, answer>(room: string, ask: Ask<key, answer>): (db: Db, key: key) => Promise<answer> {
  const queues = new WeakMap<Db, Queue<key, answer>>();
  return async (db, key) => {
    const queue = queues.getOrInsertComputed(db, () => ({ waiting: [], busy: false }));
    const { answer, asked } = await new Promise<AnswerWithQuestions<answer>>((done, failed) => {
      queue.waiting.push({ key, done, failed });
      if (!queue.busy) inRoom(room, () => next(db, ask, queue));
    });
    noteAlso(asked);
    return answer;
  };
}

function next<key, answer>(db: Db, ask: Ask<key, answer>, queue: Queue<key, answer>): void {
  const waiting = queue.waiting.splice(0, mostTogether);
  queue.busy = waiting.length > 0;
  if (!queue.busy) return;
  let over = false;
  const goOn = () => {
    if (!over) next(db, ask, queue);
    over = true;
  };
  const late = setTimeout(goOn, patience);
  void answerAll(db, ask, waiting).then(() => {
    clearTimeout(late);
    goOn();
  });
}

/** Never fails itself. */
async function answerAll<key, answer>(db: Db, ask: Ask<key, answer>, waiting: readonly Waiting<key, answer>[]): Promise<void> {
  try {
    const { result, asked } = await noteAsked(() =>
      ask(
        db,
        waiting.map(({ key }) => key),
      ),
    );
    for (const [at, { done }] of waiting.entries()) done({ answer: result[at]!, asked });
  } catch (error) {
    // What one of them gave is no fault of the others.
    if (waiting.length > 1 && isOfValues(error)) await Promise.all(waiting.map((one) => answerAll(db, ask, [one])));
    else for (const { failed } of waiting) failed(error);
  }
}

/** PostgreSQL's class 22, "data exception": a value that it cannot read. */
const isOfValues = (error: unknown): boolean => error instanceof Error && "code" in error && String(error.code).startsWith("22");
