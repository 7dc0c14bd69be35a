/**
 * Plain data as JSON, such as a request's body. Old libraries give every array and text a `toJSON`, by which
 * lists would be sent as texts: what it answers is passed over here.
 */
export function jsonText(data: unknown): string {
  return JSON.stringify(data, function (this: Record<string, unknown>, name) {
    return this[name];
  });
}
