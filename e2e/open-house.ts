import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

export interface OpenHouse {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it wrote so far. */
  readonly output: () => string;
  close(): Promise<void>;
}

/** Houses without the story keep their mails as the demo does. Passkeys need a name for the house: "localhost" rather than a number, and the port that its mails will write. */
export async function openHouse(dataDir: string, environment: NodeJS.ProcessEnv = {}): Promise<OpenHouse> {
  const port = await freePort();
  const own = { PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, DATA_DIR: dataDir, MAILBOX: "oui", LOG_LEVEL: "warn" };
  const child = spawn("node", ["dist/main.js"], { env: { ...process.env, ...own, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const closed = new Promise<void>((done) => child.once("exit", () => done()));
  return new Promise((ready, failed) => {
    const listen = (chunk: Buffer) => {
      output += chunk;
      const url = /is open at (http:\/\/localhost:\d+)/.exec(output)?.[1];
      if (url) ready({ url, process: child, output: () => output, close });
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => failed(new Error(`The house did not open (${code}): ${output}`)));
  });

  async function close(): Promise<void> {
    child.kill("SIGTERM");
    await closed;
  }
}

/** Starts as `npm start` does, and stops it in the moment in which it begins to plant its story, if it does. */
export async function stopWhilePlanting(environment: NodeJS.ProcessEnv): Promise<{ code: number | null; planting: boolean }> {
  const child = spawn("node", ["tools/start.ts"], { env: { ...process.env, PORT: "0", MAILBOX: "oui", ...environment }, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const begins = new Promise<true>((ready) => child.stdout.on("data", (chunk: Buffer) => String(chunk).includes("Planting") && ready(true)));
  const planting = await Promise.race([begins, ended.then(() => false)]);
  child.kill("SIGTERM");
  return { code: await ended, planting };
}

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
}
