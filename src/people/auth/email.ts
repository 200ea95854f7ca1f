import { createHash } from "node:crypto";
import { domainToASCII } from "node:url";

/**
 * An address as accounts are known by: small letters, one Unicode form, the domain as the network writes it. Null when it is not one address.
 * The part before the @ is ASCII: look-alikes of other alphabets would pass for somebody else.
 */
export function readEmail(typed: string | undefined): string | null {
  const text = (typed ?? "").normalize("NFC").trim().toLowerCase();
  const at = text.lastIndexOf("@");
  if (at < 1) return null;
  const domain = domainToASCII(text.slice(at + 1));
  const email = `${text.slice(0, at)}@${domain}`;
  const isOne = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(email);
  return isOne && email.length <= 254 ? email : null;
}

/**
 * Stands where an account has no address that anybody has proved: mails never leave for it, nobody can write it in a form, and two identities never have the
 * same.
 */
export const noAddressOf = (provider: string, subject: string): string =>
  `sans-adresse-${createHash("sha256").update(`${provider}\n${subject}`).digest("hex").slice(0, 32)}@invalid`;
