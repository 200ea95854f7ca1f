import { simpleParser } from "mailparser";

import { type Refusal, readRefusal } from "./refusal.ts";
import { mailIdsIn } from "./return-path.ts";

/** What another mail server tells of a mail of ours. */
export interface Report {
  readonly kind: "bounce" | "complaint";
  /** Why it came back; "elsewhere" for a complaint. */
  readonly refusal: Refusal;
  /** Each mail that it may be about; what it says can be forged, so only one that we know counts. */
  readonly mails: readonly string[];
}

/** Reads a delivery status notification (RFC 3464) or an abuse report (RFC 5965). Null for any other message, and for news that need nothing done. */
export async function readReport(message: Buffer, returnPath = ""): Promise<Report | null> {
  const parsed = await simpleParser(message, {
    keepDeliveryStatus: true,
    ignoreEmbedded: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    checksumAlgo: false,
  });
  const partOf = (types: readonly string[]) => parsed.attachments.find(({ contentType }) => types.includes(contentType))?.content.toString() ?? "";
  const returned = partOf(["message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global-headers", "message/global"]);
  const envelope = parsed.headerLines.filter(({ key }) => ["to", "delivered-to", "x-original-to"].includes(key)).map(({ line }) => line);
  const mails = mailIdsIn([returnPath, ...envelope], headersOf(returned));

  const feedback = partOf(["message/feedback-report"]);
  if (feedback) return isComplaint(feedback) ? { kind: "complaint", refusal: "elsewhere", mails } : null;
  const failed = recipientsOf(partOf(["message/delivery-status", "message/global-delivery-status"])).filter(({ action }) => action === "failed");
  if (failed.length === 0) return null;
  const refusals = failed.map(({ status }) => readRefusal(status || null));
  return { kind: "bounce", refusal: (["gone", "passing"] as const).find((worse) => refusals.includes(worse)) ?? "elsewhere", mails };
}

/** Programs that tell us that a mail is no spam, or is fraud in our name, blame no mailbox of ours. */
function isComplaint(report: string): boolean {
  return ["abuse", "opt-out", "opt-out-list"].includes(fieldsOf(report)["feedback-type"]?.toLowerCase() ?? "");
}

/** The first group of fields is about the whole message, each of the others about a recipient (RFC 3464, 2.1). */
function recipientsOf(status: string): { action: string; status: string }[] {
  return status
    .split(/\r?\n\r?\n/)
    .map(fieldsOf)
    .filter((fields) => fields.action)
    .map(({ action, status: code }) => ({ action: action!.toLowerCase(), status: /\d\.\d{1,3}\.\d{1,3}/.exec(code ?? "")?.[0] ?? "" }));
}

const headersOf = (message: string): string => message.split(/\r?\n\r?\n/, 1)[0] ?? "";

/** "Name: value" lines, folded ones joined, by the name in small letters. */
function fieldsOf(text: string): Record<string, string> {
  const lines = text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const pairs = lines.map((line) => /^([\w-]+)\s*:\s*(.*?)\s*(?:\(.*\))?$/.exec(line)).filter((found) => found !== null);
  return Object.fromEntries(pairs.map(([, name, value]) => [name!.toLowerCase(), value!]));
}
