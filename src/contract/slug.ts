/** An id in a path: lower-case letters, digits and single hyphens, at most 64. */
export const SLUG = /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export function isSlug(text: string): boolean {
  return SLUG.test(text);
}
