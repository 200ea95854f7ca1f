/** A page with a title and lines of text, as a PDF 1.4 of its own: documents of the demo are real files. */
export function plainPdf(title: string, lines: readonly string[]): Buffer {
  const text = (words: string) => words.replaceAll("’", "'").replace(/[\\()]/g, "\\$&");
  const drawn = [`BT /F1 18 Tf 72 760 Td (${text(title)}) Tj ET`, ...lines.map((line, at) => `BT /F1 12 Tf 72 ${720 - at * 20} Td (${text(line)}) Tj ET`)].join(
    "\n",
  );
  const content = Buffer.from(drawn, "latin1");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Length ${content.length} >>\nstream\n${content.toString("latin1")}\nendstream`,
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
