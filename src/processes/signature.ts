/** How somebody signs in public: "Amina Delattre" as "Amina D.". A name of one word stays as it is. */
export function signatureOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1)!;
  return words.length < 2 ? last.slice(0, 80) : `${words[0]!.slice(0, 80)} ${last[0]!.toUpperCase()}.`;
}
