/** What programs of mail make a link of, "https:" before it or not: a name must not lead to a site. "M.Dupont" and "J.-P. Martin" do not. */
export const hasSiteAddress = (words: string): boolean => /:\/\/|https?:|www\.|[\p{L}\p{N}]{2}\.\p{L}{2}/iu.test(words);
