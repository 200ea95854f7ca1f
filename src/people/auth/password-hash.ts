import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/** OWASP Password Storage Cheat Sheet: Argon2id, 19 MiB, two passes. Works in the thread pool: requests do not wait for it. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const format = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

const message = (password: string) => Buffer.from(password.normalize("NFKC"), "utf8");
const base64 = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");

/** In the PHC string format, with its cost, so that the cost can rise one day. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive("argon2id", { message: message(password), nonce, ...cost });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(tag)}`;
}

export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, tag] = format.exec(hash) ?? [];
  if (!nonce || !tag) return false;
  const known = Buffer.from(tag, "base64");
  const parameters = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism), tagLength: known.length };
  return timingSafeEqual(known, await derive("argon2id", { message: message(password), nonce: Buffer.from(nonce, "base64"), ...parameters }));
}
