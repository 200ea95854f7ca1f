/** Which form of the catalogue a reader asks for (RFC 9110 §12.5.1). A browser, which takes anything, gets the page. */
type Form = "html" | "turtle" | "jsonld";

const forms: Record<string, Form> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/turtle": "turtle",
  "application/ld+json": "jsonld",
};

export function askedForm(accept: string | null): Form {
  const asked = (accept ?? "")
    .split(",", 20)
    .map((range) => {
      const [type = "", ...parameters] = range.trim().toLowerCase().split(";");
      const q = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { form: forms[type.trim()], weight: q ? Number(q.trim().slice(2)) : 1 };
    })
    .filter(({ form, weight }) => form !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return asked[0]?.form ?? "html";
}
