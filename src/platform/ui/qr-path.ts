import QRCode from "qrcode";

/** A QR code as one path on a square of `size`, margin included: for pages, and for what a browser draws itself. */
export function qrPath(text: string): { size: number; dots: string } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  const dots = Array.from(data).flatMap((dark, at) => (dark ? [`M${(at % size) + 4} ${Math.floor(at / size) + 4}h1v1h-1z`] : []));
  return { size: size + 8, dots: dots.join("") };
}
