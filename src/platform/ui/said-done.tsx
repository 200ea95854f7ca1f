import { Notice } from "#platform/ui/notice.tsx";

/** What was just done, said on the page where it led: `?fait=soutenu`. Words that are not of the list say nothing. */
export function SaidDone({ done, said }: { done: string | null; said: Readonly<Record<string, string>> }) {
  const words = done !== null && Object.hasOwn(said, done) ? said[done] : undefined;
  return words === undefined ? null : <Notice tone="ok" title={words} announce />;
}
