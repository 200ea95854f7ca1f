/** What stands in an address or a form where an identifier is expected: another text would be an error of the database, a cast would skip its index. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
