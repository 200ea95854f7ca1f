import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";

/**
 * The browser that npm brings, or the one that CHROMIUM names. It unpacks itself into the temporary folder, under one name for everybody
 * on the machine: each account gets a folder of its own. Two at once would start a file that is still being written: the setup of the
 * tests comes first.
 */
export async function unpackBrowser(): Promise<string> {
  const { CHROMIUM, TMPDIR } = process.env;
  if (CHROMIUM) return CHROMIUM;
  const folder = join(tmpdir(), `beffroi-browser-${process.getuid?.() ?? 0}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  process.env.TMPDIR = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
