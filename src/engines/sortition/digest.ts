const encoder = new TextEncoder();

/** SHA-256 of a text, hexadecimal. By WebCrypto: the same in a browser and at the command line. */
export async function digestOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Three figures, "000" to "999", of a value that was made public: its SHA-256 as a number, divided by a thousand, the remainder. */
export async function figuresOf(value: string): Promise<string> {
  return String(BigInt(`0x${await digestOf(value)}`) % 1000n).padStart(3, "0");
}
