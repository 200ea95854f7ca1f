import QRCode from "qrcode";

/** Drawn as one path: sharp at every size, and no style attribute that the security policy would refuse. */
export function QrCode({ text, label = text }: { text: string; label?: string | undefined }) {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  const dots = Array.from(data).flatMap((dark, at) => (dark ? [`M${(at % size) + 4} ${Math.floor(at / size) + 4}h1v1h-1z`] : []));
  return (
    <svg class="qr" viewBox={`0 0 ${size + 8} ${size + 8}`} role="img" aria-label={label}>
      <rect width={size + 8} height={size + 8} fill="#fff" />
      <path d={dots.join("")} fill="#000" />
    </svg>
  );
}
