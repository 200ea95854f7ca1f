/** What a reader is told of elements, as far as HTML alone tells it: no style sheet is read. */

const inline = new Set("A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR".split(" "));
const silent = new Set(["SCRIPT", "STYLE", "TEMPLATE", "HEAD", "svg", "DATALIST"]);

/** As matchers compare words: one plain space for any space, soft hyphens left out. */
export const plainly = (text: string): string =>
  text
    .replaceAll(/[\u200b\u00ad]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Whether words are those that somebody looks for: a part of them in any case, or all of them. */
export function isSaid(words: string, wanted: string | RegExp, exact = false): boolean {
  const said = plainly(words);
  if (wanted instanceof RegExp) return wanted.test(said);
  return exact ? said === plainly(wanted) : said.toLowerCase().includes(plainly(wanted).toLowerCase());
}

/** Whether HTML itself hides it: an attribute, or what is folded above it. */
export function isHidden(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (one.hasAttribute("hidden") || one.hasAttribute("popover") || silent.has(one.tagName) || isHiddenField(one)) return true;
    if (isFolded(one)) return true;
  }
  return false;
}

/** Whether it lies in what is folded right above it. What a phone alone folds is open here, as on a desk (`ui/css/navigation.css`, `forms.css`). */
function isFolded(element: Element): boolean {
  const above = element.parentElement;
  if (above?.tagName !== "DETAILS" || above.hasAttribute("open") || above.matches(".fold, .disclosure.phone")) return false;
  return above.querySelector("summary") !== element;
}

const isHiddenField = (element: Element): boolean => element.tagName === "INPUT" && element.getAttribute("type") === "hidden";

/** What stands on the page, lines as blocks make them. */
export function shownText(element: Element): string {
  const text = [...element.childNodes].map(shownNode).join("");
  return text
    .replaceAll(/[ \t\r\f]*\n[ \t\r\f\n]*/g, "\n")
    .replaceAll(/[ \t\r\f]+/g, " ")
    .trim();
}

function shownNode(node: ChildNode): string {
  if (node.nodeType === 3) return (node.textContent ?? "").replaceAll(/[ \t\r\n\f]+/g, " ");
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  if (element.tagName === "BR") return "\n";
  if (silent.has(element.tagName) || element.tagName === "TEXTAREA" || element.hasAttribute("hidden") || element.hasAttribute("popover")) return "";
  if (isFolded(element)) return "";
  const inside = [...element.childNodes].map(shownNode).join("");
  if (element.tagName === "TD" || element.tagName === "TH") return `${inside}\t`;
  return inline.has(element.tagName) ? inside : `\n${inside}\n`;
}

const roles: Readonly<Record<string, string>> = {
  link: "a[href], area[href], [role=link]",
  button: "button, input[type=submit], input[type=button], input[type=reset], input[type=image], [role=button]",
  heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
  textbox: "textarea, input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url]",
  searchbox: "input[type=search]",
  checkbox: "input[type=checkbox]",
  radio: "input[type=radio]",
  combobox: "select:not([multiple])",
  img: "img, [role=img]",
  row: "tr",
  table: "table",
  status: "[role=status], output",
  alert: "[role=alert]",
  region: "[role=region], section[aria-label], section[aria-labelledby]",
  navigation: "nav",
  list: "ul, ol",
  listitem: "li",
};

/** Elements of a role. @throws Error for one that no journey has asked yet. */
export function selectorOfRole(role: string, level?: number): string {
  const found = role === "heading" && level ? `h${level}` : roles[role];
  if (!found) throw new Error(`A page without pixels knows no role ${role}`);
  return found;
}

/** By what a screen reader calls it: what names it, its label, what it holds, its title. */
export function nameOf(element: Element): string {
  const document = element.ownerDocument;
  const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const named = ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  const label = element.getAttribute("aria-label");
  if (named.trim()) return named;
  if (label) return label;
  if (element.tagName === "IMG") return element.getAttribute("alt") ?? "";
  if (element.tagName === "INPUT" && /submit|button|reset/.test(element.getAttribute("type") ?? "")) return element.getAttribute("value") ?? "";
  if (element.tagName === "INPUT" && element.getAttribute("type") === "image") return element.getAttribute("alt") ?? "";
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) return labelsOf(element).join(" ");
  return plainly(heard(element)) || (element.getAttribute("title") ?? "");
}

/** What an element says from within, pictures by what they are called. */
function heard(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? "";
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  if (element.getAttribute("aria-hidden") === "true" || element.hasAttribute("hidden")) return "";
  if (element.tagName === "IMG") return element.getAttribute("alt") ?? "";
  const label = element.getAttribute("aria-label");
  if (label) return label;
  const inside = [...element.childNodes].map(heard).join("");
  return inline.has(element.tagName) ? inside : ` ${inside} `;
}

/** The words that label a field: each label, and what the field itself says. */
export function labelsOf(field: Element): string[] {
  const { ownerDocument: document, id } = field;
  const around = field.closest("label");
  const labels = [...document.querySelectorAll("label")].filter((label) => (id && label.getAttribute("for") === id) || label === around);
  const ids = field.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const named = ids.length > 0 ? [ids.map((one) => document.getElementById(one)?.textContent ?? "").join(" ")] : [];
  const own = field.getAttribute("aria-label");
  return [...named, ...(own ? [own] : []), ...labels.map((label) => label.textContent)];
}
