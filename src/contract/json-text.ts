/**
 * Plain data as JSON, such as a request's body. Not `JSON.stringify`: old libraries give arrays and texts a
 * `toJSON` of their own on the pages that load them, and lists would be sent as texts.
 */
export function jsonText(data: unknown): string {
  if (typeof data === "string") return `"${data.replace(/["\\\p{Cc}\p{Cs}]/gu, escaped)}"`;
  if (Array.isArray(data)) return `[${data.map(jsonText).join(",")}]`;
  if (typeof data !== "object" || data === null) return String(data);
  const members = Object.entries(data).filter(([, value]) => value !== undefined);
  return `{${members.map(([name, value]) => `${jsonText(name)}:${jsonText(value)}`).join(",")}}`;
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
