/** PostgreSQL takes every character but U+0000; text with it is nobody's id. */
export const isStorable = (text: string): boolean => !text.includes("\u0000")
