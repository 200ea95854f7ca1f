/** A mail address that leads to a letter. A narrow line is broken before its sign and dots, never within a word. */
export function MailAddress({ to }: { to: string }) {
  return <a href={`mailto:${to}`}>{to.split(/(?=[@.])/).map((part, at) => (at === 0 ? part : [<wbr />, part]))}</a>;
}
