/**
 * A spreadsheet takes a cell that begins with one of these for a formula, which may send the rest of the sheet elsewhere: an apostrophe
 * before it makes it text again. A French one splits at semicolons, and then at line ends even between quotes: so what follows one begins a
 * cell too. Plain numbers and telephone numbers (-3, +33 3 20 49 50 00) stay as they are. https://owasp.org/www-community/attacks/CSV_Injection
 */
export const neutralise = (text: string): string => text.replace(atTheBeginning, "'").replace(afterASeparator, "$1'");

const atTheBeginning = /^(?=[=+\-@\t\r\n＝＋－＠])(?![+-]?\d[\d\s.,]*$)/;
const afterASeparator = /([;\t\r\n][ "]*)(?=[=+\-@＝＋－＠])(?![+-]?\d[\d .,\u00a0\u202f]*(?:[;\t\r\n]|$))/g;

/** A text that `neutralise` has made, as it was before; any other as it is. */
export function unneutralise(text: string): string {
  if (!text.includes("'")) return text;
  const bare = text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "").replace(/([;\t\r\n][ "]*)'(?=[=+\-@＝＋－＠])/g, "$1");
  return bare !== text && neutralise(bare) === text ? bare : text;
}
