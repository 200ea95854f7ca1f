import { execFileSync } from "node:child_process";

import { isAlive } from "../src/platform/db/lock-file.ts";

/**
 * npm hands a signal on to the shell between it and us, and the shell ends without a word: once it is gone we stop as by a signal of our
 * own, so that no house and no PostgreSQL go on unseen. Under `node --watch`, which it started, the watcher stops with us.
 */
export function stopWithNpm(): void {
  // Windows has no signals: its console ends all that was started in it.
  if (!process.env["npm_lifecycle_event"] || process.platform === "win32") return;
  const watched = process.env["WATCH_REPORT_DEPENDENCIES"] !== undefined;
  const shell = watched ? parentOf(process.ppid) : process.ppid;
  const started = watched ? process.ppid : process.pid;
  setInterval(() => isAlive(shell) || process.kill(started, "SIGTERM"), 250).unref();
}

function parentOf(pid: number): number {
  return Number(execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" }));
}
