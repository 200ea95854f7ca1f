import { qrPath } from "./qr-path.ts";

/** Drawn as one path: sharp at every size, and no style attribute that the security policy would refuse. */
export function QrCode({ text, label = text }: { text: string; label?: string | undefined }) {
  const { size, dots } = qrPath(text);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={dots} fill="#000" />
    </svg>
  );
}
