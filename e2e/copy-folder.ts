import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What the folder holds goes into the other, each file as it is and whose it is: PostgreSQL refuses those of another account. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await promisify(execFile)("cp", ["-a", `${from}/.`, to]);
}
