import type { Visit } from "#platform/web/page.tsx";
import type { PaymentProvider } from "./port.ts";
import { sandbox } from "./sandbox.ts";

/** All that this house knows. */
const providers: readonly PaymentProvider[] = [sandbox];

/** Whom a checkout was made with, or who sends a notice. */
export const providerNamed = (name: string): PaymentProvider | null => providers.find((one) => one.name === name) ?? null;

/** With whom people pay online: what the setting PAYMENTS says; a demo tries the sandbox. Null: at the desk alone. */
export const providerOf = ({ settings, demo }: Pick<Visit, "settings" | "demo">): PaymentProvider | null =>
  providerNamed(settings.PAYMENTS ?? (demo ? sandbox.name : ""));

/**
 * Whose notices are read: of every provider that this house knows, late ones too; of the sandbox only where it is tried, for what it says moves
 * no money, and a house that was a demo has debts that it must not settle.
 */
export function tellerNamed(name: string, house: Pick<Visit, "settings" | "demo">): PaymentProvider | null {
  const provider = providerNamed(name);
  return provider === sandbox && providerOf(house) !== sandbox ? null : provider;
}
