import type { Described, ElementFacts } from "./read-element.ts";

/** For VS Code's setting `html.customData`. */
export function htmlData({ tag, description, attributes }: ElementFacts) {
  return {
    version: 1.1,
    tags: [
      {
        name: tag,
        description,
        attributes: attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          ...valuesOf(attribute),
        })),
      },
    ],
  };
}

/** The words of a union such as `"ja" | "en"`, for completion. */
function valuesOf({ type = "" }: Described) {
  const words = [...type.matchAll(/"(?<word>[^"]+)"/gu)].map(
    ({ groups }) => groups?.["word"] ?? "",
  );
  return words.length > 0 ? { values: words.map((name) => ({ name })) } : {};
}

/** For VS Code's setting `css.customData`. */
export function cssData({ cssProperties, parts }: ElementFacts) {
  return {
    version: 1.1,
    properties: cssProperties.map(({ name, description, default: initial }) => ({
      name,
      description: `${description} Default: ${initial}`,
    })),
    pseudoElements: parts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description,
    })),
  };
}

/** For JetBrains' editors, which find it by the member `web-types` of package.json. */
export function webTypes(
  facts: ElementFacts,
  { name, version }: { name: string; version: string },
) {
  const { tag, description, attributes, properties, events, parts, cssProperties, slots } = facts;
  const typed = ({ name, description, type, default: initial }: Described) => ({
    name,
    description,
    ...(type !== undefined && { value: { type } }),
    ...(initial !== undefined && { default: initial }),
  });
  return {
    $schema: "https://json.schemastore.org/web-types",
    name,
    version,
    "description-markup": "markdown",
    contributions: {
      html: {
        elements: [
          {
            name: tag,
            description,
            attributes: attributes.map(typed),
            slots,
            js: {
              properties: properties.map(({ name, description, type, default: initial }) => ({
                name,
                description,
                type,
                default: initial,
              })),
              events: events.map(({ name, description, type }) => ({ name, description, type })),
            },
            css: {
              properties: cssProperties.map(({ name, description, default: initial }) => ({
                name,
                description,
                default: initial,
              })),
              parts,
            },
          },
        ],
      },
    },
  };
}
