import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface ReceivedMail {
  /** The return path, of the envelope. */
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

interface Replies {
  recipient: (() => Error | null) | null;
  message: (() => Error | null) | null;
}

/** A mail server on this machine, spoken to as any other; it keeps what it gets and refuses as it is told. */
export async function startMailServer() {
  const received: ReceivedMail[] = [];
  const replies: Replies = { recipient: null, message: null };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_, __, done) => done(replies.recipient?.() ?? null),
    onData(stream, { envelope }, done) {
      let raw = "";
      stream.on("data", (chunk) => (raw += chunk));
      stream.on("end", () => {
        const refusal = replies.message?.() ?? null;
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        if (!refusal) received.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
        done(refusal);
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    replies,
    reset() {
      received.length = 0;
      replies.recipient = null;
      replies.message = null;
    },
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
}

/** What a mail server answers instead of 250. */
export const refusal = (responseCode: number, words = "the mailbox says no"): Error => Object.assign(new Error(words), { responseCode });
