export const yasmine = "yasmine@exemple.fr";

/** What another mail server sends back about a mail that it got (RFC 3464). */
export function statusReport({ from, raw }: { from: string; raw: string }, { action = "failed", status = "5.1.1" } = {}): string {
  const headers = raw.slice(0, raw.indexOf("\r\n\r\n"));
  return [
    "Return-Path: <>",
    "From: Mail Delivery System <MAILER-DAEMON@mx.exemple.fr>",
    `To: ${from}`,
    "Subject: Undelivered Mail Returned to Sender",
    "Auto-Submitted: auto-replied",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"',
    "",
    "--=_b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Votre message n’est pas arrivé.",
    "",
    "--=_b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.exemple.fr",
    "",
    `Final-Recipient: rfc822; ${yasmine}`,
    `Action: ${action}`,
    `Status: ${status} (undeliverable)`,
    "Diagnostic-Code: smtp; 550 5.1.1",
    " No such user here",
    "",
    "--=_b",
    "Content-Type: text/rfc822-headers",
    "",
    headers,
    "",
    "--=_b--",
    "",
  ].join("\r\n");
}

/** What a mailbox provider tells when its user calls a mail spam (RFC 5965). */
export function abuseReport(raw: string, type = "abuse"): string {
  return [
    "From: <feedback@exemple.fr>",
    "To: <abuse@beffroi.test>",
    "Subject: FW: Une nouvelle",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=feedback-report; boundary="=_b"',
    "",
    "--=_b",
    "Content-Type: text/plain",
    "",
    "This is an email abuse report.",
    "--=_b",
    "Content-Type: message/feedback-report",
    "",
    `Feedback-Type: ${type}`,
    "User-Agent: Reporter/1.0",
    "Version: 1",
    "",
    "--=_b",
    "Content-Type: message/rfc822",
    "",
    raw,
    "--=_b--",
    "",
  ].join("\r\n");
}
