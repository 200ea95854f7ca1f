/** What of the settings says where the house is reached. */
interface Place {
  readonly HOST: string;
  readonly PUBLIC_URL?: string | undefined;
  readonly TRUST_PROXY: boolean;
}

interface Story extends Place {
  readonly SEED?: boolean | undefined;
  readonly DATABASE_URL?: string | undefined;
}

interface Mails extends Story {
  readonly SMTP_URL?: string | undefined;
  readonly MAILBOX?: boolean | undefined;
}

const loopback = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);

/** Whether only this machine reaches the house: it listens to nobody else, has no other name, and stands behind no proxy. */
export function isLocal({ HOST, PUBLIC_URL, TRUST_PROXY }: Place): boolean {
  return !TRUST_PROXY && loopback.has(HOST) && (PUBLIC_URL === undefined || loopback.has(new URL(PUBLIC_URL).hostname));
}

/** Whether the demo's story is wanted: asked for, or by default in a database of its own on this machine. */
export const wantsStory = (settings: Story): boolean => settings.SEED ?? (settings.DATABASE_URL === undefined && isLocal(settings));

/** A demo that its owner tries: only then is there a gallery, a mailbox without being asked for, and anybody may be one of the story's people. */
export const isLocalDemo = (settings: Story): boolean => isLocal(settings) && wantsStory(settings);

/** Whether mails that no server sends are read on a page. */
export const hasMailbox = (settings: Mails): boolean => settings.SMTP_URL === undefined && isLocal(settings) && (settings.MAILBOX ?? isLocalDemo(settings));

/** A proxy that nobody told us of hands on the name that was typed: what is for this machine answers to no other. */
export const isTypedHere = ({ hostname }: URL): boolean => loopback.has(hostname);
