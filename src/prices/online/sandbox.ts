import { createHmac } from "node:crypto";
import { z } from "zod";

import { readKey } from "#platform/keys/house-key.ts";
import type { Settings } from "#platform/settings.ts";
import { routes } from "../routes.ts";
import type { Notice, PaymentHouse, PaymentProvider } from "./port.ts";
import { receive, type ReceiveOutcome } from "./receive.command.ts";
import { isSigned, sign } from "./signature.ts";

/** What this house and its sandbox share: no other house can sign for it. */
const secretOf = (settings: Settings): string => createHmac("sha256", readKey(settings, "secret")).update("payments sandbox").digest("hex");

const told = z.object({
  id: z.string().min(1).max(100),
  checkoutId: z.uuid(),
  kind: z.enum(["paid", "failed", "refunded"]),
  cents: z.int().min(1).max(100_000_000),
});

/** A provider for trials, in the house: no money moves. Its notices are signed and read as those of any other. */
export const sandbox: PaymentProvider = {
  name: "sandbox",
  says: {
    fr: "C’est un essai\u00a0: aucun argent ne circule.",
    en: "This is a trial: no money moves.",
    nl: "Dit is een proef: er wordt geen geld verplaatst.",
  },
  pageOf: ({ id, link }) => (link === null ? routes.sandbox.href({ id }) : routes.linkedSandbox.href({ token: link, id })),
  async giveBack(house, { id, refund }) {
    await deliver(house, { id: `refund-${id}`, checkoutId: id, kind: "refunded", cents: refund });
  },
  read({ settings, now }, sent) {
    if (!isSigned(secretOf(settings), sent, now)) return null;
    const notice = told.safeParse(parsed(sent.text));
    return notice.success ? notice.data : null;
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** As it would be sent: the words and their signature. */
export function signed({ settings, now }: Pick<PaymentHouse, "settings" | "now">, notice: Notice) {
  const text = JSON.stringify(notice);
  return { text, signature: sign(secretOf(settings), text, now) };
}

/** Tells the house, as a provider elsewhere does by the address of its notices. */
export const deliver = (house: PaymentHouse, notice: Notice): Promise<ReceiveOutcome> => receive(house, sandbox, signed(house, notice));
