import type { Described, ElementFacts } from "./read-element.ts";

const MODULE = "dist/index.js";

/** `custom-elements.json`, by https://github.com/webcomponents/custom-elements-manifest */
export function manifest(facts: ElementFacts) {
  const { className, tag, properties, attributes, events, parts, cssProperties, slots } = facts;
  const declaration = { name: className, module: MODULE };
  return {
    schemaVersion: "1.0.0",
    modules: [
      {
        kind: "javascript-module",
        path: MODULE,
        declarations: [
          {
            kind: "class",
            customElement: true,
            name: className,
            tagName: tag,
            description: facts.description,
            superclass: { name: "LitElement", package: "lit" },
            members: properties.map(({ attribute, ...each }) => ({
              kind: "field",
              ...member(each),
              attribute,
              privacy: "public",
            })),
            attributes: attributes.map(({ property, ...each }) => ({
              ...member(each),
              ...(property !== undefined && { fieldName: property }),
            })),
            events: events.map(member),
            cssParts: parts,
            cssProperties,
            slots,
          },
        ],
        exports: [{ kind: "js", name: className, declaration }],
      },
      {
        kind: "javascript-module",
        path: `dist/${tag}.js`,
        declarations: [],
        exports: [{ kind: "custom-element-definition", name: tag, declaration }],
      },
    ],
  };
}

function member({ type, ...rest }: Described) {
  return { ...rest, ...(type !== undefined && { type: { text: type } }) };
}
