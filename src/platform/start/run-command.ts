import { connect, type Database } from "#platform/db/db.ts";
import { collectOffers } from "#platform/offers.ts";
import type { CommandLine, CommandTools, Room } from "#platform/start/room.ts";
import { readSettings, type Settings, WrongSetting } from "#platform/settings.ts";
import { type OpenDatabase, openDatabase } from "./open-database.ts";
import { CannotStart } from "#platform/cannot-start.ts";
import { postOf } from "./services.ts";
import { renewKeyCommand } from "./renew-key-command.ts";
import { seedCommand } from "./seed-command.ts";

/** Where a command finds its settings, and says what it has to say: those of the process, or of whoever calls it in theirs. */
interface Terminal {
  readonly environment?: NodeJS.ProcessEnv;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const ofProcess: Terminal = { out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text) };

/** Runs `beffroi <words…>`. Gives the exit code: 2 for a command that does not exist or cannot be understood, 1 when something stands in its way. */
export async function runCommand(rooms: readonly Room[], words: readonly string[], terminal: Terminal = ofProcess): Promise<number> {
  const { environment, out, err } = terminal;
  let open: OpenDatabase | undefined;
  let owner: Database | undefined;
  const openOnce = async () => (open ??= await openQuietly(readSettings(environment), rooms));
  const openOwner = async () => {
    const { url, ownerUrl } = await openOnce();
    return (owner ??= connect(ownerUrl ?? url)).db;
  };
  const commands = [...rooms.flatMap((room) => room.commandLines ?? []), seedCommand(rooms, openOwner), renewKeyCommand(rooms)];
  const command = commands
    .filter(({ name }) => words.join(" ") === name || words.join(" ").startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!command) return explain(commands, words, terminal);

  try {
    const settings = readSettings(environment);
    const tools: CommandTools = {
      settings,
      offers: collectOffers(rooms),
      database: async () => (await openOnce()).db,
      post: async () => postOf((await openOnce()).db, settings, rooms),
      out,
      err,
    };
    return await command.run(words.slice(command.name.split(" ").length), tools);
  } catch (error) {
    if (!(error instanceof CannotStart || error instanceof WrongSetting)) throw error;
    err(`${error.message}\n`);
    return 1;
  } finally {
    await owner?.close();
    await open?.close();
  }
}

/** A command changes what it is asked to change: it plants no demo. */
function openQuietly(settings: Settings, rooms: readonly Room[]): Promise<OpenDatabase> {
  return openDatabase({ ...settings, SEED: settings.SEED ?? false }, rooms, () => {});
}

function explain(commands: readonly CommandLine[], words: readonly string[], { out, err }: Terminal): number {
  const asked = words.length === 0 || words[0] === "help" || words[0] === "--help";
  const lines = commands.map(({ usage }) => `  beffroi ${usage}`);
  const text = `Commands:\n${lines.join("\n")}\n`;
  if (asked) out(text);
  else err(`There is no command "${words.join(" ")}".\n${text}`);
  return asked ? 0 : 2;
}
