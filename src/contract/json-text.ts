/** As they were when this file loaded: a page's script may put others in their place later. */
const { parse, stringify } = JSON;
export { parse };

/**
 * Plain data as JSON, such as a request's body. Old libraries give every array and text a `toJSON`, by which
 * lists would be sent as texts: what it answers is passed over here.
 */
export function jsonText(data: unknown): string {
  return stringify(data, function (this: Record<string, unknown>, name) {
    return this[name];
  });
}
