import { errorCode } from "#platform/log/error-code.ts";
import pg from "pg";

import { currentRoom } from "#platform/log/in-room.ts";
import { noteStatement } from "./asked-of-database.ts";

/** How often one connection is asked the same text before it keeps the statement; the text of a long list of values hardly comes back. */
const usesBeforeKept = 2;
/** Texts whose uses are counted, before counting starts again. */
const countedAtMost = 2000;
/** Milliseconds from which on planning is a small part: what takes longer is planned for its own values each time, which a kept plan does not know. */
const longestKept = 20;
/**
 * A statement that begins so is kept inside transactions too: acts that many people do at the same moment. It names its columns and says
 * their types where they could change, so that no migration makes it stale.
 */
const keptEverywhere = "/* kept */";
/** "cached plan must not change result type": a migration changed what a kept statement gives. */
const planChanged = "0A000";

type Ask = (...asked: unknown[]) => Promise<unknown>;

/**
 * A connection that puts the room before each statement, so that a slow query in the server's log or in pg_stat_activity names its folder,
 * and that has the server keep those it is often asked, already read and planned (decision 8). What is kept is quick and names no room: who
 * asks and what stands on every page would else be read and planned anew for each folder. Only outside transactions: there a
 * statement that a migration has made stale can be asked again without anybody noticing; in a transaction it would end the act. Inside them only
 * those that ask for it (`keptEverywhere`).
 */
export class HouseClient extends pg.Client {
  /** A kept statement costs the server some 50 kB per connection, so a full one some 20 MB. */
  protected readonly keptAtMost: number = 400;
  readonly #uses = new Map<string, { count: number; fastest: number }>();
  readonly #names = new Map<string, string>();
  #named = 0;

  // biome-ignore lint/suspicious/noExplicitAny: pg declares eight overloads, of which only a text with its values matters here
  override query(this: HouseClient, statement: any, ...rest: any[]): any {
    const ask: Ask = pg.Client.prototype.query.bind(this);
    if (typeof statement !== "string") return ask(statement, ...rest);
    const room = currentRoom();
    const text = room ? `/* ${room} */ ${statement}` : statement;
    const [values, callback] = rest;
    noteStatement(statement, values);
    // Of several statements at once, which have no values, none can be kept.
    const several = !Array.isArray(values) || (values.length === 0 && statement.includes(";"));
    const within = this.getTransactionStatus() !== "I";
    if (several || callback || (within && !statement.trimStart().startsWith(keptEverywhere))) return ask(text, ...rest);
    const name = this.#names.get(statement);
    return name ? this.#askKept(ask, { name, text: statement, values }) : this.#askCounted(ask, statement, text, values);
  }

  async #askKept(ask: Ask, kept: { name: string; text: string; values: unknown[] }): Promise<unknown> {
    try {
      return await ask(kept);
    } catch (error) {
      if (errorCode(error) !== planChanged) throw error;
      this.#names.clear();
      if (this.getTransactionStatus() !== "I") throw error;
      await ask("deallocate all");
      return ask(kept.text, kept.values);
    }
  }

  async #askCounted(ask: Ask, statement: string, text: string, values: unknown[]): Promise<unknown> {
    const began = performance.now();
    const answer = await ask(text, values);
    if (this.#names.size >= this.keptAtMost) return answer;
    const before = this.#uses.get(statement) ?? { count: 0, fastest: Number.POSITIVE_INFINITY };
    const uses = { count: before.count + 1, fastest: Math.min(before.fastest, performance.now() - began) };
    if (uses.count >= usesBeforeKept && uses.fastest < longestKept) {
      this.#uses.delete(statement);
      // pg holds a name against the text it first stood for: none is given twice.
      this.#names.set(statement, `kept_${(this.#named += 1)}`);
    } else {
      if (this.#uses.size >= countedAtMost) this.#uses.clear();
      this.#uses.set(statement, uses);
    }
    return answer;
  }
}
